#pragma once

#include <cstdint>

namespace mlsys {

/// Exponents of the base dimensions of a quantity; all zero is a pure ratio.
struct Dim {
    std::int8_t flop = 0;      ///< floating-point operation
    std::int8_t byte = 0;      ///< byte of 8 bit
    std::int8_t second = 0;    ///< time
    std::int8_t kilogram = 0;  ///< mass
    std::int8_t metre = 0;     ///< length
    std::int8_t ampere = 0;    ///< electric current
    std::int8_t usd = 0;       ///< United States dollar
    std::int8_t co2 = 0;       ///< kilogram of CO2 equivalent
    std::int8_t parameter = 0; ///< model parameter
    std::int8_t token = 0;     ///< language-model token

    constexpr bool operator==(const Dim&) const = default;
};

/// Dimension of a product.
constexpr Dim operator*(Dim a, Dim b) {
    constexpr auto sum = [](int x, int y) { return static_cast<std::int8_t>(x + y); };
    return {sum(a.flop, b.flop),         sum(a.byte, b.byte),   sum(a.second, b.second),
            sum(a.kilogram, b.kilogram), sum(a.metre, b.metre), sum(a.ampere, b.ampere),
            sum(a.usd, b.usd),           sum(a.co2, b.co2),     sum(a.parameter, b.parameter),
            sum(a.token, b.token)};
}

/// Dimension of a reciprocal.
constexpr Dim inverse(Dim d) {
    constexpr auto neg = [](int x) { return static_cast<std::int8_t>(-x); };
    return {neg(d.flop),   neg(d.byte), neg(d.second), neg(d.kilogram),  neg(d.metre),
            neg(d.ampere), neg(d.usd),  neg(d.co2),    neg(d.parameter), neg(d.token)};
}

/// Dimension of a quotient.
constexpr Dim operator/(Dim a, Dim b) {
    return a * inverse(b);
}

/// Dimension of a square root; the exponents of `d` must be even.
constexpr Dim half(Dim d) {
    constexpr auto h = [](int x) { return static_cast<std::int8_t>(x / 2); };
    return {h(d.flop),   h(d.byte), h(d.second), h(d.kilogram),  h(d.metre),
            h(d.ampere), h(d.usd),  h(d.co2),    h(d.parameter), h(d.token)};
}

namespace dim {
inline constexpr Dim none{};
inline constexpr Dim flop{.flop = 1};
inline constexpr Dim byte{.byte = 1};
inline constexpr Dim time{.second = 1};
inline constexpr Dim length{.metre = 1};
inline constexpr Dim mass{.kilogram = 1};
inline constexpr Dim money{.usd = 1};
inline constexpr Dim carbon{.co2 = 1};
inline constexpr Dim parameter{.parameter = 1};
inline constexpr Dim token{.token = 1};
inline constexpr Dim rate = inverse(time);
inline constexpr Dim flopRate = flop / time;
inline constexpr Dim bandwidth = byte / time;
inline constexpr Dim intensity = flop / byte;
inline constexpr Dim energy{.second = -2, .kilogram = 1, .metre = 2};
inline constexpr Dim power = energy / time;
inline constexpr Dim volume{.metre = 3};
inline constexpr Dim carbonPerEnergy = carbon / energy;
inline constexpr Dim carbonPrice = money / carbon;
inline constexpr Dim waterPerEnergy = volume / energy;
inline constexpr Dim flopPerEnergy = flop / energy;
inline constexpr Dim energyPrice = money / energy;
inline constexpr Dim bytePerParameter = byte / parameter;
inline constexpr Dim flopPerParameter = flop / parameter;
inline constexpr Dim flopPerParameterToken = flop / parameter / token;
inline constexpr Dim tokenPerParameter = token / parameter;
inline constexpr Dim tokenRate = token / time;
} // namespace dim

} // namespace mlsys

#pragma once

#include "units/dimension.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace mlsys {

template <Dim D, class R> class Quantity;

/// A quantity of dimension D held in R, which is R itself where D is a pure ratio.
template <Dim D, class R = double> using Value = std::conditional_t<D == Dim{}, R, Quantity<D, R>>;

/// A named scale of dimension D; `factor` converts to base units.
template <Dim D> struct Unit {
    double factor;
    const char* symbol;
};

/// A number in base units that knows its dimension at compile time; R is double, or a type that records formulas.
template <Dim D, class R = double> class Quantity {
public:
    static constexpr Dim dimension = D;

    constexpr Quantity() = default;
    /// `x` of the unit `u`.
    constexpr Quantity(R x, Unit<D> u) : m_base(std::move(x) * R(u.factor)) {}

    /// The quantity whose value in base units is `x`.
    static constexpr Quantity fromBase(R x) {
        Quantity q;
        q.m_base = std::move(x);
        return q;
    }
    /// Value in base units (s, byte, flop, kg, m, A, USD, kgCO2e).
    constexpr const R& base() const { return m_base; }
    /// Value in the unit `u`.
    constexpr R in(Unit<D> u) const { return u.factor == 1 ? m_base : m_base / R(u.factor); }

    friend constexpr Quantity operator+(const Quantity& a, const Quantity& b) { return fromBase(a.m_base + b.m_base); }
    friend constexpr Quantity operator-(const Quantity& a, const Quantity& b) { return fromBase(a.m_base - b.m_base); }
    friend constexpr Quantity operator*(const Quantity& a, const R& x) { return fromBase(a.m_base * x); }
    friend constexpr Quantity operator*(const R& x, const Quantity& a) { return fromBase(x * a.m_base); }
    friend constexpr Quantity operator/(const Quantity& a, const R& x) { return fromBase(a.m_base / x); }
    friend constexpr auto operator/(const R& x, const Quantity& a) {
        return Quantity<inverse(D), R>::fromBase(x / a.m_base);
    }
    constexpr Quantity& operator+=(const Quantity& b) { return *this = *this + b; }

    friend constexpr bool operator==(const Quantity& a, const Quantity& b) { return a.m_base == b.m_base; }
    friend constexpr bool operator<(const Quantity& a, const Quantity& b) { return a.m_base < b.m_base; }
    friend constexpr bool operator>(const Quantity& a, const Quantity& b) { return b < a; }
    friend constexpr bool operator<=(const Quantity& a, const Quantity& b) { return a.m_base <= b.m_base; }
    friend constexpr bool operator>=(const Quantity& a, const Quantity& b) { return b <= a; }

    friend constexpr Quantity min(const Quantity& a, const Quantity& b) {
        using std::min;
        return fromBase(min(a.m_base, b.m_base));
    }
    friend constexpr Quantity max(const Quantity& a, const Quantity& b) {
        using std::max;
        return fromBase(max(a.m_base, b.m_base));
    }

private:
    R m_base{};
};

/// The value of dimension D whose base-unit number is `x`.
template <Dim D, class R> constexpr Value<D, R> fromBase(R x) {
    if constexpr (D == Dim{})
        return x;
    else
        return Quantity<D, R>::fromBase(std::move(x));
}

template <Dim A, Dim B, class R> constexpr auto operator*(const Quantity<A, R>& a, const Quantity<B, R>& b) {
    return fromBase<A * B>(a.base() * b.base());
}
template <Dim A, Dim B, class R> constexpr auto operator/(const Quantity<A, R>& a, const Quantity<B, R>& b) {
    return fromBase<A / B>(a.base() / b.base());
}
/// Square root; every exponent of D must be even.
template <Dim D, class R> auto sqrt(const Quantity<D, R>& q) {
    static_assert(half(D) * half(D) == D, "square root of an odd dimension");
    using std::sqrt;
    return fromBase<half(D)>(sqrt(q.base()));
}

} // namespace mlsys

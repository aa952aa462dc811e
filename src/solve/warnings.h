#pragma once

#include "scenario/answer.h"
#include "scenario/precision.h"
#include "solve/ranges.h"

#include <array>
#include <cstdint>

namespace mlsys {

/// The known traps of the published model that an answer can hit.
enum class Trap : std::uint8_t {
#define TRAP(code, sentence) code,
#include "solve/traps.def"
#undef TRAP
};

/// Code and sentence of every trap, by Trap.
std::span<const Warning> trapTable();

/// The traps that one answer hit.
class WarningSet {
public:
    void add(Trap t) { m_bits |= bit(t); }
    void addIf(bool hit, Trap t) {
        if (hit) add(t);
    }
    void add(const WarningSet& other) { m_bits |= other.m_bits; }
    bool has(Trap t) const { return (m_bits & bit(t)) != 0; }
    /// The warnings in table order.
    std::vector<Warning> list() const;
    bool operator==(const WarningSet&) const = default;

private:
    static std::uint32_t bit(Trap t) { return 1u << static_cast<unsigned>(t); }
    std::uint32_t m_bits = 0;
};

inline constexpr std::array<std::string_view, 2> kBottleneckNames{"Memory", "Compute"};

} // namespace mlsys

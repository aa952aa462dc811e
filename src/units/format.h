#pragma once

#include "units/units.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace mlsys {

/// A formatted value in two parts, so that a unit can be set in a quieter colour.
struct Formatted {
    std::string number;
    std::string unit; ///< empty for a ratio

    /// "3.35 TB/s"
    std::string text() const { return unit.empty() ? number : number + " " + unit; }
};

/// `x` with `digits` significant digits, grouped by thousands where it is long, in the C locale.
std::string formatNumber(double x, int digits = 3);
/// `x` scaled by a decimal prefix: 1843 becomes "1.84 k".
std::string formatCount(double x, int digits = 3);
/// A value in base units of a dimension, in the unit that reads best: 3.35e12 B/s becomes 3.35 TB/s.
Formatted format(double base, Dim dim, int digits = 3);
/// A quantity in the unit that reads best.
template <Dim D> Formatted format(const Quantity<D>& q, int digits = 3) {
    return format(q.base(), D, digits);
}
/// Bytes in binary units: 80 GiB.
Formatted formatBinary(const Bytes<>& bytes, int digits = 3);

/// Reads "3.35 TB/s", "4 Ki", "1e3" or "64 GiB" as base units of `dim`; a bare number counts in `bareFactor` base
/// units. The error says what is wrong and names the legal units.
tl::expected<double, std::string> parseQuantity(std::string_view text, Dim dim, double bareFactor = 1);

} // namespace mlsys

#pragma once

#include "units/traced.h"

#include <functional>
#include <string>

namespace mlsys {

/// How the values in a formula are written.
enum class FormulaStyle {
    symbols, ///< P·b
    values,  ///< 8.03 B param · 2 B/param
    exact,   ///< 8030000000*2, full precision in base units, for a machine to check
};

/// A value for people: 4 significant digits in the unit that reads best; whole counts in full.
std::string valueText(double base, Dim dim);

/// Writes a recorded formula with the fewest parentheses, down to its given and named values; `symbolOf` names those.
std::string formulaText(const Expression& formula, FormulaStyle style,
                        const std::function<std::string(const Expression&)>& symbolOf);

} // namespace mlsys

#pragma once

#include "scenario/assumptions.h"

namespace mlsys {

/// Whether a user, rather than the definition file or a preset, chose the value of the assumption called `name`.
bool isChosen(const Assumptions& a, std::string_view name);

/// `a` with one assumption as `preset` has it; `name` must be in the table.
Assumptions withAssumptionOf(Assumptions a, const Assumptions& preset, std::string_view name);

} // namespace mlsys

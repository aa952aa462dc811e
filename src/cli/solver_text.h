#pragma once

#include "explore/solver_entry.h"

#include <string>

namespace mlsys {

/// All solvers as an aligned table.
std::string listSolversText();
/// All solvers with everything that is known of them, as one JSON object.
std::string listSolversJson();
/// One solver with its inputs and outputs, for people. Fails with unknown_id.
Expected<std::string> showSolverText(std::string_view name);
/// The same as JSON.
Expected<std::string> showSolverJson(std::string_view name);

} // namespace mlsys

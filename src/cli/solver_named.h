#pragma once

#include "explore/solver_entry.h"

namespace mlsys {

/// The solver of that name, else unknown_id, or invalid_argument for an empty name; the message lists all solvers.
Expected<const SolverEntry*> solverNamed(std::string_view name);

} // namespace mlsys

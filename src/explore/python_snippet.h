#pragma once

#include "explore/solver_entry.h"

namespace mlsys {

/// Python that asks the published package mlsysim, release 0.1.1, what the arguments ask the solver; it prints the
/// package's answer. not_supported where the package cannot be asked, with the reason.
Expected<std::string> pythonSnippet(const SolverEntry& solver, const Arguments& arguments);

} // namespace mlsys

#pragma once

#include "scenario/answer.h"
#include "scenario/argument_check.h"
#include "scenario/assumptions.h"
#include "scenario/error.h"
#include "scenario/field.h"
#include "scenario/solver_info.h"

#include <span>

namespace mlsys {

/// A solver behind one interface: everything that requests, help, sweeps and sliders need to know of it.
struct SolverEntry {
    SolverInfo info;
    std::vector<FieldInfo> inputs;
    std::vector<OutputInfo> outputs;
    /// Answers arguments given in the order of `inputs`.
    Expected<Answer> (*run)(const Arguments&, const Assumptions&);
};

/// All solvers, in the order of solvers.def.
std::span<const SolverEntry> solverTable();
/// The solver of that name, or null.
const SolverEntry* findSolver(std::string_view name);

} // namespace mlsys

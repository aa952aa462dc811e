#pragma once

#include "scenario/answer.h"
#include "scenario/argument_check.h"
#include "scenario/assumptions.h"
#include "scenario/error.h"
#include "scenario/field.h"
#include "scenario/solver_info.h"
#include "units/traced.h"

#include <span>

namespace mlsys {

/// One numeric output with the formula it came from.
struct TracedOutput {
    std::string name; ///< in the answer; nested ones as object.field or list[index].field
    Traced value;     ///< in base units
    Dim dim{};
    double unitFactor = 1;   ///< base units per unit of the answer
    std::string_view unit{}; ///< of the answer
};

/// An answer whose numbers know their formulas.
struct TracedAnswer {
    std::vector<TracedOutput> outputs;
    std::vector<Warning> warnings;
};

/// A solver behind one interface: everything that requests, help, sweeps and sliders need to know of it.
struct SolverEntry {
    SolverInfo info;
    std::vector<FieldInfo> inputs;
    std::vector<OutputInfo> outputs;
    /// Answers arguments given in the order of `inputs`.
    Expected<Answer> (*run)(const Arguments&, const Assumptions&);
    /// Answers the same with the formula of every number; some hundred times slower.
    Expected<TracedAnswer> (*trace)(const Arguments&, const Assumptions&);
};

/// All solvers, in the order of solvers.def.
std::span<const SolverEntry> solverTable();
/// The solver of that name, or null.
const SolverEntry* findSolver(std::string_view name);

} // namespace mlsys

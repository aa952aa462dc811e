#pragma once

#include "explore/solver_entry.h"

#include <string>
#include <vector>

namespace mlsys {

/// One line of an explanation, `symbol = formula = substituted = text`.
struct ExplainedStep {
    std::string symbol;      ///< empty for an output that has no symbol of its own
    std::string formula;     ///< max(t_compute, t_memory) + t_overhead
    std::string substituted; ///< max(16.24 µs, 5.273 ms) + 330 µs
    std::string exact;       ///< the same in base units at full precision, with ASCII operators
    double value = 0;        ///< in base units
    Dim dim{};
    std::string text;                       ///< the value in the unit that reads best
    std::vector<std::size_t> definitions{}; ///< that the formula names itself: indices into Explanation
    std::vector<std::size_t> facts{};       ///< likewise
};

/// One value that enters the formulas.
struct ExplainedFact {
    std::string symbol;
    double value = 0; ///< in base units
    Dim dim{};
    std::string text; ///< the value in the unit that reads best
    Origin origin;    ///< empty for a choice of the user
};

/// By how much one fact moves an output.
struct Influence {
    /// By how much the fact is raised, as a share.
    static constexpr double kStep = 0.1;

    std::size_t fact = 0; ///< index into Explanation
    double change = 0;    ///< of the output as a share, where the formula stays the same
};

/// How one numeric output came about.
struct ExplainedOutput {
    std::string name;        ///< in the answer; of a nested one sensitivities.peak_flops or top_candidates[0].mfu
    double unitFactor = 1;   ///< base units per unit of the answer
    std::string_view unit{}; ///< of the answer
    ExplainedStep step;
    std::vector<std::size_t> definitions; ///< that it depends on, in dependency order: indices into Explanation
    std::vector<std::size_t> facts;       ///< that it depends on, likewise
    std::vector<Influence> influences;    ///< of the facts that move it, the strongest first
};

/// How every numeric output of one answer came about; outputs share their definitions and facts. A symbol that stands
/// for several things is numbered from the second on, so that within one explanation it is unique: T, T₂, T₃.
struct Explanation {
    std::vector<ExplainedOutput> outputs;   ///< in the order of the answer
    std::vector<ExplainedStep> definitions; ///< named intermediate results, in dependency order
    std::vector<ExplainedFact> facts;       ///< inputs, registry values and assumptions
    std::vector<Warning> warnings;

    /// The output of that name, or null.
    const ExplainedOutput* output(std::string_view name) const;
};

/// Writes down every formula of recorded numbers.
Explanation explain(const TracedAnswer& answer);
/// Solves with recorded numbers and writes down every formula; fails where the solver refuses the arguments.
Expected<Explanation> explain(const SolverEntry& solver, const Arguments& arguments, const Assumptions& assumptions);

} // namespace mlsys

#include "explore/field_visitors.h"
#include "explore/solver_entry.h"
#include "explore/solver_headers.h"

#include <algorithm>

namespace mlsys {

namespace {

constexpr std::size_t kUsualOutputs = 16;

template <class Solver, class R> auto solved(const Arguments& arguments, const Assumptions& assumptions) {
    typename Solver::Input input;
    FillInputs fill(arguments);
    Solver::Input::visit(fill, input);
    return Solver::template solve<R>(input, assumptions);
}

template <class Solver> Expected<Answer> run(const Arguments& arguments, const Assumptions& assumptions) {
    const auto answer = solved<Solver, double>(arguments, assumptions);
    if (!answer) return tl::unexpected(answer.error());
    CollectOutputs collect;
    collect.fields.reserve(kUsualOutputs);
    answer->visit(collect);
    return Answer{std::move(collect.fields), answer->warnings.list()};
}

template <class Solver> Expected<TracedAnswer> trace(const Arguments& arguments, const Assumptions& assumptions) {
    const auto answer = solved<Solver, Traced>(arguments, assumptions);
    if (!answer) return tl::unexpected(answer.error());
    TraceOutputs collect;
    answer->visit(collect);
    return TracedAnswer{std::move(collect.outputs), answer->warnings.list()};
}

template <class Solver> SolverEntry entry() {
    typename Solver::Input input;
    DescribeInputs inputs;
    Solver::Input::visit(inputs, input);
    DescribeOutputs outputs;
    typename Solver::template Answer<double>{}.visit(outputs);
    return {Solver::kInfo, std::move(inputs.fields), std::move(outputs.outputs), &run<Solver>, &trace<Solver>};
}

} // namespace

std::span<const SolverEntry> solverTable() {
#define SOLVER(type, header) entry<type>(),
    static const std::vector<SolverEntry> table{
#include "explore/solvers.def"
    };
#undef SOLVER
    return table;
}

const SolverEntry* findSolver(std::string_view name) {
    const auto found = std::ranges::find(solverTable(), name, [](const SolverEntry& e) { return e.info.name; });
    return found == solverTable().end() ? nullptr : &*found;
}

} // namespace mlsys

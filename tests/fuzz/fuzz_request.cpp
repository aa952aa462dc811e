#include "explore/solver_entry.h"
#include "fixtures.h"
#include "fuzz_target.h"
#include "registry/json_text.h"
#include "registry/request.h"

using namespace mlsys;

/// One line of `mlsys solve`, up to its answer.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::textOf(data, size);
    const Request request = Request::parse(text);
    fuzz::require(!request.id().empty(), "every request has an id, if only null");
    if (!request.faults().empty()) return fuzz::requireTold(request.faults()), 0;
    const SolverEntry* solver = findSolver(request.solver());
    const auto laws = sharedRegistry().preset(request.preset());
    if (!solver || !laws) return 0;
    const auto arguments = request.arguments(solver->inputs, sharedRegistry());
    if (!arguments) return fuzz::requireTold(arguments.error()), 0;
    const auto answer = solver->run(*arguments, *laws);
    if (!answer) return fuzz::requireTold(std::vector{answer.error()}), 0;
    std::string line;
    appendJson(line, *answer);
    std::vector<Error> faults;
    fuzz::require(parseJson(line, faults) && faults.empty(), "an answer is JSON");
    return 0;
}

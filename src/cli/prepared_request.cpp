#include "cli/prepared_request.h"

#include "cli/solver_named.h"

namespace mlsys {

namespace {

/// One error that tells of all: code and field of the first, and the messages of the first few.
Error merged(const std::vector<Error>& faults) {
    constexpr std::size_t kMostTold = 5;
    Error all = faults.front();
    for (std::size_t i = 1; i < std::min(faults.size(), kMostTold); ++i) all.what += "; also " + faults[i].what;
    if (faults.size() > kMostTold) all.what += "; and " + std::to_string(faults.size() - kMostTold) + " more faults";
    return all;
}

} // namespace

Expected<PreparedRequest> prepare(const Request& request, const Registry& registry) {
    if (!request.faults().empty()) return tl::unexpected(merged(request.faults()));
    const auto preset = registry.find<Preset>(request.preset());
    if (!preset) return tl::unexpected(Error{preset.error().code, "preset", preset.error().what});
    const auto solver = solverNamed(request.solver());
    if (!solver) return tl::unexpected(solver.error());
    auto arguments = request.arguments((*solver)->inputs, registry);
    if (!arguments) return tl::unexpected(merged(arguments.error()));
    return PreparedRequest{*solver, std::move(*arguments), *preset};
}

} // namespace mlsys

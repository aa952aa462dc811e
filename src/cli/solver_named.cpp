#include "cli/solver_named.h"

#include "registry/nearest.h"

namespace mlsys {

Expected<const SolverEntry*> solverNamed(std::string_view name) {
    if (const SolverEntry* entry = findSolver(name)) return entry;
    std::vector<std::string_view> names;
    for (const SolverEntry& entry : solverTable()) names.push_back(entry.info.name);
    const std::string known = "; solvers are " + listed(names);
    if (name.empty()) return tl::unexpected(Error{error::kInvalidArgument, "solver", "solver is missing" + known});
    return tl::unexpected(Error{error::kUnknownId, "solver",
                                "there is no solver called " + inQuotes(name) + didYouMean(name, names) + known});
}

} // namespace mlsys

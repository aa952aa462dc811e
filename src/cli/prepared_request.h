#pragma once

#include "explore/solver_entry.h"
#include "registry/request.h"

namespace mlsys {

/// A request that found its solver, preset and arguments.
struct PreparedRequest {
    const SolverEntry* solver = nullptr;
    Arguments arguments{};
    Ref<Preset> preset{};
};

/// Looks everything up that a request names; the error tells of all faults.
Expected<PreparedRequest> prepare(const Request& request, const Registry& registry);

} // namespace mlsys

#pragma once

#include "registry/registry.h"
#include "scenario/scenario.h"

namespace mlsys {

/// The nodes of data centres that a scenario can choose, and its own: of several that carry one accelerator the first,
/// since a scenario names the accelerator alone; under the published laws those that are published with them.
Entries<Node> offeredNodes(const Scenario& scenario, const Registry& registry);

} // namespace mlsys

#pragma once

#include "cli/kinds.h"
#include "registry/registry.h"

namespace mlsys {

/// The entries of a kind as an aligned table in readable units; any kind but solvers.
std::string listText(Listed kind, const Registry& registry);
/// The entries of a kind as one JSON object with a list under the name of the kind; any kind but solvers.
std::string listJson(Listed kind, const Registry& registry);

} // namespace mlsys

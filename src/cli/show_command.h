#pragma once

#include "cli/kinds.h"
#include "registry/registry.h"

namespace mlsys {

/// One entry with the source and date of each value, and its notes; any kind but solvers. Fails with unknown_id.
Expected<std::string> showText(Listed kind, std::string_view id, const Registry& registry);
/// One entry as its file holds it; any kind but solvers. Fails with unknown_id.
Expected<std::string> showJson(Listed kind, std::string_view id, const Registry& registry);

} // namespace mlsys

#include "scenario/scenario.h"

namespace mlsys {

std::optional<Fleet> Scenario::fleet() const {
    if (!node) return std::nullopt;
    return Fleet{.node = *node, .count = nodes, .fabric = fabric, .region = regionA};
}

} // namespace mlsys

#include "explore/offered_nodes.h"

#include <functional>

namespace mlsys {

namespace {

constexpr std::string_view kDataCentre = "cloud"; // category of accelerators

} // namespace

Entries<Node> offeredNodes(const Scenario& s, const Registry& registry) {
    const auto isOffered = [&](const Ref<Node>& node) {
        if (s.node && *s.node == node) return true;
        return node->accelerator->category == kDataCentre && *registry.nodeOf(*node->accelerator) == node;
    };
    Entries<Node> offered = registry.all<Node>();
    std::erase_if(offered, std::not_fn(isOffered));
    return offered;
}

} // namespace mlsys

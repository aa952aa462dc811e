#include "explore/offered_nodes.h"

#include "registry/start_entries.h"

#include <functional>

namespace mlsys {

namespace {

constexpr std::string_view kDataCentre = "cloud"; // category of accelerators

/// Where the description of a node comes from; the published package describes the node that every scenario starts
/// from.
std::string describedBy(const Node& node) {
    return node.sources.at("").source;
}

} // namespace

Entries<Node> offeredNodes(const Scenario& s, const Registry& registry) {
    const bool publishedOnly = !Constants<double>(s.assumptions).refined();
    const auto first = registry.nodeOf(**registry.find<Hardware>(start::kHardware));
    const auto isOffered = [&](const Ref<Node>& node) {
        if (s.node && *s.node == node) return true;
        if (publishedOnly && first && describedBy(*node) != describedBy(**first)) return false;
        return node->accelerator->category == kDataCentre && *registry.nodeOf(*node->accelerator) == node;
    };
    Entries<Node> offered = registry.all<Node>();
    std::erase_if(offered, std::not_fn(isOffered));
    return offered;
}

} // namespace mlsys

#include "explore/parameters/accessors.h"
#include "explore/parameters/fleet_change.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

#include <algorithm>
#include <iterator>

namespace mlsys::parameters {

namespace {

Scenario withNodes(Scenario s, const Setting& value, const Registry&) {
    return withFleetPart(std::move(s), [&](Scenario& next) { next.nodes = number(value); });
}

Scenario withFabric(Scenario s, const Setting& value, const Registry& registry) {
    return withFleetPart(std::move(s), [&](Scenario& next) { next.fabric = *registry.find<Fabric>(text(value)); });
}

Scenario withCluster(Scenario s, const Setting& value, const Registry& registry) {
    const Ref<Fleet> cluster = *registry.find<Fleet>(text(value));
    s.cluster = cluster->id;
    s.hardware = cluster->node->accelerator;
    s.node = cluster->node;
    s.nodes = cluster->count;
    s.fabric = cluster->fabric;
    return s;
}

} // namespace

std::vector<Parameter> fleetParameters() {
    using enum ParameterGroup;
    const auto count = [](std::string_view id, std::string_view label, std::string_view unit,
                          std::vector<double> stops) {
        return Parameter{.id = id,
                         .label = label,
                         .unit = unit,
                         .kind = Kind::Integer,
                         .group = fleet,
                         .range = range::kCount,
                         .stops = std::move(stops)};
    };
    std::vector<Parameter> p;
    p.push_back({.id = "cluster",
                 .label = "Cluster",
                 .unit = "",
                 .kind = Kind::Fleet,
                 .group = fleet,
                 .meaning = "A fleet of the registry: sets accelerator, nodes and network at once.",
                 .get = [](const Scenario& s) -> Setting { return s.cluster; },
                 .with = withCluster});
    p.push_back(count("nodes", "Nodes", "nodes", doubling(1, 16384)));
    p.back().meaning = "Servers in the fleet.";
    p.back().get = get<&Scenario::nodes>;
    p.back().with = withNodes;
    p.push_back({.id = "fabric",
                 .label = "Network",
                 .unit = "",
                 .kind = Kind::Fabric,
                 .group = fleet,
                 .meaning = "The network between the nodes.",
                 .get = getId<&Scenario::fabric>,
                 .with = withFabric});
    p.push_back(count("global_batch", "Training batch", "sequences", doubling(8, 16384)));
    p.back().meaning = "Sequences in one training step over the whole fleet.";
    p.back().get = get<&Scenario::globalBatch>;
    p.back().with = with<&Scenario::globalBatch>;
    p.push_back(count("tp", "Tensor parallel", "ways", doubling(1, 64)));
    p.back().meaning = "Accelerators that share every layer.";
    p.back().get = get<&Scenario::tp>;
    p.back().with = with<&Scenario::tp>;
    p.push_back(count("pp", "Pipeline", "stages", doubling(1, 64)));
    p.back().meaning = "Groups of layers that pass microbatches on.";
    p.back().get = get<&Scenario::pp>;
    p.back().with = with<&Scenario::pp>;
    p.push_back(count("microbatches", "Microbatches", "per step", doubling(1, 256)));
    p.back().meaning = "Pieces that a pipeline cuts its batch into; more pieces, smaller bubble.";
    p.back().get = get<&Scenario::microbatches>;
    p.back().with = with<&Scenario::microbatches>;
    static constexpr std::array<std::string_view, 4> kStages{"0", "1", "2", "3"};
    p.push_back({.id = "zero_stage",
                 .label = "ZeRO stage",
                 .unit = "",
                 .kind = Kind::Choice,
                 .group = fleet,
                 .choices = {kStages.begin(), kStages.end()},
                 .meaning = "What data-parallel ranks divide: nothing, optimizer, gradients, weights too.",
                 .get = [](const Scenario& s) -> Setting { return std::string(kStages[std::size_t(s.zeroStage)]); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.zeroStage = text(value)[0] - '0';
                         return s;
                     }});
    p.push_back({.id = "overlap",
                 .label = "Overlap communication",
                 .unit = "",
                 .kind = Kind::Flag,
                 .group = fleet,
                 .meaning = "Whether gradients travel while the backward pass still computes.",
                 .get = [](const Scenario& s) -> Setting { return s.overlap; },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.overlap = std::get<bool>(value);
                         return s;
                     }});
    std::ranges::move(passParameters(), std::back_inserter(p));
    return p;
}

} // namespace mlsys::parameters

#include "explore/parameter.h"

#include "solve/ranges.h"

#include <algorithm>
#include <charconv>

namespace mlsys {

namespace {

std::vector<double> doubling(double first, double last) {
    std::vector<double> stops;
    for (double x = first; x <= last; x *= 2) stops.push_back(x);
    return stops;
}

const std::vector<double> kTenths{0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

double number(const Setting& s) {
    return std::get<double>(s);
}
const std::string& text(const Setting& s) {
    return std::get<std::string>(s);
}

/// A number as it was typed, without the last bit that a change of units leaves.
double clean(double x) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, x, std::chars_format::general, 15).ptr;
    std::from_chars(digits, end, x);
    return x;
}

template <double Scenario::*Member> Setting get(const Scenario& s) {
    return s.*Member;
}
template <double Scenario::*Member> Scenario with(Scenario s, const Setting& value, const Registry&) {
    s.*Member = number(value);
    return s;
}
template <auto Member> Setting getId(const Scenario& s) {
    return (s.*Member)->id;
}
template <class T, auto Member> Scenario withId(Scenario s, const Setting& value, const Registry& registry) {
    s.*Member = *registry.find<T>(text(value));
    return s;
}

/// A fleet that no longer is what the named cluster says loses the name.
template <class Change> Scenario withFleetPart(Scenario s, Change change) {
    const auto before = s.fleet();
    change(s);
    if (s.fleet() != before) s.cluster.clear();
    return s;
}

Scenario withHardware(Scenario s, const Setting& value, const Registry& registry) {
    return withFleetPart(std::move(s), [&](Scenario& next) {
        next.hardware = *registry.find<Hardware>(text(value));
        next.node = registry.nodeOf(*next.hardware);
    });
}

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

std::vector<Parameter> workloadParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "model",
                 .label = "Model",
                 .unit = "",
                 .kind = Kind::Model,
                 .group = workload,
                 .meaning = "The workload that is served and trained.",
                 .get = getId<&Scenario::model>,
                 .with = withId<Model, &Scenario::model>});
    p.push_back({.id = "contrast",
                 .label = "Compare with",
                 .unit = "",
                 .kind = Kind::Model,
                 .group = workload,
                 .meaning = "A second workload, drawn beside the first on the roofline.",
                 .get = getId<&Scenario::contrast>,
                 .with = withId<Model, &Scenario::contrast>});
    p.push_back({.id = "batch",
                 .label = "Batch",
                 .unit = "requests",
                 .kind = Kind::Integer,
                 .group = workload,
                 .range = range::kCount,
                 .stops = doubling(1, 4096),
                 .meaning = "Requests or samples that are processed together.",
                 .get = get<&Scenario::batch>,
                 .with = with<&Scenario::batch>});
    p.push_back({.id = "seq_len",
                 .label = "Sequence length",
                 .unit = "tokens",
                 .kind = Kind::Integer,
                 .group = workload,
                 .range = range::kCount,
                 .stops = doubling(128, 131072),
                 .meaning = "Tokens of one sequence: prompt and everything generated so far.",
                 .get = get<&Scenario::seqLen>,
                 .with = with<&Scenario::seqLen>});
    p.push_back({.id = "efficiency",
                 .label = "Efficiency",
                 .unit = "of peak",
                 .group = workload,
                 .range = range::kEfficiency,
                 .stops = kTenths,
                 .finest = 0.01,
                 .meaning = "Share of the peak arithmetic rate that kernels reach.",
                 .get = get<&Scenario::efficiency>,
                 .with = with<&Scenario::efficiency>});
    return p;
}

std::vector<Parameter> hardwareParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "hardware",
                 .label = "Accelerator",
                 .unit = "",
                 .kind = Kind::Hardware,
                 .group = hardware,
                 .meaning = "The processor that runs the workload; the fleet consists of nodes that carry it.",
                 .get = getId<&Scenario::hardware>,
                 .with = withHardware});
    p.push_back({.id = "precision",
                 .label = "Precision",
                 .unit = "",
                 .kind = Kind::Choice,
                 .group = hardware,
                 .choices = {kWorkloadPrecisions.begin(), kWorkloadPrecisions.end()},
                 .meaning = "Number format of weights, cache and arithmetic.",
                 .get = [](const Scenario& s) -> Setting { return std::string(name(s.precision)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.precision = *precisionNamed(text(value));
                         return s;
                     }});
    return p;
}

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
    return p;
}

std::vector<Parameter> placeParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "region_a",
                 .label = "Region A",
                 .unit = "",
                 .kind = Kind::Grid,
                 .group = place,
                 .meaning = "Power grid of the first part of the fleet.",
                 .get = getId<&Scenario::regionA>,
                 .with = withId<Grid, &Scenario::regionA>});
    p.push_back({.id = "region_b",
                 .label = "Region B",
                 .unit = "",
                 .kind = Kind::Grid,
                 .group = place,
                 .meaning = "Power grid of the rest of the fleet.",
                 .get = getId<&Scenario::regionB>,
                 .with = withId<Grid, &Scenario::regionB>});
    p.push_back({.id = "share_a",
                 .label = "Share in A",
                 .unit = "%",
                 .group = place,
                 .range = {0, 100},
                 .stops = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                 .meaning = "Part of the fleet that runs in region A.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.shareA * 100); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.shareA = number(value) / 100;
                         return s;
                     }});
    p.push_back({.id = "duration_days",
                 .label = "Duration",
                 .unit = "days",
                 .group = place,
                 .range = {1e-3, 36500},
                 .stops = {1, 7, 30, 90, 180, 365, 730, 1095, 1825},
                 .meaning = "How long the fleet runs.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.duration.in(unit::day)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.duration = {number(value), unit::day};
                         return s;
                     }});
    p.push_back({.id = "mfu",
                 .label = "Utilization (MFU)",
                 .unit = "of peak",
                 .group = place,
                 .range = range::kShare,
                 .stops = kTenths,
                 .finest = 0.01,
                 .meaning = "Model FLOPs utilization that energy and cost assume.",
                 .get = get<&Scenario::mfu>,
                 .with = with<&Scenario::mfu>});
    p.push_back({.id = "electricity_usd_per_kwh",
                 .label = "Electricity",
                 .unit = "USD/kWh",
                 .group = place,
                 .range = {0, 10},
                 .stops = {0.01, 0.02, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5},
                 .finest = 0.01,
                 .meaning = "Price of electrical energy at the meter.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.electricity.in(unit::usdPerKWh)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.electricity = {number(value), unit::usdPerKWh};
                         return s;
                     }});
    p.push_back({.id = "budget_usd",
                 .label = "Budget",
                 .unit = "USD",
                 .group = place,
                 .range = {0, 1e15},
                 .stops = {1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7, 1e8},
                 .finest = 1000,
                 .meaning = "What the fleet may cost over the whole duration.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.budget.in(unit::usd)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.budget = {number(value), unit::usd};
                         return s;
                     }});
    return p;
}

} // namespace

const std::vector<Parameter>& parameterTable() {
    static const std::vector<Parameter> table = [] {
        std::vector<Parameter> all;
        for (auto group : {workloadParameters(), hardwareParameters(), fleetParameters(), placeParameters()})
            std::ranges::move(group, std::back_inserter(all));
        return all;
    }();
    return table;
}

Scenario defaultScenario(const Registry& registry) {
    Scenario s;
    s.model = *registry.find<Model>("Llama3_8B");
    s.contrast = *registry.find<Model>("ResNet50");
    s.fabric = *registry.find<Fabric>("InfiniBand_NDR");
    s.regionA = *registry.find<Grid>("US_Avg");
    s.regionB = *registry.find<Grid>("Quebec");
    return withHardware(std::move(s), std::string("H100"), registry);
}

} // namespace mlsys

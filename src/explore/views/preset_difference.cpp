#include "explore/views/preset_difference.h"

#include "explore/parameter.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

/// What the tutorial assumes in the place of a constant of the refined laws.
struct Counterpart {
    std::string_view name;
    double (*value)(const Scenario&);
};

double whole(const Scenario&) {
    return 1;
}
double nothing(const Scenario&) {
    return 0;
}
double efficiency(const Scenario& s) {
    return s.efficiency;
}
double layerTax(const Scenario& s) {
    return s.assumptions.layerTax.base();
}
/// A corner so sharp that the longer of two works counts alone.
double longerAlone(const Scenario&) {
    return 16;
}
double utilization(const Scenario& s) {
    return s.mfu;
}
double recomputedActivations(const Scenario& s) {
    return s.assumptions.recomputedActivationBytes;
}

constexpr std::array kCounterparts{
    Counterpart{"weightReadShare", whole},
    Counterpart{"unpackShare", whole},
    Counterpart{"cacheReadShare", whole},
    Counterpart{"decodeShare", whole},
    Counterpart{"prefillShare", efficiency},
    Counterpart{"attentionComputeShare", whole},
    Counterpart{"fp4Share", whole},
    Counterpart{"expertShare", whole},
    Counterpart{"overlapOrder", longerAlone},
    Counterpart{"capturedLayer", layerTax},
    Counterpart{"schedulerStep", nothing},
    Counterpart{"sampledToken", nothing},
    Counterpart{"layerTraffic", nothing},
    Counterpart{"convTensorShare", efficiency},
    Counterpart{"convTf32Share", efficiency},
    Counterpart{"convVectorShare", efficiency},
    Counterpart{"trafficShare", whole},
    Counterpart{"rampRows", nothing},
    Counterpart{"eagerConvLayer", layerTax},
    Counterpart{"compiledConvLayer", layerTax},
    Counterpart{"eagerEncoderLayer", layerTax},
    Counterpart{"depthwiseSpeed", whole},
    Counterpart{"newDepthwiseSpeed", whole},
    Counterpart{"denseSpeed", whole},
    Counterpart{"layerCycles", nothing},
    Counterpart{"hostShare", nothing},
    Counterpart{"busyShare", utilization},
    Counterpart{"trainingProductShare", efficiency},
    Counterpart{"trainingAttentionShare", efficiency},
    Counterpart{"trainingRampRows", nothing},
    Counterpart{"trainingTraffic", nothing},
    Counterpart{"trainingLayer", layerTax},
    Counterpart{"trainingStep", nothing},
    Counterpart{"linkDirections", whole},
    Counterpart{"trainingPeerShare", whole},
    Counterpart{"trainingFabricShare", whole},
    Counterpart{"exposedExchange", nothing},
    Counterpart{"keptActivationBytes", recomputedActivations},
};

SnapshotPtr under(Scenario s, const char* preset, const Registry& registry) {
    if (const auto assumptions = registry.preset(preset)) s.assumptions = *assumptions;
    return solveScenario(s, registry);
}

/// Whether a factor to or from the number means anything.
bool isTold(double x) {
    return x > 0 && std::isfinite(x);
}

std::vector<PresetDifference> differing(const Snapshot& tutorial, const Snapshot& refined) {
    std::vector<PresetDifference> all;
    for (const Metric& metric : metricTable()) {
        const auto a = metric.get(tutorial), b = metric.get(refined);
        if (a && b && *a != *b && isTold(*a) && isTold(*b)) all.push_back({&metric, *a, *b});
    }
    return all;
}

double size(double factor) {
    return std::abs(std::log(factor));
}

void settle(PresetDifference& difference) {
    std::ranges::stable_sort(difference.by, std::greater{}, [](const Contribution& c) { return size(c.factor); });
    difference.remainder = difference.refined / difference.tutorial;
    for (const Contribution& c : difference.by) difference.remainder /= c.factor;
}

} // namespace

std::vector<PresetDifference> presetDifferences(const Scenario& s, const Registry& registry) {
    constexpr double kSlight = 1e-3; // of a change that is not worth a line
    const SnapshotPtr tutorial = under(s, "tutorial", registry), refined = under(s, "refined", registry);
    std::vector<PresetDifference> all = differing(*tutorial, *refined);
    for (const Counterpart& counterpart : kCounterparts) {
        const double value = counterpart.value(s);
        const std::string id = std::string(kAssumptionPrefix) + std::string(counterpart.name);
        const auto without = withParameter(refined->scenario, id, value, registry);
        if (!without) continue;
        const SnapshotPtr solved = solveScenario(*without, registry);
        for (PresetDifference& difference : all) {
            const auto number = difference.metric->get(*solved);
            if (!number || !isTold(*number) || size(difference.refined / *number) < kSlight) continue;
            difference.by.push_back({counterpart.name, value, difference.refined / *number});
        }
    }
    for (PresetDifference& difference : all) settle(difference);
    std::ranges::stable_sort(all, std::greater{},
                             [](const PresetDifference& d) { return size(d.refined / d.tutorial); });
    return all;
}

} // namespace mlsys

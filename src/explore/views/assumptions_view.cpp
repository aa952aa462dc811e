#include "explore/views/assumptions_view.h"

#include "explore/metric.h"
#include "explore/parameter.h"
#include "scenario/chosen_assumptions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {

namespace {

/// Size of a change by factor; from or to nothing is the largest.
double size(const MetricChange& c) {
    if (c.before <= 0 || c.after <= 0) return std::numeric_limits<double>::max();
    return std::abs(std::log(c.after / c.before));
}

} // namespace

std::vector<AssumptionRow> assumptionRows(const Assumptions& a, const Registry& registry) {
    const Assumptions tutorial = registry.preset("tutorial").value_or(Assumptions{});
    const Assumptions refined = registry.preset("refined").value_or(tutorial);
    std::vector<AssumptionRow> rows;
    bool isFitted = false;
    for (const AssumptionInfo& info : assumptionTable()) {
        // The definition file ends with the constants of the refined laws, of which the first is their switch.
        isFitted |= info.name == "fittedLaws";
        if (!findParameter(std::string(kAssumptionPrefix) + std::string(info.name))) continue;
        rows.push_back({info, assumptionValue(a, info.name), assumptionValue(tutorial, info.name),
                        assumptionValue(refined, info.name), isFitted, isChosen(a, info.name),
                        assumptionOrigin(&a, info.name.data()).source});
    }
    return rows;
}

std::vector<MetricChange> metricChanges(const Snapshot& before, const Snapshot& after) {
    std::vector<MetricChange> changes;
    for (const Metric& metric : metricTable()) {
        const auto a = metric.get(before), b = metric.get(after);
        if (a && b && *a != *b) changes.push_back({&metric, *a, *b});
    }
    std::ranges::stable_sort(changes, std::ranges::greater(), &size);
    return changes;
}

std::vector<MetricChange> effectOf(const Scenario& s, std::string_view name, const Registry& registry) {
    constexpr double kMore = 1.1, kLess = 0.9;
    const std::string id = std::string(kAssumptionPrefix) + std::string(name);
    const double now = assumptionValue(s.assumptions, name);
    auto changed = withParameter(s, id, now * kMore, registry);
    if (!changed) changed = withParameter(s, id, now * kLess, registry);
    if (!changed) return {};
    return metricChanges(*solveScenario(s, registry), *solveScenario(*changed, registry));
}

} // namespace mlsys

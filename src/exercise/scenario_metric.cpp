#include "exercise/scenario_metric.h"

#include "explore/compared_precisions.h"
#include "explore/views/views.h"
#include "registry/nearest.h"

#include <algorithm>
#include <array>

namespace mlsys {

namespace {

using Value = std::variant<double, std::string>;

Value bestSplit(const Scenario& s, const Registry& registry) {
    const ParallelismView view = parallelismView(s, registry);
    if (!view.best) return std::string("none");
    const auto& cell = view.cells[*view.best];
    return std::to_string(int(cell.tp)) + "x" + std::to_string(int(cell.pp)) + "x" + std::to_string(int(cell.dp));
}

Value bestMfu(const Scenario& s, const Registry& registry) {
    const ParallelismView view = parallelismView(s, registry);
    return view.best ? view.cells[*view.best].mfu : 0.0;
}

/// A field of the cheapest option on the front, or "none".
template <class Get> Value cheapestOption(const Scenario& s, const Registry& registry, Get get) {
    const ParetoView view = paretoView(s, registry);
    return view.cheapest ? Value(get(view.options[*view.cheapest])) : Value(std::string("none"));
}

template <class Get> Value cheapestPlan(const Scenario& s, const Registry& registry, Get get) {
    const PlanView view = planView(s, registry);
    return view.cheapest ? Value(get(*view.cheapest)) : Value(std::string("none"));
}

/// The widest number format in which one accelerator holds the model.
Value widestFormat(const Scenario& s, const Registry& registry) {
    Scenario tried = s;
    for (const Precision precision : kServedPrecisions) {
        tried.precision = precision;
        if (memoryView(tried, registry).feasible) return std::string(name(precision));
    }
    return std::string("none");
}

double tonnes(const Carbon<>& carbon) {
    return carbon.in(unit::tCO2);
}

constexpr std::array kMetrics{
    ScenarioMetric{"memory.largest_batch", "requests",
                   [](const Scenario& s, const Registry& r) -> Value { return memoryView(s, r).largestBatch; }},
    ScenarioMetric{"parallelism.best_split", "", bestSplit},
    ScenarioMetric{"parallelism.best_mfu", "", bestMfu},
    ScenarioMetric{"carbon.tonnes", "t",
                   [](const Scenario& s, const Registry& r) -> Value { return tonnes(carbonView(s, r).mix.carbon); }},
    ScenarioMetric{"edge.latency_ms", "ms",
                   [](const Scenario& s, const Registry& r) -> Value { return edgeView(s, r).latency.in(unit::ms); }},
    ScenarioMetric{"edge.in_time", "",
                   [](const Scenario& s, const Registry& r) -> Value {
                       return std::string(edgeView(s, r).inTime ? "yes" : "no");
                   }},
    ScenarioMetric{
        "edge.fits", "",
        [](const Scenario& s, const Registry& r) -> Value { return std::string(edgeView(s, r).fits ? "yes" : "no"); }},
    ScenarioMetric{"pareto.cheapest_hardware", "",
                   [](const Scenario& s, const Registry& r) {
                       return cheapestOption(s, r, [](const auto& o) { return o.hardware; });
                   }},
    ScenarioMetric{"pareto.cheapest_usd_per_million_tokens", "USD",
                   [](const Scenario& s, const Registry& r) {
                       return cheapestOption(s, r, [](const auto& o) { return o.usdPerMillionTokens; });
                   }},
    ScenarioMetric{"pareto.cheapest_batch", "requests",
                   [](const Scenario& s, const Registry& r) {
                       return cheapestOption(s, r, [](const auto& o) { return o.batch; });
                   }},
    ScenarioMetric{"plan.nodes_for_load", "nodes",
                   [](const Scenario& s, const Registry& r) -> Value { return planView(s, r).nodesForLoad; }},
    ScenarioMetric{"plan.carbon_t", "t",
                   [](const Scenario& s, const Registry& r) -> Value { return tonnes(planView(s, r).own.carbon); }},
    ScenarioMetric{"plan.cost_usd", "USD",
                   [](const Scenario& s, const Registry& r) -> Value { return planView(s, r).own.cost.in(unit::usd); }},
    ScenarioMetric{"plan.itl_ms", "ms",
                   [](const Scenario& s, const Registry& r) -> Value { return planView(s, r).own.itl.in(unit::ms); }},
    ScenarioMetric{"plan.widest_format", "", widestFormat},
    ScenarioMetric{"plan.availability", "",
                   [](const Scenario& s, const Registry& r) -> Value { return planView(s, r).own.availability; }},
    ScenarioMetric{"plan.cheapest_usd", "USD",
                   [](const Scenario& s, const Registry& r) {
                       return cheapestPlan(s, r, [](const auto& p) { return p.cost.in(unit::usd); });
                   }},
    ScenarioMetric{"plan.cheapest_hardware", "",
                   [](const Scenario& s, const Registry& r) {
                       return cheapestPlan(s, r, [](const auto& p) { return p.hardware; });
                   }},
};

} // namespace

std::span<const ScenarioMetric> scenarioMetrics() {
    return kMetrics;
}

Expected<std::variant<double, std::string>> scenarioMetric(std::string_view id, const Scenario& scenario,
                                                           const Registry& registry) {
    const auto found = std::ranges::find(kMetrics, id, &ScenarioMetric::id);
    if (found != kMetrics.end()) return found->get(scenario, registry);
    std::vector<std::string_view> names;
    for (const ScenarioMetric& metric : kMetrics) names.push_back(metric.id);
    return tl::unexpected(
        Error{error::kUnknownId, "metric",
              "there is no metric " + inQuotes(id) + didYouMean(id, names) + "; metrics are " + listed(names)});
}

} // namespace mlsys

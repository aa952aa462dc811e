#include "explore/shown_number.h"

#include <algorithm>

namespace mlsys {

namespace {

ShownNumber shown(const Metric& metric, const Snapshot& snapshot) {
    return {.id = std::string(metric.id),
            .label = std::string(metric.label),
            .dim = metric.dim,
            .unit = metric.unit,
            .value = metric.get(snapshot),
            .how = metric.how,
            .metric = &metric};
}

/// Walls whose number two regions share are told as the panels of these metrics tell it.
const Metric* sharedMetric(const Wall& wall) {
    if (!wall.number) return nullptr;
    if (wall.number->solver == Economics::kInfo.name) return findMetric("tco.total");
    if (wall.number->solver == Sustainability::kInfo.name) return findMetric("carbon.carbon");
    return nullptr;
}

ShownNumber shown(const Wall& wall) {
    const Metric* shared = sharedMetric(wall);
    return {.id = wallNumberId(wall.info->number),
            .label = std::string(wall.info->label),
            .dim = wall.dim,
            .unit = wall.info->unit,
            .value = wall.number ? std::optional(wall.value) : std::nullopt,
            .how = shared ? shared->how : std::string_view(),
            .metric = shared,
            .number = wall.number};
}

struct LeverName {
    std::string_view id, label;
};

/// In the order of Lever.
constexpr LeverName kLevers[] = {
    {"peak", "Latency with more peak rate"},        {"bandwidth", "Latency with more bandwidth"},
    {"capacity", "Latency with more memory"},       {"sram", "Latency with more SRAM"},
    {"flash", "Latency with more flash"},           {"link", "Latency with faster links"},
    {"efficiency", "Latency with more efficiency"}, {"overhead", "Latency with more overhead"}};

ShownNumber shown(const SensitivityView::Bar& bar, const Scenario& scenario) {
    const LeverName& name = kLevers[static_cast<std::size_t>(bar.lever)];
    return {.id = sensitivityNumberId(bar.lever),
            .label = std::string(name.label),
            .dim = dim::time,
            .value = bar.up.latency.base(),
            .number = bar.up.number,
            .lever = bar.lever,
            .assuming = assumptionsAfter(bar.lever, scenario.assumptions, bar.up.factor)};
}

/// Id of the metric whose measurements bear the number out.
std::string_view bornOutAs(const ShownNumber& number) {
    if (number.lever) return "roofline.latency";
    return number.metric ? number.metric->id : std::string_view();
}

/// Keeps the one output of an explanation that is wanted.
std::optional<Explanation> reduced(Explanation all, std::string_view output) {
    const ExplainedOutput* wanted = all.output(output);
    if (!wanted) return std::nullopt;
    all.outputs = {*wanted};
    return all;
}

} // namespace

std::string wallNumberId(int wall) {
    return "walls." + std::to_string(wall);
}

std::string sensitivityNumberId(Lever lever) {
    return "sensitivity." + std::string(kLevers[static_cast<std::size_t>(lever)].id);
}

std::vector<ShownNumber> shownNumbers(const Snapshot& snapshot, std::string_view panel) {
    std::vector<ShownNumber> numbers;
    for (const Metric& metric : metricTable())
        if (metric.panel() == panel) numbers.push_back(shown(metric, snapshot));
    if (panel == "walls")
        for (const Wall& wall : snapshot.walls.walls) numbers.push_back(shown(wall));
    if (panel == "sensitivity") {
        numbers.push_back(shown(*findMetric("roofline.latency"), snapshot));
        for (const SensitivityView::Bar& bar : snapshot.sensitivity.bars)
            numbers.push_back(shown(bar, snapshot.scenario));
    }
    for (ShownNumber& number : numbers)
        number.trust = trustIn(snapshot.evidence.get(), snapshot.scenario, bornOutAs(number));
    return numbers;
}

std::optional<Explanation> explain(const ShownNumber& number, const Scenario& scenario) {
    if (!number.value) return std::nullopt;
    if (number.metric) {
        const auto traced = number.metric->trace(scenario);
        if (!traced) return std::nullopt;
        return explain(TracedAnswer{.outputs = {{.name = number.id, .value = traced->value, .dim = number.dim}},
                                    .warnings = traced->warnings});
    }
    const auto all = explain(*findSolver(number.number->solver), number.number->arguments,
                             number.assuming.value_or(scenario.assumptions));
    if (!all) return std::nullopt;
    return reduced(*all, number.number->output);
}

} // namespace mlsys

#pragma once

#include "registry/registry.h"
#include "scenario/error.h"
#include "scenario/scenario.h"

#include <span>
#include <variant>

namespace mlsys {

/// A number, or a name, that a view of a scenario shows and an exercise can ask for.
struct ScenarioMetric {
    std::string_view id; ///< view.name
    std::string_view unit;
    std::variant<double, std::string> (*get)(const Scenario&, const Registry&) = nullptr;
};

/// All metrics.
std::span<const ScenarioMetric> scenarioMetrics();
/// The metric of that id for a scenario, or unknown_id naming the nearest.
Expected<std::variant<double, std::string>> scenarioMetric(std::string_view id, const Scenario& scenario,
                                                           const Registry& registry);

} // namespace mlsys

#pragma once

#include "explore/snapshot.h"

#include <string>
#include <vector>

namespace mlsys {

struct Metric;

/// One constant of the laws beside the values that the presets give it, in base units.
struct AssumptionRow {
    AssumptionInfo info{};
    double value = 0;
    double tutorial = 0, refined = 0;
    bool fitted = false; ///< used by the refined laws alone
    bool chosen = false; ///< by the user
    std::string source{};
};

/// Every constant that can be set, in the order of the definition file.
std::vector<AssumptionRow> assumptionRows(const Assumptions& a, const Registry& registry);

/// A key number before and after a change, in base units.
struct MetricChange {
    const Metric* metric = nullptr;
    double before = 0, after = 0;
};

/// The key numbers that differ between two scenarios, the most changed by factor first.
std::vector<MetricChange> metricChanges(const Snapshot& before, const Snapshot& after);

/// What a tenth more of the constant called `name` would change, or a tenth less where more is not legal.
std::vector<MetricChange> effectOf(const Scenario& s, std::string_view name, const Registry& registry);

} // namespace mlsys

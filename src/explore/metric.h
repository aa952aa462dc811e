#pragma once

#include "explore/metric_trace.h"
#include "explore/snapshot.h"

#include <span>
#include <string_view>

namespace mlsys {

/// One number of a snapshot under a stable id: a row of a comparison, a column of a table.
struct Metric {
    std::string_view id;    ///< panel and number, such as memory.itl
    std::string_view label; ///< for people
    Dim dim{};
    std::string_view unit{}; ///< of a pure number, such as requests
    /// Value in base units; none where the snapshot's panel has nothing to show.
    std::optional<double> (*get)(const Snapshot&) = nullptr;
    /// The same number with the formula it came from; none where there is nothing to show.
    std::optional<TracedNumber> (*trace)(const Scenario&) = nullptr;
    std::string_view how{}; ///< one sentence on how solvers' numbers are put together, where more than one is

    /// Panel that shows the number.
    std::string_view panel() const { return id.substr(0, id.find('.')); }
};

/// All metrics, panel by panel, the most important of a panel first.
std::span<const Metric> metricTable();
/// The metric of that id, or null.
const Metric* findMetric(std::string_view id);

} // namespace mlsys

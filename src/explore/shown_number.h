#pragma once

#include "explore/explain.h"
#include "explore/metric.h"

namespace mlsys {

/// A number on a panel, and what it takes to tell how it came about.
struct ShownNumber {
    std::string id; ///< a metric's, or panel and place, such as walls.4 and sensitivity.peak
    std::string label;
    Dim dim{};
    std::string_view unit{};               ///< of a pure number
    std::optional<double> value{};         ///< as the panel shows it, in base units; none where it shows nothing
    std::string_view how{};                ///< one sentence on how solvers' numbers are put together
    const Metric* metric = nullptr;        ///< null where the number is one of a solver alone
    std::optional<NumberRef> number{};     ///< that one
    std::optional<Lever> lever{};          ///< whose increase the number tells
    std::optional<Assumptions> assuming{}; ///< where they differ from those of the scenario
    Trust trust{};
};

/// Ids of the numbers that a wall and a bar of the sensitivity analysis tell.
std::string wallNumberId(int wall);
std::string sensitivityNumberId(Lever lever);

/// The numbers of a panel, the most important first; empty for an unknown panel.
std::vector<ShownNumber> shownNumbers(const Snapshot& snapshot, std::string_view panel);
/// How a number came about; none where the panel shows nothing. The explanation has this one output.
std::optional<Explanation> explain(const ShownNumber& number, const Scenario& scenario);

} // namespace mlsys

#pragma once

#include "explore/metric_trace.h"
#include "solve/compression.h"

/// The numbers of the panels on which systems are designed, as metric_trace.h has those of the others.
namespace mlsys::recorded {

/// One result on the scenario's device.
Recorded<SingleNode> oneResult(const Scenario& s);
/// Its time over the deadline.
std::optional<TracedNumber> lateness(const Scenario& s);
/// Its energy, where the power of the device is known.
std::optional<TracedNumber> energyOfOne(const Scenario& s);

/// The model in the scenario's precision, where that is one of those compared.
Recorded<Compression> compressed(const Scenario& s);
/// The batch in that precision.
Recorded<SingleNode> batchInPrecision(const Scenario& s);
/// How much faster than in fp16.
std::optional<TracedNumber> speedOverHalf(const Scenario& s);

/// The scenario's way to serve, where it is one of those compared.
Recorded<Serving> option(const Scenario& s);
/// Cost of one node over the duration, of a million of its tokens, and tokens per second that the budget buys.
std::optional<TracedNumber> nodeCost(const Scenario& s);
std::optional<TracedNumber> optionTokens(const Scenario& s);
std::optional<TracedNumber> budgetRate(const Scenario& s);

/// The scenario's batch, served by the fleet of the plan.
Recorded<Serving> planned(const Scenario& s);
/// The fleet of the plan, spare nodes included: its cost and carbon.
std::optional<TracedNumber> planCost(const Scenario& s);
std::optional<TracedNumber> planCarbon(const Scenario& s);
/// Queries per second that its working nodes answer, and nodes that the load needs.
std::optional<TracedNumber> planRate(const Scenario& s);
std::optional<TracedNumber> planNodes(const Scenario& s);
/// Probability that enough nodes are up.
std::optional<TracedNumber> planAvailability(const Scenario& s);

} // namespace mlsys::recorded

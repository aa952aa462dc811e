#pragma once

#include "explore/solver_inputs.h"
#include "scenario/answer.h"
#include "solve/economics.h"
#include "solve/sustainability.h"

#include <optional>
#include <vector>

namespace mlsys {

/// A number that knows its formula, and ways in which it may mislead.
struct TracedNumber {
    Traced value; ///< in base units
    std::vector<Warning> warnings{};
};

/// The answers that the views show, solved once more with recorded numbers; none where a view has nothing to show.
namespace recorded {

template <class Solver> using Recorded = std::optional<typename Solver::template Answer<Traced>>;

/// The scenario's batch on its accelerator.
Recorded<SingleNode> profile(const Scenario& s);
/// The scenario's batch served plainly.
Recorded<Serving> memory(const Scenario& s);
/// The scenario's batch served with its options.
Recorded<Serving> serving(const Scenario& s);
/// Tokens per second of the requests that are worked on together.
std::optional<TracedNumber> tokenRate(const Scenario& s);
/// The queue before replicas whose service time is that of the serving view.
Recorded<TailLatency> queue(const Scenario& s);
/// The training step of the scenario's split.
Recorded<Distributed> step(const Scenario& s);
/// A checkpoint that all accelerators write together.
Recorded<Checkpoint> checkpoint(const Scenario& s);
/// The training job, with the write time of that checkpoint.
Recorded<Reliability> reliability(const Scenario& s);

/// Energy, carbon and water of the fleet over its two regions, each by its share.
struct Footprint {
    Energy<Traced> energy;
    Carbon<Traced> carbon;
    Volume<Traced> water;
    WarningSet warnings;
};
std::optional<Footprint> footprint(const Scenario& s);

/// Cost of the fleet, with electricity over its two regions.
struct Cost {
    Money<Traced> capex, energy, maintenance, total;
    WarningSet warnings;
};
std::optional<Cost> cost(const Scenario& s);
/// Cost of a million tokens that every accelerator of the fleet serves in batches.
std::optional<TracedNumber> millionTokens(const Scenario& s);
/// Most requests that the memory holds together, by rounding down.
std::optional<TracedNumber> largestBatch(const Scenario& s);
/// Requests per second that all replicas serve.
std::optional<TracedNumber> capacity(const Scenario& s);
/// Arrivals over that capacity; above 1 where the queue grows for ever.
std::optional<TracedNumber> load(const Scenario& s);

} // namespace recorded

} // namespace mlsys

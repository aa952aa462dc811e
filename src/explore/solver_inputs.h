#pragma once

#include "scenario/scenario.h"
#include "solve/checkpoint.h"
#include "solve/compression.h"
#include "solve/continuous_batching.h"
#include "solve/distributed.h"
#include "solve/energy.h"
#include "solve/reliability.h"
#include "solve/serving.h"
#include "solve/single_node.h"
#include "solve/tail_latency.h"

namespace mlsys {

/// What a scenario asks of the solvers that several views share.
/// A batch of a model on the scenario's accelerator.
SingleNode::Input profileInput(const Scenario& s, const Ref<Model>& model, double batch);
/// A batch of the scenario's model served on an accelerator.
Serving::Input servingInput(const Scenario& s, const Ref<Hardware>& hardware, double batch);
/// The same on the scenario's accelerator, with its serving options.
Serving::Input servingInput(const Scenario& s, double batch);
/// At most so many requests with their cache in pages.
ContinuousBatching::Input pagedInput(const Scenario& s, double mostRequests);
/// Requests that the memory holds together with the serving options, whole pages each where the cache is paged; none
/// where the solver refuses the scenario.
std::optional<double> mostTogether(const Scenario& s);
/// Those of `batch` requests that are worked on together: all, or as many as there are pages for; at least one.
double servedTogether(const Scenario& s, double batch);
/// The load of the scenario on replicas that take `service` for what they serve together.
TailLatency::Input loadInput(const Scenario& s, const Time<>& service);
/// The scenario's model in its precision, against full precision.
Compression::Input compressionInput(const Scenario& s);
/// A checkpoint of the scenario's model that every accelerator of a fleet helps to write.
Checkpoint::Input checkpointInput(const Scenario& s, const Fleet& fleet);
/// The training job on a fleet whose checkpoints take `write`.
Reliability::Input jobInput(const Scenario& s, const Ref<Fleet>& fleet, const Time<>& write);
/// A training step on the fleet with the scenario's split.
Distributed::Input stepInput(const Scenario& s, const Ref<Fleet>& fleet);
/// The fleet at work for the whole time in one region.
FleetUse useIn(const Ref<Grid>& region, const Scenario& s, const Ref<Fleet>& fleet);

} // namespace mlsys

#pragma once

#include "scenario/scenario.h"
#include "solve/continuous_batching.h"
#include "solve/distributed.h"
#include "solve/energy.h"
#include "solve/serving.h"
#include "solve/single_node.h"

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
/// A training step on the fleet with the scenario's split.
Distributed::Input stepInput(const Scenario& s, const Ref<Fleet>& fleet);
/// The fleet at work for the whole time in one region.
FleetUse useIn(const Ref<Grid>& region, const Scenario& s, const Ref<Fleet>& fleet);

} // namespace mlsys

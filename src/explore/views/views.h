#pragma once

#include "explore/snapshot.h"

namespace mlsys {

/// The views of one scenario; each is pure and total, and says in `unavailable` why it has nothing to show.
RooflineView rooflineView(const Scenario& scenario, const Registry& registry);
MemoryView memoryView(const Scenario& scenario, const Registry& registry);
ParallelismView parallelismView(const Scenario& scenario, const Registry& registry);
CarbonView carbonView(const Scenario& scenario, const Registry& registry);
TcoView tcoView(const Scenario& scenario, const Registry& registry);
WallsView wallsView(const Scenario& scenario);
ServingView servingView(const Scenario& scenario, const Registry& registry);
/// The load on the service that `serving` tells of.
QueueingView queueingView(const Scenario& scenario, const ServingView& serving);
ReliabilityView reliabilityView(const Scenario& scenario, const Registry& registry);
SensitivityView sensitivityView(const Scenario& scenario, const Registry& registry);
QuantizationView quantizationView(const Scenario& scenario, const Registry& registry);
ParetoView paretoView(const Scenario& scenario, const Registry& registry);
EdgeView edgeView(const Scenario& scenario, const Registry& registry);
PlanView planView(const Scenario& scenario, const Registry& registry);
SplitsView splitsView(const Scenario& scenario, const Registry& registry);
/// Takes longer than a frame, on all processors.
DesignsView designsView(const Scenario& scenario, const Registry& registry, const SearchControl& control);

/// Says that the model cannot be lowered, and which one can.
Unavailable notLowerable(const Scenario& scenario, const Registry& registry);
/// Says that no node carries the hardware, and which accelerator of the nearest peak has one.
Unavailable noFleet(const Scenario& scenario, const Registry& registry);
/// Says that the model keeps no cache, and which model that fits the hardware does.
Unavailable noKvCache(const Scenario& scenario, const Registry& registry);
/// Says that the draft model drafts no tokens, and which small one does.
Unavailable noDraft(const Scenario& scenario, const Registry& registry);

/// Batches that trails and memory curves visit: 1, 2, 4 … 4096.
const std::vector<double>& batchSweep();

} // namespace mlsys

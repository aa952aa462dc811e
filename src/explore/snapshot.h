#pragma once

#include "explore/views/carbon_view.h"
#include "explore/views/designs_view.h"
#include "explore/views/edge_view.h"
#include "explore/views/evidence_view.h"
#include "explore/views/memory_view.h"
#include "explore/views/parallelism_view.h"
#include "explore/views/pareto_view.h"
#include "explore/views/plan_view.h"
#include "explore/views/quantization_view.h"
#include "explore/views/queueing_view.h"
#include "explore/views/reliability_view.h"
#include "explore/views/roofline_view.h"
#include "explore/views/sensitivity_view.h"
#include "explore/views/serving_view.h"
#include "explore/views/splits_view.h"
#include "explore/views/tco_view.h"
#include "explore/views/walls_view.h"
#include "registry/registry.h"
#include "scenario/scenario.h"

#include <memory>

namespace mlsys {

/// Everything all panels draw, solved from one scenario at once.
struct Snapshot {
    Scenario scenario;
    RooflineView roofline;
    MemoryView memory;
    ParallelismView parallelism;
    CarbonView carbon;
    TcoView tco;
    WallsView walls;
    SensitivityView sensitivity;
    ServingView serving;
    QueueingView queueing;
    ReliabilityView reliability;
    QuantizationView quantization;
    ParetoView pareto;
    EdgeView edge;
    PlanView plan;
    std::shared_ptr<const EvidenceView> evidence{}; ///< null until it is known for these assumptions
    std::shared_ptr<const SplitsView> splits{};
    std::shared_ptr<const DesignsView> designs{}; ///< null until they are searched, which takes longer than a frame
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Solves every view but evidence and designs; pure and total. These are taken from `previous` where that has them for
/// the same question.
SnapshotPtr solveScenario(const Scenario& scenario, const Registry& registry, const SnapshotPtr& previous = {});

/// The same snapshot with the evidence for its assumptions, and in its views what that says of them.
SnapshotPtr withEvidence(const Snapshot& snapshot, std::shared_ptr<const EvidenceView> evidence);
/// The same snapshot with that evidence, which is computed where it lacks; that takes hundreds of predictions.
SnapshotPtr completed(const SnapshotPtr& snapshot, const Registry& registry);

/// The same snapshot with the designs searched, on all processors; null where it was stopped.
SnapshotPtr withDesigns(const Snapshot& snapshot, const Registry& registry, const SearchControl& control = {});

} // namespace mlsys

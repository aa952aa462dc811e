#pragma once

#include "explore/views/carbon_view.h"
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
    std::shared_ptr<const Evidence> evidence{};
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Solves every view; pure and total. What needs no solving anew is taken from `previous`; `registry` must live as long
/// as the snapshot.
SnapshotPtr solveScenario(const Scenario& scenario, const Registry& registry, const SnapshotPtr& previous = {});

} // namespace mlsys

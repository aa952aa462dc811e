#include "explore/snapshot.h"

#include "explore/views/views.h"

namespace mlsys {

SnapshotPtr solveScenario(const Scenario& scenario, const Registry& registry, const SnapshotPtr& previous) {
    const auto snapshot = std::make_shared<Snapshot>(Snapshot{.scenario = scenario,
                                                              .roofline = rooflineView(scenario, registry),
                                                              .memory = memoryView(scenario, registry),
                                                              .parallelism = parallelismView(scenario, registry),
                                                              .carbon = carbonView(scenario, registry),
                                                              .tco = tcoView(scenario, registry),
                                                              .walls = wallsView(scenario),
                                                              .sensitivity = sensitivityView(scenario, registry),
                                                              .serving = servingView(scenario, registry),
                                                              .queueing = {},
                                                              .reliability = reliabilityView(scenario, registry),
                                                              .quantization = quantizationView(scenario, registry),
                                                              .pareto = paretoView(scenario, registry),
                                                              .edge = edgeView(scenario, registry),
                                                              .plan = planView(scenario, registry)});
    snapshot->queueing = queueingView(scenario, snapshot->serving);
    const bool keepsEvidence = previous && previous->scenario.assumptions == scenario.assumptions;
    snapshot->evidence =
        keepsEvidence ? previous->evidence : std::make_shared<const Evidence>(registry, scenario.assumptions);
    return snapshot;
}

} // namespace mlsys

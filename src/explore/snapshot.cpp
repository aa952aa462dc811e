#include "explore/snapshot.h"

#include "explore/views/views.h"

namespace mlsys {

SnapshotPtr solveScenario(const Scenario& scenario, const Registry& registry) {
    return std::make_shared<const Snapshot>(Snapshot{.scenario = scenario,
                                                     .roofline = rooflineView(scenario, registry),
                                                     .memory = memoryView(scenario, registry),
                                                     .parallelism = parallelismView(scenario, registry),
                                                     .carbon = carbonView(scenario, registry),
                                                     .tco = tcoView(scenario, registry),
                                                     .walls = wallsView(scenario),
                                                     .sensitivity = sensitivityView(scenario, registry)});
}

} // namespace mlsys

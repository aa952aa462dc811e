#include "explore/snapshot.h"

#include "explore/views/borne_out.h"
#include "explore/views/views.h"

namespace mlsys {

namespace {

/// What was found for the same question, or a new search.
std::shared_ptr<const SplitsView> splitsFor(const Scenario& s, const Registry& registry, const SnapshotPtr& previous) {
    if (previous && asksSameSplits(previous->scenario, s)) return previous->splits;
    return std::make_shared<const SplitsView>(splitsView(s, registry));
}

} // namespace

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
    const bool keepsEvidence = previous && previous->evidence && previous->scenario.assumptions == scenario.assumptions;
    if (keepsEvidence) bearOut(*snapshot, previous->evidence);
    snapshot->splits = splitsFor(scenario, registry, previous);
    if (previous && previous->designs && asksSameDesigns(previous->scenario, scenario))
        snapshot->designs = previous->designs;
    return snapshot;
}

SnapshotPtr withEvidence(const Snapshot& snapshot, std::shared_ptr<const EvidenceView> evidence) {
    auto next = std::make_shared<Snapshot>(snapshot);
    bearOut(*next, std::move(evidence));
    return next;
}

SnapshotPtr completed(const SnapshotPtr& snapshot, const Registry& registry) {
    if (snapshot->evidence) return snapshot;
    return withEvidence(*snapshot,
                        std::make_shared<const EvidenceView>(evidenceOf(snapshot->scenario.assumptions, registry)));
}

SnapshotPtr withDesigns(const Snapshot& snapshot, const Registry& registry, const SearchControl& control) {
    auto designs = std::make_shared<const DesignsView>(designsView(snapshot.scenario, registry, control));
    if (control.stop.stop_requested()) return nullptr;
    const auto next = std::make_shared<Snapshot>(snapshot);
    next->designs = std::move(designs);
    return next;
}

} // namespace mlsys

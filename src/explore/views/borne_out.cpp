#include "explore/views/borne_out.h"

#include "explore/solver_inputs.h"

#include <cmath>

namespace mlsys {

namespace {

using Point = EvidenceView::Point;
using PointPtr = std::shared_ptr<const Point>;

bool isWithin(double ratio) {
    return std::abs(std::log(ratio)) <= std::log(kNearFactor) + 1e-9;
}

bool isNearModel(const Model& a, const Model& b) {
    if (a.id == b.id && !a.id.empty()) return true;
    return a.kind == b.kind && a.attention == b.attention && a.parameters && b.parameters &&
           isWithin(*a.parameters / *b.parameters);
}

bool isNearHardware(const Hardware& a, const Hardware& b) {
    if (a.id == b.id) return true;
    const bool sameKind = a.microcontroller.has_value() == b.microcontroller.has_value();
    return sameKind && isWithin(a.peak / b.peak) && isWithin(a.bandwidth / b.bandwidth);
}

bool isNear(const Point& p, const Scenario& s) {
    if (!p.what || !p.hardware || !p.model) return false;
    // The panels serve on one accelerator; groups of them are another set-up.
    const bool isComparable = *p.what == Measurand::training_step || p.tp == 1;
    // Of a service at its limit nobody says how many requests it works on at once.
    const bool isPlaced = *p.what == Measurand::training_step || p.batch > 0;
    return isComparable && isPlaced && isNearModel(*p.model, *s.model) && isNearHardware(*p.hardware, *s.hardware);
}

/// Where a measured batch stands on the roofline of the scenario; the laws tell its work and its traffic.
void addToRoofline(RooflineView& view, const PointPtr& p, const Scenario& s) {
    SingleNode::Input input = profileInput(s, p->model, p->batch);
    input.precision = p->precision;
    const auto solved = SingleNode::solve(input, s.assumptions);
    if (!solved) return;
    const FlopRate<> attained = solved->work / Time<>(p->base, unit::second);
    view.measured.push_back({solved->intensity.base(), attained.base(), p});
}

void add(Snapshot& snapshot, const PointPtr& p) {
    const MeasuredMark overBatch{p->batch, p->base, p};
    switch (*p->what) {
    case Measurand::training_step:
        if (p->mfu) snapshot.parallelism.measured.push_back({p->tp, p->pp, *p->mfu, Time<>(p->base, unit::second), p});
        return;
    case Measurand::first_token: snapshot.serving.measuredTtft.push_back(overBatch); return;
    case Measurand::token_rate:
        snapshot.serving.measuredRate.push_back({p->batch, p->base / p->accelerators, p});
        return;
    case Measurand::token_time: snapshot.serving.measuredItl.push_back(overBatch); [[fallthrough]];
    case Measurand::batch_time:
    case Measurand::device_time: addToRoofline(snapshot.roofline, p, snapshot.scenario); return;
    default: return;
    }
}

void forgetMeasurements(Snapshot& snapshot) {
    snapshot.roofline.measured.clear();
    for (auto* marks : {&snapshot.serving.measuredTtft, &snapshot.serving.measuredItl, &snapshot.serving.measuredRate})
        marks->clear();
    snapshot.parallelism.measured.clear();
}

} // namespace

void bearOut(Snapshot& snapshot, std::shared_ptr<const EvidenceView> evidence) {
    const Scenario& s = snapshot.scenario;
    snapshot.evidence = std::move(evidence);
    const auto trust = [&](std::string_view metric) { return trustIn(snapshot.evidence.get(), s, metric); };
    snapshot.roofline.trust = trust("roofline.latency");
    snapshot.memory.ttftTrust = trust("memory.ttft");
    snapshot.memory.itlTrust = trust("memory.itl");
    snapshot.serving.ttftTrust = trust("serving.ttft");
    snapshot.serving.itlTrust = trust("serving.itl");
    snapshot.parallelism.trust = trust("parallelism.step");
    snapshot.carbon.energyTrust = trust("carbon.energy");
    snapshot.carbon.carbonTrust = trust("carbon.carbon");
    snapshot.edge.latencyTrust = trust("edge.latency");
    snapshot.edge.energyTrust = trust("edge.energy");
    forgetMeasurements(snapshot);
    for (const Point& p : snapshot.evidence->points)
        if (isNear(p, s)) add(snapshot, PointPtr(snapshot.evidence, &p));
}

} // namespace mlsys

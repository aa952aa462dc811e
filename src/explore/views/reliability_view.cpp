#include "explore/views/views.h"

#include "explore/solver_inputs.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

constexpr double kMostNodes = 16384;

/// None where the model states no parameters.
std::optional<Checkpoint::Answer<>> checkpointOf(const Scenario& s, const Fleet& fleet) {
    const auto solved = Checkpoint::solve(checkpointInput(s, fleet), s.assumptions);
    return solved ? std::optional(*solved) : std::nullopt;
}

struct Solved {
    ReliabilityView::Point point;
    double failureProbability = 0;
};

Solved solve(const Scenario& s, Fleet fleet, double nodes) {
    fleet.count = nodes;
    const Time<> write = checkpointOf(s, fleet)->writeTime;
    const auto r = *Reliability::solve(jobInput(s, fleet, write), s.assumptions);
    return {{.nodes = nodes,
             .mtbf = r.mtbf,
             .interval = r.interval,
             .write = write,
             .goodput = r.goodput,
             .checkpointLoss = write / r.interval,
             .recoveryLoss = s.job.recovery / r.mtbf,
             .failures = r.expectedFailures},
            r.failureProbability};
}

bool isTooShort(const ReliabilityView::Point& p) {
    return p.interval < p.write;
}

/// More nodes fail more often and write no slower than the file system takes, so beyond the first all are too short.
double overrunFrom(const Scenario& s, const Fleet& fleet, double most) {
    const auto overruns = [&](double nodes) { return isTooShort(solve(s, fleet, nodes).point); };
    if (!overruns(most)) return 0;
    double low = 0, high = most;
    while (high - low > 1) (overruns(std::floor((low + high) / 2)) ? high : low) = std::floor((low + high) / 2);
    return high;
}

} // namespace

ReliabilityView reliabilityView(const Scenario& s, const Registry& registry) {
    ReliabilityView view;
    const auto fleet = s.fleet();
    if (!fleet) {
        view.unavailable = noFleet(s, registry);
        return view;
    }
    const auto checkpoint = checkpointOf(s, *fleet);
    if (!checkpoint) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.fleet = fleet->node->name;
    view.checkpoint = checkpoint->size;
    const double most = std::max(kMostNodes, std::exp2(std::ceil(std::log2(s.nodes))));
    for (double nodes = 1; nodes <= most; nodes *= 2) view.curve.push_back(solve(s, *fleet, nodes).point);
    const Solved now = solve(s, *fleet, s.nodes);
    view.now = now.point;
    view.failureProbability = now.failureProbability;
    view.intervalTooShort = isTooShort(view.now);
    view.overrunFrom = overrunFrom(s, *fleet, most);
    return view;
}

} // namespace mlsys

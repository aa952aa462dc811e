#include "explore/views/views.h"

#include "explore/solver_inputs.h"
#include "solve/tail_latency.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

constexpr int kPoints = 28;

/// Replicas that each serve a batch at a time: the queue sees batches arrive.
class Queue {
public:
    Queue(const Scenario& s, const QueueingView& view)
        : m_scenario(s), m_input(loadInput(s, view.service)), m_batch(view.batch) {}

    TailLatency::Answer<> at(const Rate<>& arrivals, double replicas) const {
        TailLatency::Input input = m_input;
        input.arrivals = arrivals / m_batch;
        input.replicas = replicas;
        return *TailLatency::solve(input, m_scenario.assumptions);
    }
    QueueingView::Point point(const Rate<>& arrivals) const {
        const auto solved = at(arrivals, m_scenario.load.replicas);
        return {arrivals, solved.p50, solved.p99};
    }
    bool keeps(double replicas) const {
        const auto solved = at(m_scenario.load.arrivals, replicas);
        return solved.stable && solved.p99 <= m_scenario.load.latencyLimit;
    }

private:
    const Scenario& m_scenario;
    TailLatency::Input m_input;
    double m_batch;
};

/// More replicas never wait longer; 0 where the service alone takes longer than the limit.
double fewestReplicas(const Queue& queue) {
    double high = 1;
    while (high < range::kReplicas.highest && !queue.keeps(high)) high = std::min(2 * high, range::kReplicas.highest);
    if (!queue.keeps(high)) return 0;
    double low = std::floor(high / 2);
    while (high - low > 1) (queue.keeps(std::floor((low + high) / 2)) ? high : low) = std::floor((low + high) / 2);
    return high;
}

} // namespace

QueueingView queueingView(const Scenario& s, const ServingView& serving) {
    QueueingView view{.tokens = s.seqLen,
                      .batch = serving.now.active,
                      .fits = serving.now.feasible,
                      .mostFitting = serving.mostActive,
                      .replicas = s.load.replicas,
                      .latencyLimit = s.load.latencyLimit};
    view.unavailable = serving.unavailable;
    if (view.unavailable) return view;
    view.service = serving.now.ttft + s.seqLen * serving.now.itl;
    view.capacity = s.load.replicas * view.batch / view.service;
    const Queue queue(s, view);
    view.now = queue.point(s.load.arrivals);
    view.utilization = s.load.arrivals / view.capacity;
    view.stable = view.utilization < 1;
    for (int i = 0; i <= kPoints; ++i) {
        // Closer steps towards the limit, where the curve turns upward.
        const double share = 1 - std::pow(1 - double(i) / (kPoints + 1), 1.7);
        view.curve.push_back(queue.point(view.capacity * share));
    }
    view.stableReplicas = std::floor(view.utilization * s.load.replicas) + 1;
    view.neededReplicas = fewestReplicas(queue);
    return view;
}

} // namespace mlsys

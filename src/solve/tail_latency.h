#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Median and 99th percentile of the latency of replicas behind one queue, M/M/c (Erlang 1917; Kingman 1961).
struct TailLatency {
    static constexpr SolverInfo kInfo{"tail_latency", "Tail latency", "7", WallDomain::node,
                                      "Kingman 1961, doi:10.1017/S0305004100036094; Dean and Barroso 2013, "
                                      "doi:10.1145/2408776.2408794"};

    struct Input {
        Rate<> arrivals;
        Time<> service;
        double replicas = 1;
        double variation = 1; ///< coefficient of variation of the service time

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Time<R> p50, p99; ///< infinite where unstable
        R utilization{};
        bool stable = true;
        R headroom{}; ///< 99th percentile of the wait over five service times; 1 where unstable
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void TailLatency::Input::visit(V& v, Self& in) {
    v.number("arrival_rate_per_s", in.arrivals, unit::perSecond, range::kNonNegative, "Requests per second",
             Need::required);
    v.number("service_latency_s", in.service, unit::second, range::kPositive, "Time to serve one request alone",
             Need::required);
    v.integer("num_replicas", in.replicas, range::kReplicas, "Replicas that share the queue");
    v.number("service_time_cv", in.variation, range::kVariation, "Coefficient of variation of the service time");
}

template <class R> template <class V> void TailLatency::Answer<R>::visit(V& v) const {
    v.number("p50_latency_s", p50, unit::second, "Median latency");
    v.number("p99_latency_s", p99, unit::second, "Latency that one request in a hundred exceeds");
    v.number("queue_utilization", utilization, "Arrivals over what the replicas can serve");
    v.flag("is_stable", stable, "Whether the replicas keep up");
    v.number("slo_headroom_ratio", headroom, "Wait at the 99th percentile over five service times");
}

} // namespace mlsys

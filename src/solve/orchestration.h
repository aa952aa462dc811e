#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Waiting time of jobs for a shared cluster as an M/D/1 queue, ρT/(2(1−ρ)) (Pollaczek 1930; Khinchin 1932).
struct Orchestration {
    static constexpr SolverInfo kInfo{"orchestration", "Cluster queue", "16", WallDomain::fleet,
                                      "Kleinrock 1975, ISBN 978-0471491101"};

    struct Input {
        Ref<Fleet> fleet; ///< one job has all of it, so its size does not enter
        Rate<> arrivals;
        Time<> duration;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        R utilization{};
        Time<R> wait;    ///< infinite where unstable
        R queueLength{}; ///< infinite where unstable
        bool stable = true;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Orchestration::Input::visit(V& v, Self& in) {
    v.entity("fleet", in.fleet, "Cluster that the jobs share");
    v.number("arrival_rate_jobs_per_day", in.arrivals, unit::perDay, range::kNonNegative, "Jobs submitted per day",
             Need::required);
    v.number("avg_job_duration_days", in.duration, unit::day, range::kPositive, "Time one job takes", Need::required);
}

template <class R> template <class V> void Orchestration::Answer<R>::visit(V& v) const {
    v.number("cluster_utilization", utilization, "Work submitted over work done");
    v.number("avg_wait_time_days", wait, unit::day, "Time a job waits on average");
    v.number("avg_queue_length", queueLength, "Jobs waiting on average");
    v.flag("is_stable", stable, "Whether the cluster keeps up");
}

} // namespace mlsys

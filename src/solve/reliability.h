#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Failures of a fleet and the checkpoint interval that answers them, τ = √(2·δ·MTBF)
/// (Young 1974; Daly 2006).
struct Reliability {
    static constexpr SolverInfo kInfo{
        "reliability", "Failures and goodput", "15", WallDomain::fleet,
        "Young 1974, doi:10.1145/361147.361115; Daly 2006, doi:10.1016/j.future.2004.11.016"};

    struct Input {
        Ref<Fleet> fleet;
        Time<> duration;
        Time<> checkpoint{60, unit::second}; ///< δ, to write one
        Time<> recovery{300, unit::second};  ///< after one failure

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Time<R> mtbf;
        R failureProbability{};
        Time<R> interval; ///< between checkpoints, at the optimum
        R expectedFailures{};
        R goodput{};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Reliability::Input::visit(V& v, Self& in) {
    v.entity("fleet", in.fleet, "Fleet that the job runs on");
    v.number("job_duration_s", in.duration, unit::second, range::kNonNegative, "Time the job runs", Need::required);
    v.number("checkpoint_time_s", in.checkpoint, unit::second, range::kPositive, "Time to write one checkpoint");
    v.number("avg_recovery_time_s", in.recovery, unit::second, range::kNonNegative, "Time to resume after a failure");
}

template <class R> template <class V> void Reliability::Answer<R>::visit(V& v) const {
    v.number("fleet_mtbf_s", mtbf, unit::second, "Mean time between failures of the fleet");
    v.number("failure_probability", failureProbability, "Probability of at least one failure during the job");
    v.number("optimal_checkpoint_interval_s", interval, unit::second, "Checkpoint interval that wastes least");
    v.number("expected_failures", expectedFailures, "Failures expected during the job");
    v.number("goodput_ratio", goodput, "Share of the time that does useful work");
}

} // namespace mlsys

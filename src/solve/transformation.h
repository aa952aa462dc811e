#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Whether the host prepares a batch before the accelerator asks for it, t = B·sample/throughput
/// (Murray et al. 2021).
struct Transformation {
    static constexpr SolverInfo kInfo{"transformation", "Data preparation", "9", WallDomain::data,
                                      "Murray et al. 2021, arXiv:2101.12127"};

    struct Input {
        double batchSize = 1;
        Bytes<> sample;
        Bandwidth<> cpuThroughput;
        Time<> step; ///< of the accelerator

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Time<R> time;
        bool bottleneck = false;
        R utilization{}, slowdown{};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Transformation::Input::visit(V& v, Self& in) {
    v.integer("batch_size", in.batchSize, range::kCount, "Samples in one batch", Need::required);
    v.number("sample_size_bytes", in.sample, unit::byte, range::kNonNegative, "Size of one sample", Need::required);
    v.number("cpu_throughput_bytes_per_s", in.cpuThroughput, unit::bytePerS, range::kPositive,
             "Rate at which the host prepares samples", Need::required);
    v.number("accelerator_step_time_s", in.step, unit::second, range::kPositive,
             "Time the accelerator takes for one batch", Need::required);
}

template <class R> template <class V> void Transformation::Answer<R>::visit(V& v) const {
    v.number("transform_time_s", time, unit::second, "Time the host takes for one batch");
    v.flag("is_bottleneck", bottleneck, "Whether the accelerator waits for the host");
    v.number("accelerator_utilization", utilization, "Share of the time that the accelerator works");
    v.number("slowdown_factor", slowdown, "Time per batch over that of the accelerator");
}

} // namespace mlsys

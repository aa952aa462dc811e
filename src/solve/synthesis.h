#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Hardware that a latency target asks for: bandwidth W/T, arithmetic O/(T·η), memory W.
struct Synthesis {
    static constexpr SolverInfo kInfo{"synthesis", "Synthesis of hardware", "22", WallDomain::analysis,
                                      "Williams, Waterman and Patterson 2009, doi:10.1145/1498765.1498785"};

    struct Input {
        Ref<Model> model;
        Time<> target;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Bandwidth<R> bandwidth;
        FlopRate<R> rate;
        Bytes<R> memory;
        Intensity<R> ratio; ///< arithmetic over bandwidth
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model has no known work.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Synthesis::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to run");
    v.number("target_latency_s", in.target, unit::second, range::kPositive, "Time that one sample may take",
             Need::required);
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
}

template <class R> template <class V> void Synthesis::Answer<R>::visit(V& v) const {
    v.number("required_bw_bytes_per_s", bandwidth, unit::bytePerS, "Memory bandwidth needed");
    v.number("required_flop_per_s", rate, unit::flopPerS, "Peak rate needed");
    v.number("required_memory_bytes", memory, unit::byte, "Memory needed for the weights");
    v.number("compute_memory_ratio_flop_per_byte", ratio, unit::flopPerByte, "Peak rate over bandwidth");
}

} // namespace mlsys

#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Utilization that a kind of kernel reaches, and where the rest goes (Dao 2023).
struct Efficiency {
    static constexpr SolverInfo kInfo{"efficiency", "Kernel efficiency", "3", WallDomain::node,
                                      "Dao 2023, arXiv:2307.08691"};

    enum class Workload { ffn, attention, conv, other };
    static constexpr std::array<std::string_view, 4> kWorkloadNames{"ffn", "attention", "conv", "other"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        Workload workload = Workload::ffn;
        bool flashAttention = false;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        R mfu{};
        FlopRate<R> achievable, peak;
        R occupancyLoss{}, memoryStall{}; ///< shares of the time
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Efficiency::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload that the kernels belong to");
    v.entity("hardware", in.hardware, "Accelerator that runs them");
    v.choice("workload_type", in.workload, kWorkloadNames, "Kind of kernel");
    v.flag("use_flash_attention", in.flashAttention, "Whether attention is one fused kernel");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of the arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
}

template <class R> template <class V> void Efficiency::Answer<R>::visit(V& v) const {
    v.number("mfu", mfu, "Model FLOPs utilization");
    v.number("achievable_flop_per_s", achievable, unit::flopPerS, "Rate that the kernel reaches");
    v.number("peak_flop_per_s", peak, unit::flopPerS, "Peak rate at this precision");
    v.number("occupancy_loss", occupancyLoss, "Share lost to idle processors");
    v.number("memory_stall", memoryStall, "Share lost to waiting for memory");
}

} // namespace mlsys

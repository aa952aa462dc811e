#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Roofline profile of one batch on one accelerator: latency = max(ops/(F·η), traffic/β) + overhead
/// (Williams et al. 2009, with the memory and overhead terms of the tutorial).
struct SingleNode {
    static constexpr SolverInfo kInfo{"single_node", "Roofline profile", "1, 2", WallDomain::node,
                                      "Williams, Waterman and Patterson 2009, doi:10.1145/1498765.1498785"};

    /// Where the time goes.
    enum class Bottleneck { Memory, Compute };

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double batchSize = 1;
        Precision precision = Precision::fp16;
        double efficiency = 0.5; ///< η, share of the peak that is reached
        bool isTraining = false;
        double seqLen = 2048;
        double zeroStage = 0;
        double dpSize = 1;
        bool isLora = false;
        bool activationRecomputation = false;

        /// Lists every input once: name, place, unit, legal range, meaning.
        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Time<R> latency, computeTime, memoryTime, overhead;
        Rate<R> throughput;
        Bottleneck bottleneck = Bottleneck::Memory;
        Intensity<R> intensity;
        Energy<R> energy;
        Bytes<R> footprint;
        FlopRate<R> attainablePeak;      ///< F·η
        Bandwidth<R> effectiveBandwidth; ///< β
        Flops<R> work;                   ///< of the whole batch
        R mfu{}, hfu{};
        bool feasible = true;
        std::optional<Bytes<R>> spill;              ///< bytes that do not fit
        std::optional<Bandwidth<R>> spillBandwidth; ///< of the link they are read over
        WarningSet warnings;

        /// Lists every output once: name, value, unit, meaning.
        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; fails with not_supported where the model cannot be lowered.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);

    /// What one accelerator of a fleet has to do; a fleet computes both, so they come with their formulas.
    template <class R> struct Share {
        R batch; ///< samples on this accelerator, in place of Input::batchSize
        R ranks; ///< data-parallel ranks, in place of Input::dpSize
    };
    /// Solves for the share that one accelerator has of a larger job.
    template <class R> static Expected<Answer<R>> solve(const Input& in, const Share<R>& share, const Constants<R>& k);
};

template <class V, class Self> void SingleNode::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to run");
    v.entity("hardware", in.hardware, "Accelerator to run it on");
    v.integer("batch_size", in.batchSize, range::kCount, "Samples in one batch");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
    v.flag("is_training", in.isTraining, "Whether the batch is trained on rather than inferred");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in one sequence, for activation memory");
    v.integer("zero_stage", in.zeroStage, range::kZeroStage, "ZeRO stage: what data-parallel ranks divide");
    v.integer("dp_size", in.dpSize, range::kCount, "Data-parallel ranks");
    v.flag("is_lora", in.isLora, "Whether only low-rank adapters are trained");
    v.flag("activation_recomputation", in.activationRecomputation, "Whether activations are computed again");
}

template <class R> template <class V> void SingleNode::Answer<R>::visit(V& v) const {
    v.number("latency_s", latency, unit::second, "Time of one batch from end to end");
    v.number("latency_compute_s", computeTime, unit::second, "Time the arithmetic takes");
    v.number("latency_memory_s", memoryTime, unit::second, "Time the memory traffic takes");
    v.number("latency_overhead_s", overhead, unit::second, "Dispatch and framework time");
    v.number("throughput_per_s", throughput, unit::perSecond, "Samples per second");
    v.choice("bottleneck", bottleneck, kBottleneckNames, "Which of compute and memory takes longer");
    v.number("arithmetic_intensity_flop_per_byte", intensity, unit::flopPerByte, "Work per byte of traffic");
    v.number("energy_j", energy, unit::joule, "Energy of one batch");
    v.number("memory_footprint_bytes", footprint, unit::byte, "Memory that the batch occupies");
    v.number("peak_flops_actual_flop_per_s", attainablePeak, unit::flopPerS, "Attainable peak");
    v.number("peak_bw_actual_bytes_per_s", effectiveBandwidth, unit::bytePerS, "Bandwidth of the level that is read");
    v.number("mfu", mfu, "Model FLOPs utilization");
    v.number("hfu", hfu, "Hardware FLOPs utilization");
    v.flag("feasible", feasible, "Whether the footprint fits the memory");
    v.number("offload_spill_bytes", spill, unit::byte, "Bytes that do not fit");
    v.number("offload_effective_bw_bytes_per_s", spillBandwidth, unit::bytePerS, "Bandwidth to where they go");
}

} // namespace mlsys

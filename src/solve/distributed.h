#pragma once

#include "scenario/recompute.h"
#include "solve/solver.h"

#include <string>

namespace mlsys {

/// One training step on a fleet: step = node latency + exposed data-parallel + tensor- and expert-parallel
/// communication + pipeline bubble (Shoeybi et al. 2019; Narayanan et al. 2021). Solving with double allocates nothing.
struct Distributed {
    static constexpr SolverInfo kInfo{"distributed", "Training step on a fleet", "14", WallDomain::fleet,
                                      "Narayanan et al. 2021, arXiv:2104.04473; Shoeybi et al. 2019, arXiv:1909.08053"};

    struct Input {
        Ref<Model> model;
        Ref<Fleet> fleet;
        double batchSize = 1; ///< of all ranks together
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        double tp = 1, pp = 1, ep = 1;
        double virtualStages = 1;
        double microbatches = 1;
        double zeroStage = 0;
        bool isLora = false;
        bool activationRecomputation = false;
        bool overlapComm = false;
        double overlapEfficiency = 0.85;
        double congestion = 1;
        double straggler = 1;
        double accumulationSteps = 1;
        double seqLen = 2048;
        double cp = 1;                         ///< ranks that share each sequence; the refined preset alone asks
        double microbatchSize = 1;             ///< sequences that pass through a stage together; likewise
        Recompute recompute = Recompute::none; ///< likewise

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    /// Ranks along each dimension of parallelism.
    template <class R = double> struct Ranks {
        R dp{}, tp{}, pp{}, ep{};
        template <class V> void visit(V& v) const;
    };

    template <class R = double> struct Answer {
        Time<R> dpTime, tpTime, epTime; ///< communication of each kind, before any overlap
        Time<R> exposedDpTime;          ///< part of dpTime that compute does not hide
        Time<R> communication;
        Time<R> bubble;
        R bubbleShare{};
        Time<R> step;
        R scalingEfficiency{};
        Rate<R> throughput;
        Ranks<R> ranks;
        Time<R> nodeLatency;
        bool nodeFeasible = true;
        Bytes<R> nodeFootprint;
        std::optional<R> mfu; ///< in the refined preset
        std::string limit;    ///< why the step cannot run and what would help; in the refined preset
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; infeasible_parallelism where tp·pp·ep exceeds the fleet, not_supported without work.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Distributed::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to train");
    v.entity("fleet", in.fleet, "Fleet to train on");
    v.integer("batch_size", in.batchSize, range::kCount, "Samples in the global batch");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
    v.integer("tp_size", in.tp, range::kCount, "Tensor-parallel ranks");
    v.integer("pp_size", in.pp, range::kCount, "Pipeline stages");
    v.integer("ep_size", in.ep, range::kCount, "Expert-parallel ranks");
    v.integer("v_stages", in.virtualStages, range::kCount, "Virtual stages on each pipeline rank");
    v.integer("microbatch_count", in.microbatches, range::kCount, "Microbatches in flight through the pipeline");
    v.integer("zero_stage", in.zeroStage, range::kZeroStage, "ZeRO stage: what data-parallel ranks divide");
    v.flag("is_lora", in.isLora, "Whether only low-rank adapters are trained");
    v.flag("activation_recomputation", in.activationRecomputation, "Whether activations are computed again");
    v.flag("overlap_comm", in.overlapComm, "Whether gradient exchange overlaps with compute");
    v.number("overlap_efficiency", in.overlapEfficiency, range::kShare, "Share of that exchange that is hidden");
    v.number("congestion_factor", in.congestion, range::kFactor, "Factor on every communication time");
    v.number("straggler_factor", in.straggler, range::kSlowdown, "Slowest rank over the average, on the whole step");
    v.integer("gradient_accumulation_steps", in.accumulationSteps, range::kCount,
              "Batches between two gradient exchanges");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in one sequence");
    v.integer("cp_size", in.cp, range::kCount, "Ranks that share each sequence (preset refined)");
    v.integer("microbatch_size", in.microbatchSize, range::kCount,
              "Sequences that pass through a stage together (preset refined)");
    v.choice("recompute", in.recompute, kRecomputeNames,
             "Which activations are computed again (preset refined; activation_recomputation asks for all)");
}

template <class R> template <class V> void Distributed::Ranks<R>::visit(V& v) const {
    v.integer("dp", dp, "Data-parallel ranks");
    v.integer("tp", tp, "Tensor-parallel ranks");
    v.integer("pp", pp, "Pipeline stages");
    v.integer("ep", ep, "Expert-parallel ranks");
}

template <class R> template <class V> void Distributed::Answer<R>::visit(V& v) const {
    v.number("dp_communication_latency_s", dpTime, unit::second, "Gradient exchange");
    v.number("tp_communication_latency_s", tpTime, unit::second, "Tensor-parallel all-reduces");
    v.number("ep_communication_latency_s", epTime, unit::second, "Expert-parallel exchange");
    v.number("communication_latency_s", communication, unit::second, "All communication, before any overlap");
    v.number("pipeline_bubble_latency_s", bubble, unit::second, "Time that pipeline stages wait");
    v.number("bubble_fraction", bubbleShare, "Idle share of the pipeline");
    v.number("step_latency_total_s", step, unit::second, "Time of one training step");
    v.number("scaling_efficiency", scalingEfficiency, "Node latency over step time");
    v.number("effective_throughput_per_s", throughput, unit::perSecond, "Samples per second of the fleet");
    v.object("parallelism", ranks, "Ranks along each dimension");
    v.number("node_latency_s", nodeLatency, unit::second, "Time of one accelerator without communication");
    v.flag("node_feasible", nodeFeasible, "Whether one accelerator holds its training state");
    v.number("node_memory_footprint_bytes", nodeFootprint, unit::byte, "Training state of one accelerator");
    v.number("mfu", mfu, "Model FLOPs utilization");
    v.text("limit", limit, "Why the step cannot run and the smallest change that fixes it");
}

} // namespace mlsys

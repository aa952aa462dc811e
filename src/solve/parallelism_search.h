#pragma once

#include "solve/distributed.h"

namespace mlsys {

/// Search of tensor- and pipeline-parallel sizes over powers of two for the highest model FLOPs utilization.
struct ParallelismSearch {
    static constexpr SolverInfo kInfo{"parallelism_search", "Search of parallelism", "14", WallDomain::fleet,
                                      "Narayanan et al. 2021, arXiv:2104.04473"};

    struct Input {
        Ref<Model> model;
        Ref<Fleet> fleet;
        double batchSize = 1;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        std::optional<double> maxTp{}; ///< accelerators of a node where absent
        std::optional<double> maxPp{}; ///< accelerators of the fleet where absent
        bool overlapComm = true;
        double seqLen = 2048;                  ///< the refined preset alone asks, as for all below
        double cp = 1;                         ///< ranks that share each sequence
        double microbatchSize = 1;             ///< sequences that pass through a stage together
        Recompute recompute = Recompute::full; ///< the mode that needs least memory
        double zeroStage = 0;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    /// Sizes of one configuration.
    template <class R = double> struct Configuration {
        R tp{}, pp{}, dp{};
        template <class V> void visit(V& v) const;
    };

    /// One configuration with what it reaches.
    template <class R = double> struct Candidate {
        Configuration<R> sizes;
        R mfu{};
        Time<R> step;
        Rate<R> throughput;
        WarningSet warnings;
        template <class V> void visit(V& v) const;
    };

    template <class R = double> struct Answer {
        Candidate<R> best;
        double totalSearched = 0; ///< configurations that divide the fleet and fit the memory
        std::vector<Candidate<R>> top;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Searches; no_feasible_configuration where nothing fits, not_supported where the model has no known work.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

/// Model FLOPs utilization of a step: by its own law, or kernels that reach `efficiency` while they compute.
template <class R> R utilizationOf(const Distributed::Answer<R>& step, double efficiency) {
    return step.mfu ? *step.mfu : define("mfu", step.scalingEfficiency * given<R>("η", efficiency));
}

/// Why a cell of the search grid counts, or does not; the first reason that applies.
enum class CellState { feasible, above_tensor_limit, above_pipeline_limit, does_not_divide, exceeds_memory };

inline constexpr std::array<std::string_view, 5> kCellStateNames{
    "feasible", "above_tensor_limit", "above_pipeline_limit", "does_not_divide", "exceeds_memory"};

/// One cell of the tp × pp grid, as a heatmap shows it.
struct ParallelismCell {
    double tp = 1, pp = 1;
    double dp = 0; ///< 0 where tp·pp does not divide the fleet
    CellState state = CellState::feasible;
    Bytes<> required;                 ///< by the memory check, per accelerator
    Bytes<> excess;                   ///< of `required` over the usable memory, 0 where it fits
    double mfu = 0;                   ///< model FLOPs utilization by the laws of the preset, 0 unless feasible
    Distributed::Answer<double> step; ///< node latency, communication, bubble, step time; default unless feasible
};

/// Every cell of the grid, tp outer and pp inner: powers of two up to 512 and up to the size of the fleet. This is
/// what the search ranks, and the whole of it, feasible or not. Fails only with not_supported.
Expected<std::vector<ParallelismCell>> evaluateParallelism(const ParallelismSearch::Input& in,
                                                           const Assumptions& assumptions);

template <class V, class Self> void ParallelismSearch::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to train");
    v.entity("fleet", in.fleet, "Fleet to train on");
    v.integer("batch_size", in.batchSize, range::kCount, "Samples in the global batch");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
    v.integer("max_tp", in.maxTp, range::kCount, "Largest tensor-parallel size; else the accelerators of a node");
    v.integer("max_pp", in.maxPp, range::kCount, "Most pipeline stages; else the accelerators of the fleet");
    v.flag("overlap_comm", in.overlapComm, "Whether gradient exchange overlaps with compute");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in one sequence (preset refined)");
    v.integer("cp_size", in.cp, range::kCount, "Ranks that share each sequence (preset refined)");
    v.integer("microbatch_size", in.microbatchSize, range::kCount,
              "Sequences that pass through a stage together (preset refined)");
    v.choice("recompute", in.recompute, kRecomputeNames, "Which activations are computed again (preset refined)");
    v.integer("zero_stage", in.zeroStage, range::kZeroStage,
              "ZeRO stage: what data-parallel ranks divide (preset refined)");
}

template <class R> template <class V> void ParallelismSearch::Configuration<R>::visit(V& v) const {
    v.integer("tp", tp, "Tensor-parallel ranks");
    v.integer("pp", pp, "Pipeline stages");
    v.integer("dp", dp, "Data-parallel ranks");
}

template <class R> template <class V> void ParallelismSearch::Candidate<R>::visit(V& v) const {
    sizes.visit(v);
    v.number("mfu", mfu, "Scaling efficiency times kernel efficiency");
    v.number("step_time_s", step, unit::second, "Time of one training step");
}

template <class R> template <class V> void ParallelismSearch::Answer<R>::visit(V& v) const {
    v.object("best_config", best.sizes, "Configuration with the highest utilization");
    v.number("best_mfu", best.mfu, "Its scaling efficiency times kernel efficiency");
    v.number("best_throughput_per_s", best.throughput, unit::perSecond, "Its samples per second");
    v.number("best_step_time_s", best.step, unit::second, "Its step time");
    v.integer("total_searched", totalSearched, "Configurations that divide the fleet and fit the memory");
    v.list("top_candidates", top, "Best configurations, best first");
}

} // namespace mlsys

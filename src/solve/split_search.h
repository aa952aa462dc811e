#pragma once

#include "solve/distributed.h"

#include <array>
#include <stop_token>

namespace mlsys {

/// Search of every way to split a training step over a fleet: tensor-, pipeline-, context- and expert-parallel ranks,
/// microbatch, ZeRO stage and recomputation. The laws of the tutorial know tensor and pipeline ranks alone.
struct SplitSearch {
    static constexpr SolverInfo kInfo{"split_search", "Search of all splits", "14", WallDomain::fleet,
                                      "Narayanan et al. 2021, arXiv:2104.04473; Korthikanti et al. 2022, "
                                      "arXiv:2205.05198"};

    struct Input {
        Ref<Model> model;
        Ref<Fleet> fleet;
        double batchSize = 1; ///< of all ranks together
        Precision precision = Precision::fp16;
        double efficiency = 0.5; ///< the tutorial preset alone asks
        double seqLen = 2048;
        bool overlapComm = true;
        std::optional<double> maxTp{}; ///< accelerators of a node where absent
        std::optional<double> maxPp{}; ///< layers of the model where absent
        std::optional<double> maxEp{}; ///< experts of the model where absent
        double maxCp = 16;
        double maxMicrobatchSize = 16;
        double listLength = 10;

        template <class V, class Self> static void visit(V& v, Self& in);
        bool operator==(const Input&) const = default;
    };

    /// Sizes of one split.
    template <class R = double> struct Configuration {
        R tp{}, pp{}, cp{}, ep{}, dp{}, microbatchSize{}, zeroStage{};
        Recompute recompute{};
        template <class V> void visit(V& v) const;
    };

    /// One split with what it reaches.
    template <class R = double> struct Candidate {
        Configuration<R> sizes;
        R mfu{};
        Time<R> step;
        Rate<R> throughput;
        template <class V> void visit(V& v) const;
    };

    template <class R = double> struct Answer {
        Candidate<R> best;
        double tried = 0, feasible = 0;
        std::array<double, 4> refused{}; ///< by SplitFault
        std::vector<Candidate<R>> top;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Searches; no_feasible_configuration where nothing fits, not_supported where the model has no known work.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

/// Why a split falls out; the first reason that applies.
enum class SplitFault { ranks, heads, batch, memory };

/// One way to split, as the search ranks it.
struct Split {
    double tp = 1, pp = 1, cp = 1, ep = 1, dp = 1;
    double microbatchSize = 1, zeroStage = 0;
    Recompute recompute = Recompute::none;
    double mfu = 0;     ///< model FLOPs utilization
    Bytes<> required{}; ///< memory of the fullest accelerator
    bool operator==(const Split&) const = default;
};

/// What a search of splits found.
struct SplitSurvey {
    std::vector<Split> best; ///< of each tp × pp × cp × ep its best variant, the highest utilization first
    double tried = 0, feasible = 0;
    std::array<double, 4> refused{}; ///< splits that fall out, by SplitFault
    bool operator==(const SplitSurvey&) const = default;
};

/// Tries all powers of two within the limits of the input; among equals the simplest wins. Fails only with
/// not_supported. Once `stop` is requested it gives what it has.
Expected<SplitSurvey> surveySplits(const SplitSearch::Input& in, const Assumptions& assumptions,
                                   const std::stop_token& stop = {});
/// The training step of one split of the input.
Distributed::Input stepOf(const SplitSearch::Input& in, const Split& split);

template <class V, class Self> void SplitSearch::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to train");
    v.entity("fleet", in.fleet, "Fleet to train on");
    v.integer("batch_size", in.batchSize, range::kCount, "Samples in the global batch");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency,
             "Share of the peak rate that kernels reach (preset tutorial)");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in one sequence");
    v.flag("overlap_comm", in.overlapComm, "Whether gradient exchange overlaps with compute");
    v.integer("max_tp", in.maxTp, range::kCount, "Largest tensor-parallel size; else the accelerators of a node");
    v.integer("max_pp", in.maxPp, range::kCount, "Most pipeline stages; else the layers of the model");
    v.integer("max_ep", in.maxEp, range::kCount, "Most expert-parallel ranks; else the experts of the model");
    v.integer("max_cp", in.maxCp, range::kCount, "Most ranks that share each sequence");
    v.integer("max_microbatch_size", in.maxMicrobatchSize, range::kCount,
              "Most sequences that pass through a stage together");
    v.integer("list_length", in.listLength, range::kCount, "Most candidates that the answer lists");
}

template <class R> template <class V> void SplitSearch::Configuration<R>::visit(V& v) const {
    v.integer("tp", tp, "Tensor-parallel ranks");
    v.integer("pp", pp, "Pipeline stages");
    v.integer("cp", cp, "Ranks that share each sequence");
    v.integer("ep", ep, "Expert-parallel ranks");
    v.integer("dp", dp, "Data-parallel ranks");
    v.integer("microbatch_size", microbatchSize, "Sequences that pass through a stage together");
    v.integer("zero_stage", zeroStage, "ZeRO stage");
    v.choice("recompute", recompute, kRecomputeNames, "Which activations are computed again");
}

template <class R> template <class V> void SplitSearch::Candidate<R>::visit(V& v) const {
    sizes.visit(v);
    v.number("mfu", mfu, "Model FLOPs utilization");
    v.number("step_time_s", step, unit::second, "Time of one training step");
    v.number("throughput_per_s", throughput, unit::perSecond, "Samples per second");
}

template <class R> template <class V> void SplitSearch::Answer<R>::visit(V& v) const {
    v.object("best_config", best.sizes, "Split with the highest utilization");
    v.number("best_mfu", best.mfu, "Its model FLOPs utilization");
    v.number("best_step_time_s", best.step, unit::second, "Its step time");
    v.number("best_throughput_per_s", best.throughput, unit::perSecond, "Its samples per second");
    v.integer("total_tried", tried, "Splits that were tried");
    v.integer("total_feasible", feasible, "Splits that divide what they must and fit the memory");
    v.integer("ranks_do_not_divide", refused[0], "Splits whose ranks do not divide the fleet");
    v.integer("heads_do_not_divide", refused[1], "Splits of the others whose tensor ranks do not divide the heads");
    v.integer("batch_does_not_divide", refused[2], "Splits of the others whose microbatches do not divide the batch");
    v.integer("exceeds_memory", refused[3], "Splits of the others that do not fit the memory");
    v.list("top_candidates", top, "Best variant of each tp × pp × cp × ep, best first");
}

} // namespace mlsys

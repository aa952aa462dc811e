#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Largest batch that serves an arrival rate within a latency objective: serving times feed an M/M/c queue of batches.
struct BatchingSearch {
    static constexpr SolverInfo kInfo{"batching_search", "Search of a batch", "4, 5, 7", WallDomain::node,
                                      "Crankshaw et al. 2017, arXiv:1612.03079"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double seqLen = 2048;
        Time<> objective; ///< that one request in a hundred may exceed
        Rate<> arrivals;
        double replicas = 1;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        double maxBatch = 256;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        R batch{};               ///< 0 where none works
        TokenRate<R> throughput; ///< arrivals × seq_len: what is asked for, not what could be served
        Time<R> p99;
        R headroom{};
        bool feasible = false;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Searches from the largest batch down; not_supported where the model is no transformer.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void BatchingSearch::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Language model to serve");
    v.entity("hardware", in.hardware, "Accelerator that serves it");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in the context, all of which are generated", Need::required);
    v.number("sla_latency_s", in.objective, unit::second, range::kPositive, "Latency that 99 % must meet",
             Need::required);
    v.number("arrival_rate_per_s", in.arrivals, unit::perSecond, range::kNonNegative, "Requests per second",
             Need::required);
    v.integer("num_replicas", in.replicas, range::kReplicas, "Replicas that share the queue");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights, cache and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that the prefill reaches");
    v.integer("max_search_batch", in.maxBatch, range::kSearchBatch, "Largest batch to try");
}

template <class R> template <class V> void BatchingSearch::Answer<R>::visit(V& v) const {
    v.integer("best_batch_size", batch, "Largest batch that meets the objective, or 0");
    v.number("max_throughput_tokens_per_s", throughput, unit::tokenPerS, "Tokens asked for per second");
    v.number("p99_latency_s", p99, unit::second, "Latency that one request in a hundred exceeds");
    v.number("slo_headroom_ratio", headroom, "Wait at the 99th percentile over five service times");
    v.flag("is_feasible", feasible, "Whether any batch meets the objective");
}

} // namespace mlsys

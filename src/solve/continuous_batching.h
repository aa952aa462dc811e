#pragma once

#include "scenario/runtime.h"
#include "solve/solver.h"

namespace mlsys {

/// Serving with paged keys and values and a batch that refills as requests end (Yu et al. 2022; Kwon et al. 2023).
struct ContinuousBatching {
    static constexpr SolverInfo kInfo{"continuous_batching", "Continuous batching", "5", WallDomain::node,
                                      "Kwon et al. 2023, arXiv:2309.06180; Yu et al. 2022, OSDI"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double seqLen = 2048;
        double maxBatch = 1;
        double pageSize = 16; ///< tokens
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        double tp = 1;                     ///< accelerators that share the model; the refined preset alone asks
        double outputTokens = 128;         ///< of one answer; likewise
        Runtime runtime = Runtime::engine; ///< likewise

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        bool feasible = true;
        TokenRate<R> throughput;
        R activeRequests{};
        R fragmentation{};
        Bytes<R> cache;
        Time<R> ttft, itl;
        R speedup{1};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model is no transformer.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void ContinuousBatching::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Language model to serve");
    v.entity("hardware", in.hardware, "Accelerator that serves it");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in the context of one request", Need::required);
    v.integer("max_batch_size", in.maxBatch, range::kCount, "Most requests served together");
    v.integer("page_size", in.pageSize, range::kCount, "Tokens in one page of the cache");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights, cache and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that the prefill reaches");
    v.integer("tp", in.tp, range::kCount, "Accelerators that share the model (preset refined)");
    v.integer("output_tokens", in.outputTokens, range::kCount, "Tokens of one answer (preset refined)");
    v.choice("runtime", in.runtime, kRuntimeNames, "How kernels are launched (preset refined)");
}

template <class R> template <class V> void ContinuousBatching::Answer<R>::visit(V& v) const {
    v.flag("feasible", feasible, "Whether at least one request fits the memory");
    v.number("throughput_tokens_per_s", throughput, unit::tokenPerS, "Tokens per second of all requests");
    v.integer("max_active_requests", activeRequests, "Requests served together");
    v.number("memory_fragmentation_fraction", fragmentation, "Share of the pages that no token fills");
    v.number("paged_kv_cache_bytes", cache, unit::byte, "Pages of all requests");
    v.number("ttft_s", ttft, unit::second, "Time to first token when the largest batch starts together");
    v.number("itl_s", itl, unit::second, "Inter-token latency");
    v.number("speedup_vs_static", speedup, "Throughput over that of a static batch");
}

} // namespace mlsys

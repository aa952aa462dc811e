#pragma once

#include "scenario/runtime.h"
#include "solve/lowering.h"
#include "solve/solver.h"

namespace mlsys {

/// Prefill and decode of a language model: ttft = ops/(F·η) + τ_d, itl = (W + KV)/BW + L·τ_L
/// (Pope et al. 2023), with disaggregated decoding, prefix caching and speculative decoding.
struct Serving {
    static constexpr SolverInfo kInfo{"serving", "Prefill and decode", "4", WallDomain::node,
                                      "Pope et al. 2023, arXiv:2211.05102; Leviathan et al. 2023, arXiv:2211.17192"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double seqLen = 2048;
        double batchSize = 1;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        std::optional<Ref<Hardware>> decodeHardware{};   ///< where decoding runs, if not on `hardware`
        Bandwidth<> networkBandwidth{100, unit::GBPerS}; ///< that carries the cache to it
        std::optional<Ref<Model>> draftModel{};          ///< of speculative decoding
        double draftAcceptanceRate = 0.7;
        double cachedPrefixLen = 0;
        double tp = 1;                     ///< accelerators that share the model; the refined preset alone asks
        double outputTokens = 128;         ///< of the answer; likewise
        Runtime runtime = Runtime::engine; ///< likewise

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        bool feasible = true;
        Time<R> ttft, itl;
        Bytes<R> kvCache, weights, memory;
        R utilization{}, cacheHitRatio{};
        std::optional<Time<R>> endToEnd; ///< of the whole answer; in the refined preset
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; invalid_argument where the cached prefix covers the prompt, not_supported without tokens.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

/// Tokens that one prefill works on.
template <class R> struct PrefillLoad {
    R newTokens; ///< per sequence, not found in the cache
    R tokens;    ///< per sequence, S
    R sequences; ///< B
};

/// Work of a prefill: 2·P·new·B + 4·L·A·d·new·S·B.
template <class R> Flops<R> prefillWork(const Model& model, const PrefillLoad<R>& load, const Constants<R>& k);

/// Largest batch whose weights, cache and draft fit the memory of the decoding hardware; 0 where not even one does.
/// It agrees with `feasible` of Serving: the batch it returns fits, the next does not.
Expected<double> largestServingBatch(Serving::Input in, const Assumptions& assumptions);

template <class V, class Self> void Serving::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Language model to serve");
    v.entity("hardware", in.hardware, "Accelerator that computes the prefill");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in the context of one request", Need::required);
    v.integer("batch_size", in.batchSize, range::kCount, "Requests served together");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights, cache and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that the prefill reaches");
    v.entity("decode_hardware", in.decodeHardware, "Accelerator that decodes, where another does");
    v.number("network_bandwidth_bytes_per_s", in.networkBandwidth, unit::bytePerS, range::kPositive,
             "Bandwidth that carries the cache to the decoding accelerator");
    v.entity("draft_model", in.draftModel, "Small model that drafts tokens for the large one to verify");
    v.number("draft_acceptance_rate", in.draftAcceptanceRate, range::kShare, "Share of drafted tokens accepted");
    v.integer("cached_prefix_len", in.cachedPrefixLen, range::kCountOrNone,
              "Tokens of the prompt whose keys and values are cached, fewer than seq_len");
    v.integer("tp", in.tp, range::kCount, "Accelerators that share the model (preset refined)");
    v.integer("output_tokens", in.outputTokens, range::kCount, "Tokens of one answer (preset refined)");
    v.choice("runtime", in.runtime, kRuntimeNames, "How kernels are launched (preset refined)");
}

template <class R> template <class V> void Serving::Answer<R>::visit(V& v) const {
    v.flag("feasible", feasible, "Whether weights and cache fit the memory");
    v.number("ttft_s", ttft, unit::second, "Time to first token");
    v.number("itl_s", itl, unit::second, "Inter-token latency");
    v.number("kv_cache_bytes", kvCache, unit::byte, "Keys and values of all requests");
    v.number("model_weights_bytes", weights, unit::byte, "Weights of the model");
    v.number("total_memory_required_bytes", memory, unit::byte, "Weights, cache and draft weights");
    v.number("memory_utilization", utilization, "Required over available memory");
    v.number("prompt_cache_hit_ratio", cacheHitRatio, "Share of the prompt found in the cache");
    v.number("end_to_end_s", endToEnd, unit::second, "Time until the answer is complete");
}

} // namespace mlsys

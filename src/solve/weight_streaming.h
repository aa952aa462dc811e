#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Inference with weights streamed to the accelerator layer by layer; the slower of compute and injection sets the
/// pace (Lie 2023).
struct WeightStreaming {
    static constexpr SolverInfo kInfo{"weight_streaming", "Weight streaming", "6", WallDomain::node,
                                      "Lie 2023, doi:10.1109/MM.2023.3256384"};

    enum class Phase { decode, prefill };
    enum class Bottleneck { compute, injection };

    static constexpr std::array<std::string_view, 2> kPhaseNames{"decode", "prefill"};
    static constexpr std::array<std::string_view, 2> kBoundNames{"Compute-Bound", "Interconnect-Bandwidth-Bound"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double seqLen = 2048;
        double batchSize = 1;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;
        Phase phase = Phase::decode;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        bool feasible = true;
        TokenRate<R> throughput;
        Bottleneck bottleneck = Bottleneck::compute;
        Time<R> computeTime, injectionTime; ///< of one layer
        R optimalBatch{};                   ///< at which both take equally long when decoding
        R utilization{};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model is no transformer.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void WeightStreaming::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Language model to serve");
    v.entity("hardware", in.hardware, "Accelerator that the weights stream to");
    v.integer("seq_len", in.seqLen, range::kCount, "Tokens in the context of one request", Need::required);
    v.integer("batch_size", in.batchSize, range::kCount, "Requests served together");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights, cache and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
    v.choice("phase", in.phase, kPhaseNames, "Whether tokens are generated or the prompt is read");
}

template <class R> template <class V> void WeightStreaming::Answer<R>::visit(V& v) const {
    v.flag("feasible", feasible, "Whether the cache fits the memory");
    v.number("throughput_tokens_per_s", throughput, unit::tokenPerS, "Tokens per second of all requests");
    v.choice("bottleneck", bottleneck, kBoundNames, "Which of compute and injection takes longer");
    v.number("layer_compute_time_s", computeTime, unit::second, "Time one layer computes");
    v.number("layer_injection_time_s", injectionTime, unit::second, "Time its weights take to arrive");
    v.integer("optimal_batch_size", optimalBatch, "Batch at which decoding keeps both busy");
    v.number("memory_utilization", utilization, "Memory for the cache over that available");
}

} // namespace mlsys

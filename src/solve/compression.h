#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Size, accuracy and speed of a compressed model against its fp32 baseline
/// (Gholami et al. 2021 on quantization; Hoefler et al. 2021 on pruning).
struct Compression {
    static constexpr SolverInfo kInfo{"compression", "Compression", "13", WallDomain::algorithm,
                                      "Gholami et al. 2021, arXiv:2103.13630; Hoefler et al. 2021, arXiv:2102.00554"};

    enum class Method { quantization, pruning, distillation };
    enum class Sparsity { unstructured, structured, n_m };

    static constexpr std::array<std::string_view, 3> kMethodNames{"quantization", "pruning", "distillation"};
    static constexpr std::array<std::string_view, 3> kSparsityNames{"unstructured", "structured", "n_m"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        Method method = Method::quantization; ///< distillation has no effect in the published model
        double bits = 8;                      ///< of quantization
        double sparsity = 0;                  ///< of pruning: share of the weights removed
        Sparsity sparsityType = Sparsity::unstructured;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Bytes<R> original, compressed;
        R ratio{1}, accuracyDelta{}, savings{}, speedup{1};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the size or, for quantization, the work of the model is unknown.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Compression::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Model to compress");
    v.entity("hardware", in.hardware, "Accelerator that runs it");
    v.choice("method", in.method, kMethodNames, "How it is compressed");
    v.integer("target_bitwidth", in.bits, range::kBits, "Bits per weight after quantization");
    v.number("sparsity", in.sparsity, range::kShare, "Share of the weights that pruning removes");
    v.choice("sparsity_type", in.sparsityType, kSparsityNames, "Pattern of the removed weights");
}

template <class R> template <class V> void Compression::Answer<R>::visit(V& v) const {
    v.number("original_size_bytes", original, unit::byte, "Size at fp32");
    v.number("compressed_size_bytes", compressed, unit::byte, "Size after compression");
    v.number("compression_ratio", ratio, "Original over compressed size");
    v.number("estimated_accuracy_delta", accuracyDelta, "Change of accuracy, as a share");
    v.number("memory_savings_percent", savings, "Memory saved, in percent");
    v.number("inference_speedup", speedup, "Speed over that at fp32");
}

} // namespace mlsys

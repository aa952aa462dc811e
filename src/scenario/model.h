#pragma once

#include "scenario/sources.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

enum class ModelKind { transformer, sparse_transformer, cnn, ssm, diffusion, generic };

inline constexpr std::array<std::string_view, 6> kModelKindNames{"transformer", "sparse_transformer", "cnn",
                                                                 "ssm",         "diffusion",          "generic"};

/// Which tokens one token attends to: those before it, or all of its sequence.
enum class AttentionKind { causal, bidirectional };
inline constexpr std::array<std::string_view, 2> kAttentionNames{"causal", "bidirectional"};

/// One workload: its size and the shape of its layers.
struct Model {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    ModelKind kind = ModelKind::generic;
    std::string architecture{};

    std::optional<AttentionKind> attention{}; ///< causal where a transformer states none
    std::optional<Parameters<>> parameters{};
    std::optional<Parameters<>> activeParameters{}; ///< of a sparse transformer, per token
    std::optional<Bytes<>> size{};                  ///< stated size, of a workload without parameters
    std::optional<Flops<>> inferenceWork{};         ///< per sample, or per denoising step
    std::optional<Flops<>> fullWork{};              ///< the same where inferenceWork counts a multiply-add as one
    std::optional<double> layers{};
    std::optional<double> hiddenDim{};
    std::optional<double> heads{};
    std::optional<double> kvHeads{};
    std::optional<double> kvElements{};     ///< per token and layer, where not 2·A_kv·d
    std::optional<double> attentionWidth{}; ///< heads times their width, where not the hidden dimension
    std::optional<double> activations{};    ///< elements that the layers write per sample
    std::optional<double> depthwiseShare{}; ///< of the multiply-adds that depthwise convolutions do
    std::optional<double> denseShare{};     ///< of the multiply-adds that fully connected layers do
    std::optional<double> experts{};
    std::optional<double> activeExperts{}; ///< that one token uses
    std::optional<double> vocabulary{};    ///< tokens that the output layer tells apart
    std::optional<double> stateSize{};
    std::optional<double> denoisingSteps{};
    std::optional<double> resolution{};

    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};

    /// Work of one sample that counts a multiply-add as two operations.
    std::optional<Flops<>> workOfSample() const { return fullWork ? fullWork : inferenceWork; }
    /// Whether the kind keeps keys and values of past tokens.
    bool hasKvCache() const { return kind == ModelKind::transformer || kind == ModelKind::sparse_transformer; }
    bool operator==(const Model&) const = default;
};

} // namespace mlsys

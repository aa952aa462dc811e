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

/// One workload: its size and the shape of its layers.
struct Model {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    ModelKind kind = ModelKind::generic;
    std::string architecture{};

    std::optional<Parameters<>> parameters{};
    std::optional<Parameters<>> activeParameters{}; ///< of a sparse transformer, per token
    std::optional<Bytes<>> size{};                  ///< stated size, of a workload without parameters
    std::optional<Flops<>> inferenceWork{};         ///< per sample, or per denoising step
    std::optional<double> layers{};
    std::optional<double> hiddenDim{};
    std::optional<double> heads{};
    std::optional<double> kvHeads{};
    std::optional<double> experts{};
    std::optional<double> activeExperts{}; ///< that one token uses
    std::optional<double> stateSize{};
    std::optional<double> denoisingSteps{};
    std::optional<double> resolution{};

    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};

    /// Whether the kind keeps keys and values of past tokens.
    bool hasKvCache() const { return kind == ModelKind::transformer || kind == ModelKind::sparse_transformer; }
    bool operator==(const Model&) const = default;
};

} // namespace mlsys

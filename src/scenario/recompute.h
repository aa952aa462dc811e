#pragma once

#include <array>
#include <string_view>

namespace mlsys {

/// Which activations the backward pass computes again instead of reading them: none, those of attention, or all but
/// the inputs of the layers.
enum class Recompute { none, selective, full };
inline constexpr std::array<std::string_view, 3> kRecomputeNames{"none", "selective", "full"};

} // namespace mlsys

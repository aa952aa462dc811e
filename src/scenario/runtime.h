#pragma once

#include <array>
#include <string_view>

namespace mlsys {

/// How the kernels of a step reach the accelerator: one by one, as one captured graph, or as a graph under a serving
/// engine that schedules every iteration.
enum class Runtime { eager, graph, engine };
inline constexpr std::array<std::string_view, 3> kRuntimeNames{"eager", "graph", "engine"};

} // namespace mlsys

#pragma once

#include "scenario/error.h"

#include <span>
#include <string_view>

namespace mlsys {

/// Kinds of things that `list` and `show` know.
enum class Listed {
    hardware,
    models,
    nodes,
    fabrics,
    clusters,
    grids,
    benchmarks,
    training_runs,
    presets,
    solvers,
    exercises
};

/// Their names on the command line, by Listed.
std::span<const std::string_view> listedNames();
/// The kind of that name, in the plural or the singular; the error lists the legal ones.
Expected<Listed> listedKind(std::string_view name);

} // namespace mlsys

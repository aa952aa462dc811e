#pragma once

#include "registry/registry.h"

namespace mlsys {

/// What `mlsys sweep` was asked for.
struct SweepOptions {
    std::string solver;
    std::string preset;
    std::vector<std::string> set;  ///< name=value
    std::vector<std::string> over; ///< axes
    bool asJson = false;           ///< else comma-separated values
    bool asCsv = false;            ///< said in so many words
};

/// Solves every point of the axes and prints a table, the last axis running fastest; a point that has no answer is a
/// row with its error. Returns the exit code.
int sweepCommand(const SweepOptions& options, const Registry& registry);

} // namespace mlsys

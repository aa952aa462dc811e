#pragma once

#include "registry/registry.h"

#include <filesystem>

namespace mlsys {

/// What `mlsys compare` was asked for.
struct CompareOptions {
    std::filesystem::path file; ///< of measurements; those of the registry where empty
    std::string preset = "refined";
    bool asJson = false;  ///< one object per row
    bool eachRow = false; ///< every row rather than the summary
};

/// Prints measurements beside what a preset says of them; `folder` is that of the registry. Returns the exit code.
int compareCommand(const CompareOptions& options, const Registry& registry, const std::filesystem::path& folder);

} // namespace mlsys

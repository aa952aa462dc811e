#pragma once

#include "scenario/error.h"

#include <filesystem>
#include <optional>

namespace mlsys {

/// The registry folder of this process: `option` if given, else the environment variable MLSYS_REGISTRY, else
/// ../share/mlsys-explorer/registry beside the folder of the executable, else the source tree it was built from.
/// Fails with unreadable, naming the places that were tried.
Expected<std::filesystem::path> registryFolder(const std::optional<std::filesystem::path>& option = {});

} // namespace mlsys

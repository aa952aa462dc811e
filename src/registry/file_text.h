#pragma once

#include "scenario/error.h"

#include <filesystem>

namespace mlsys {

/// Largest registry file, in bytes.
inline constexpr std::uintmax_t kLargestFile = 1 << 20;

/// The content of a regular file; fails with unreadable where it is none, is larger than `most` bytes or cannot be
/// read. `where` of the error is `name`.
Expected<std::string> fileText(const std::filesystem::path& path, const std::string& name,
                               std::uintmax_t most = kLargestFile);

} // namespace mlsys

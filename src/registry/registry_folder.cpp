#include "registry/registry_folder.h"

#include <cstdlib>

namespace mlsys {

namespace {

namespace fs = std::filesystem;

fs::path installedFolder() {
    std::error_code failure;
    const fs::path executable = fs::read_symlink("/proc/self/exe", failure);
    return executable.parent_path().parent_path() / "share" / "mlsys-explorer" / "registry";
}

} // namespace

Expected<fs::path> registryFolder(const std::optional<fs::path>& option) {
    if (option) return *option;
    if (const char* named = std::getenv("MLSYS_REGISTRY"); named && *named) return fs::path(named);
    std::error_code failure;
    std::string tried;
    for (const fs::path& folder : {installedFolder(), fs::path(MLSYS_SOURCE_REGISTRY)}) {
        if (fs::is_directory(folder, failure)) return folder;
        tried += (tried.empty() ? "" : " nor ") + folder.string();
    }
    return tl::unexpected(Error{error::kUnreadable, "registry",
                                "there is no registry in " + tried +
                                    "; give its folder with --registry or the environment variable MLSYS_REGISTRY"});
}

} // namespace mlsys

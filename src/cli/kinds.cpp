#include "cli/kinds.h"

#include "registry/nearest.h"

#include <algorithm>
#include <array>

namespace mlsys {

namespace {

constexpr std::array<std::string_view, 11> kNames{"hardware", "models",  "nodes",      "fabrics",
                                                  "clusters", "grids",   "benchmarks", "training_runs",
                                                  "presets",  "solvers", "exercises"};

} // namespace

std::span<const std::string_view> listedNames() {
    return kNames;
}

Expected<Listed> listedKind(std::string_view name) {
    const auto means = [&](std::string_view kind) { return kind == name || kind == std::string(name) + "s"; };
    const auto found = std::ranges::find_if(kNames, means);
    if (found != kNames.end()) return static_cast<Listed>(found - kNames.begin());
    const std::vector<std::string_view> names(kNames.begin(), kNames.end());
    const std::string what =
        name.empty() ? "the kind is missing" : "there is no kind " + inQuotes(name) + didYouMean(name, names);
    return tl::unexpected(Error{error::kUnknownId, "KIND", what + "; kinds are " + listed(names)});
}

} // namespace mlsys

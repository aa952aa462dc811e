#include "registry/registry.h"

#include "registry/nearest.h"

#include <algorithm>

namespace mlsys {

namespace {

constexpr std::size_t kMostListed = 12;

std::string notFound(std::string_view kind, std::string_view id, const std::vector<std::string_view>& known) {
    const std::string near = didYouMean(id, known);
    const std::string list = known.empty() ? "; the registry has none" : "; known are " + listed(known, kMostListed);
    return "there is no " + std::string(kind) + " called " + inQuotes(id) + (near.empty() ? list : near);
}

} // namespace

// Before their first use, as the language wants it.
#define MLSYS_KIND(type, name)                                                                                         \
    template <> std::string_view kindName<type>() {                                                                    \
        return name;                                                                                                   \
    }
MLSYS_KIND(Hardware, "hardware")
MLSYS_KIND(Model, "model")
MLSYS_KIND(Node, "node")
MLSYS_KIND(Fabric, "fabric")
MLSYS_KIND(Fleet, "cluster")
MLSYS_KIND(Grid, "grid")
MLSYS_KIND(Benchmark, "benchmark")
MLSYS_KIND(TrainingRun, "training run")
MLSYS_KIND(Preset, "preset")
MLSYS_KIND(Source, "source")
#undef MLSYS_KIND

template <class T> Expected<Ref<T>> Registry::find(std::string_view id) const {
    const Shelf<T>& s = shelf<T>();
    if (const auto found = s.byName.find(id); found != s.byName.end()) return s.entries[found->second];
    std::vector<std::string_view> known;
    for (const Ref<T>& entry : s.entries) {
        known.push_back(entry->id);
        known.insert(known.end(), entry->aliases.begin(), entry->aliases.end());
    }
    return tl::unexpected(Error{error::kUnknownId, std::string(kindName<T>()), notFound(kindName<T>(), id, known)});
}

Expected<Assumptions> Registry::preset(std::string_view id) const {
    return find<Preset>(id).map([](const Ref<Preset>& found) { return found->assumptions; });
}

std::optional<Ref<Node>> Registry::nodeOf(const Hardware& accelerator) const {
    const auto carries = [&](const Ref<Node>& node) { return node->accelerator->id == accelerator.id; };
    const auto found = std::ranges::find_if(all<Node>(), carries);
    return found == all<Node>().end() ? std::nullopt : std::optional(*found);
}

std::optional<Ref<Source>> Registry::sourceTitled(std::string_view title) const {
    const auto found = std::ranges::find_if(all<Source>(), [&](const Ref<Source>& s) { return s->title == title; });
    return found == all<Source>().end() ? std::nullopt : std::optional(*found);
}

#define INSTANTIATE(type) template Expected<Ref<type>> Registry::find<type>(std::string_view) const;
INSTANTIATE(Hardware)
INSTANTIATE(Model)
INSTANTIATE(Node)
INSTANTIATE(Fabric)
INSTANTIATE(Fleet)
INSTANTIATE(Grid)
INSTANTIATE(Benchmark)
INSTANTIATE(TrainingRun)
INSTANTIATE(Preset)
INSTANTIATE(Source)
#undef INSTANTIATE

} // namespace mlsys

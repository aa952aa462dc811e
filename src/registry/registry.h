#pragma once

#include "scenario/error.h"
#include "scenario/field.h"
#include "scenario/preset.h"
#include "scenario/published_work.h"

#include <filesystem>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace mlsys {

/// Entries of one kind, in the order of their files.
template <class T> using Entries = std::vector<Ref<T>>;

/// Preset that requests use unless they name another.
inline constexpr std::string_view kDefaultPreset = "tutorial";

/// Everything the registry folder holds, resolved and validated; entries refer to each other by value.
/// The kinds are Hardware, Model, Node, Fabric, Fleet (the clusters), Grid, Benchmark, TrainingRun, Preset and Source.
class Registry {
public:
    /// Loads a registry folder; on failure every fault found, each with file and JSON pointer.
    static Checked<Registry> load(const std::filesystem::path& folder);

    /// The folder that it was loaded from.
    const std::filesystem::path& folder() const { return m_folder; }
    /// All entries of a kind.
    template <class T> const Entries<T>& all() const { return shelf<T>().entries; }
    /// The entry with that id or alias, else unknown_id naming the nearest ids.
    template <class T> Expected<Ref<T>> find(std::string_view id) const;
    /// The assumptions of the preset with that id, else unknown_id naming the nearest.
    Expected<Assumptions> preset(std::string_view id) const;
    /// The node that carries this accelerator, if the registry has one.
    std::optional<Ref<Node>> nodeOf(const Hardware& accelerator) const;
    /// The publication of that title, as origins name it, if the registry has it.
    std::optional<Ref<Source>> sourceTitled(std::string_view title) const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Index = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;
    template <class T> struct Shelf {
        Entries<T> entries;
        Index byName; ///< ids and aliases
    };
    std::filesystem::path m_folder;

    template <class T> const Shelf<T>& shelf() const { return std::get<Shelf<T>>(m_shelves); }

    std::tuple<Shelf<Hardware>, Shelf<Model>, Shelf<Node>, Shelf<Fabric>, Shelf<Fleet>, Shelf<Grid>, Shelf<Benchmark>,
               Shelf<TrainingRun>, Shelf<Preset>, Shelf<Source>>
        m_shelves;
    friend class RegistryLoader;
};

/// What messages call one entry of a kind, such as "cluster" for a Fleet of the registry.
template <class T> std::string_view kindName();

} // namespace mlsys

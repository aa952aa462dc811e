#pragma once

#include "scenario/error.h"
#include "scenario/field.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace mlsys {

/// Entries of one kind, in the order of their files.
template <class T> using Entries = std::vector<Ref<T>>;

/// Everything the registry folder holds, resolved and validated; entries refer to each other by value.
class Registry {
public:
    /// Loads a registry folder; on failure every fault found, each with file and JSON pointer.
    static Checked<Registry> load(const std::filesystem::path& folder);

    /// All entries of a kind: Hardware, Model, Node, Fabric, Fleet (the clusters) or Grid.
    template <class T> const Entries<T>& all() const;
    /// The entry with that id or alias, else unknown_id naming the nearest ids.
    template <class T> Expected<Ref<T>> find(std::string_view id) const;
    /// The node that carries this accelerator, if the registry has one.
    std::optional<Ref<Node>> nodeOf(const Hardware& accelerator) const;

private:
    std::tuple<Entries<Hardware>, Entries<Model>, Entries<Node>, Entries<Fabric>, Entries<Fleet>, Entries<Grid>>
        m_entries;
    friend class RegistryLoader;
};

} // namespace mlsys

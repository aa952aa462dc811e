#pragma once

#include "registry/json.h"
#include "registry/place.h"
#include "registry/registry.h"

#include <set>

namespace mlsys {

/// Entries that could not be read: a reference to one is no fault of its own.
class BrokenNames {
public:
    void add(std::string_view kind, std::string_view name) {
        m_names.insert(std::string(kind) + "/" + std::string(name));
    }
    /// Every name of a kind.
    void addAll(std::string_view kind) { m_kinds.insert(std::string(kind)); }
    bool contains(std::string_view kind, std::string_view name) const {
        return m_kinds.contains(std::string(kind)) || m_names.contains(std::string(kind) + "/" + std::string(name));
    }

private:
    std::set<std::string> m_kinds, m_names;
};

/// What reading an entity needs besides its JSON.
struct ReadContext {
    const Registry& registry; ///< resolves the ids of other entries and of sources
    std::vector<Error>& faults;
    const BrokenNames* broken = nullptr; ///< none while a request is read

    bool isBroken(std::string_view kind, std::string_view name) const { return broken && broken->contains(kind, name); }
};

/// Whether an object is an entry of the registry, which must state more, or a part of a request.
enum class EntityRole { entry, inline_object };

/// The entity that an object of its schema describes; none, with every reason in the context's faults, where it does
/// not. T is any kind of the registry for entries; only parts of a request are inline objects.
template <class T>
std::optional<T> readEntity(const Json& object, const Place& place, const ReadContext& context, EntityRole role);

/// The entity that an id or an inline object stands for; none, with every reason in the context's faults.
template <class T>
std::optional<Ref<T>> readReference(const Json& value, const Place& place, const ReadContext& context);

} // namespace mlsys

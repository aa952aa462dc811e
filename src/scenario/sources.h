#pragma once

#include "units/notation.h"

#include <map>
#include <string>

namespace mlsys {

/// Where the values of one registry entry come from: JSON-pointer prefix to origin; the longest prefix wins.
struct Sources {
    std::map<std::string, Origin> byPointer;

    /// Origin of the value at `pointer`, empty for an entry that a user typed in.
    Origin at(const char* pointer) const;
    bool operator==(const Sources&) const = default;
};

/// Cites the value at `pointer` of an entity that has a member `sources`.
template <class Entity> Cite cite(const Entity& entity, const char* pointer) {
    constexpr auto look = [](const void* owner, const char* at) {
        return static_cast<const Entity*>(owner)->sources.at(at);
    };
    return {&entity, look, pointer};
}

} // namespace mlsys

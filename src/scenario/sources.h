#pragma once

#include "units/notation.h"

#include <map>
#include <string>
#include <vector>

namespace mlsys {

/// One publication from which values are taken.
struct Source {
    std::string id{};
    std::string title{};
    std::vector<std::string> aliases{};
    std::string publisher{};
    std::string url{};
    std::string published{}; ///< day, month or year, or empty
    std::string read{};      ///< ISO day of the last reading
    std::string licence{};   ///< SPDX identifier or wording, or empty
    std::string via{};       ///< id of the source that cites this one, where it was not read itself

    bool operator==(const Source&) const = default;
};

/// Where the values of one registry entry come from: JSON-pointer prefix to origin; the longest prefix wins.
struct Sources {
    std::map<std::string, Origin> byPointer;

    /// Origin of the value at `pointer`, empty for an entry that a user typed in.
    Origin at(const char* pointer) const;
    /// Forgets the origin of everything at and below `pointer`, whose values were changed on request.
    void disown(const std::string& pointer);
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

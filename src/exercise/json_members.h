#pragma once

#include "registry/json.h"

namespace mlsys {

/// The text of a member, or an empty one where the member is absent.
inline std::string textIn(const Json& object, std::string_view name) {
    const Json* member = object.member(name);
    return member ? member->text : std::string();
}

/// The number of a member, or `fallback` where the member is absent.
inline double numberIn(const Json& object, std::string_view name, double fallback) {
    const Json* member = object.member(name);
    return member ? member->number : fallback;
}

} // namespace mlsys

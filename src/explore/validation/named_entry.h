#pragma once

#include "explore/validation/chip_names.h"

#include <algorithm>

namespace mlsys::validation {

/// The first entry of a kind whose id the letters and digits of a text contain, or null.
template <class T> const T* entryNamed(const Registry& registry, std::string_view text) {
    const std::string letters = lettersOf(text);
    const auto isNamed = [&](const Ref<T>& entry) { return letters.find(lettersOf(entry->id)) != std::string::npos; };
    const auto found = std::ranges::find_if(registry.all<T>(), isNamed);
    return found == registry.all<T>().end() ? nullptr : &**found;
}

} // namespace mlsys::validation

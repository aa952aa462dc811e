#pragma once

#include "language/language.h"

#include <map>

namespace mlsys::ui {

/// What `make` gives, made once for each language that was spoken; `make` must be a lambda of its own.
template <class Make> const auto& perLanguage(Make make) {
    static std::map<QString, decltype(make())> made;
    const QString language = spokenLanguage();
    auto found = made.find(language);
    if (found == made.end()) found = made.emplace(language, make()).first;
    return found->second;
}

} // namespace mlsys::ui

#pragma once

#include "registry/registry.h"
#include "scenario/answer.h"

#include <string>
#include <vector>

namespace mlsys {

/// One stated value of an entity, as tables show it and files hold it.
struct Property {
    std::string pointer;        ///< JSON pointer in the file, such as /memory/capacity_bytes
    AnswerValue value;          ///< numbers in the unit of the field
    Dim dim{};                  ///< of a number
    double factor = 1;          ///< base units per unit of the field
    std::string_view unit = ""; ///< of the field
    Origin origin{};            ///< empty where no source is cited

    /// The value in words: a number in the unit that reads best.
    std::string text() const;
};

/// The values that an entity states, in the order of the files, without id, name, aliases, sources and notes.
/// T is any kind but Preset and Source.
template <class T> std::vector<Property> properties(const T& entity);

/// The entity as a file holds it; `registry` gives the ids of its sources, which else go by their titles. T as above.
template <class T> AnswerValue fileValue(const T& entity, const Registry* registry);
/// The same with the ids of `registry`.
template <class T> AnswerValue fileValue(const T& entity, const Registry& registry) {
    return fileValue(entity, &registry);
}
/// A preset as a file holds it: the assumptions that it states.
AnswerValue fileValue(const Preset& preset, const Registry& registry);

} // namespace mlsys

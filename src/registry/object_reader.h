#pragma once

#include "registry/entity_fields.h"
#include "registry/json.h"
#include "registry/place.h"

#include <optional>
#include <span>

namespace mlsys {

/// Reads the members of one JSON object, collects every fault, and knows which members no one asked for.
class ObjectReader {
public:
    /// `isEntry` asks for the fields that entries of the registry must state.
    ObjectReader(const Json& object, const Place& place, std::vector<Error>& faults, bool isEntry);

    /// The member called `name`, or null; its absence is a fault where it must be stated.
    const Json* take(std::string_view name, Stated stated);
    /// A number within `range`, in the unit of the field.
    std::optional<double> number(std::string_view name, const Range& range, Stated stated, const char* unit = "");
    /// A whole number within `range`.
    std::optional<double> integer(std::string_view name, const Range& range, Stated stated);
    /// A text that is not empty.
    std::optional<std::string> text(std::string_view name, Stated stated);
    /// One of `names`, as its index.
    std::optional<std::size_t> choice(std::string_view name, std::span<const std::string_view> names, Stated stated);
    /// A list, or null.
    const Json* list(std::string_view name);
    /// Texts without repetition.
    std::vector<std::string> texts(std::string_view name);
    /// An object of pairs of which each value is a text.
    std::vector<std::pair<std::string, std::string>> pairs(std::string_view name);

    /// A fault in the member called `name`.
    void refuse(std::string_view name, std::string what, const char* code = error::kInvalidArgument);
    /// Reports the members that were never taken, with the nearest legal names.
    void finish();

    const Place& place() const { return m_place; }
    std::vector<Error>& faults() const { return m_faults; }
    /// Names that were asked for.
    const std::vector<std::string_view>& legalNames() const { return m_legal; }

private:
    /// `wanted` makes the text of what to give; it is called for a message only.
    template <class Wanted>
    const Json* takeTyped(std::string_view name, Stated stated, Json::Type type, const Wanted& wanted);

    template <class Legal>
    std::optional<double> numberIn(std::string_view name, const Range& range, Stated stated, const Legal& legal);

    const Json& m_object;
    const Place& m_place;
    std::vector<Error>& m_faults;
    bool m_isEntry;
    std::vector<std::string_view> m_legal;
};

} // namespace mlsys

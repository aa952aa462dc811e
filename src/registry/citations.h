#pragma once

#include "registry/entity_reader.h"
#include "registry/object_reader.h"

namespace mlsys {

/// The member "id": letters, digits, _ . and -, starting with a letter or digit.
std::string readId(ObjectReader& in);
/// The member "aliases": names of the same form.
std::vector<std::string> readAliases(ObjectReader& in);
/// A day written YYYY-MM-DD.
std::string readDate(ObjectReader& in, std::string_view name);
/// The member "sources": each JSON pointer must lead to a value of `owner` and each source must exist.
Sources readCitations(ObjectReader& in, const Json& owner, const ReadContext& context);
/// The member "notes": JSON pointers whose first step is a field, to remarks. To be called after every other field.
std::vector<std::pair<std::string, std::string>> readNotes(ObjectReader& in);
/// The members "assumptions" and "sources" of a preset: known names, values in their ranges, existing sources.
Assumptions readAssumptions(ObjectReader& in, const Json& owner, const ReadContext& context);

} // namespace mlsys

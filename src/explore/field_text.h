#pragma once

#include "scenario/field.h"

#include <string>

namespace mlsys {

/// What a request may put into a field, in one or two words.
std::string_view kindText(const FieldInfo& field);
/// The default as text; "required", or "none".
std::string fallbackText(const FieldInfo& field);
/// The range or the choices; empty where all values are legal.
std::string legalText(const FieldInfo& field);

} // namespace mlsys

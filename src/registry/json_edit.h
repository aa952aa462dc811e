#pragma once

#include "registry/json.h"
#include "scenario/answer.h"

namespace mlsys {

/// A number or a text as a JSON value.
Json jsonOf(double x);
Json jsonOf(std::string text);

/// Puts a value where a JSON pointer without escapes leads, and makes the objects on the way.
void putAt(Json& root, std::string_view pointer, Json value);
/// Removes what stands at a pointer and the objects that it leaves empty.
void eraseAt(Json& root, std::string_view pointer);

/// A value that was read as one that can be written.
AnswerValue answerValue(const Json& json);

} // namespace mlsys

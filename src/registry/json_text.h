#pragma once

#include "registry/json.h"
#include "scenario/answer.h"

namespace mlsys {

// Writers of JSON text; each appends to `out`. Numbers have the fewest digits that read back equal, infinite ones and
// those that are none become null, and bytes that are not UTF-8 become U+FFFD.

/// A text in quotation marks.
void appendJson(std::string& out, std::string_view text);
/// A number.
void appendJson(std::string& out, double x);
/// A value of an answer.
void appendJson(std::string& out, const AnswerValue& value);
/// The fields of an answer as an object, with the list "warnings" when there are some.
void appendJson(std::string& out, const Answer& answer);
/// {"code", "field", "message"}.
void appendJson(std::string& out, const Error& error);
/// A value that was read, as it was written but for white space.
void appendJson(std::string& out, const Json& json);

/// A value over several lines, two spaces deeper at each level, with a line end after it.
std::string prettyJson(const AnswerValue& value);

} // namespace mlsys

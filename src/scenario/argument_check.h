#pragma once

#include "scenario/error.h"
#include "scenario/field.h"

namespace mlsys {

/// Checks one argument against its field; the message names the legal values.
Expected<Argument> checkArgument(const FieldInfo& field, Argument argument);
/// Legal values of a field in words, such as "a number from 0.05 to 1".
std::string legalValues(const FieldInfo& field);
/// Both ends of a range in words, such as " from 0.05 to 1"; empty for the unlimited range.
std::string legalSpan(const Range& range);
/// A number as messages write it, with at most 12 digits.
std::string messageNumber(double x);

} // namespace mlsys

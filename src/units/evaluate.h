#pragma once

#include "units/traced.h"

#include <functional>

namespace mlsys {

/// What a recorded formula gives when its given values are those of `valueOf`, in base units. Choices that were made
/// when it was recorded, such as which law applies, stay as they were.
double evaluate(const Expression& formula, const std::function<double(const Expression& given)>& valueOf);

} // namespace mlsys

#pragma once

#include "explore/explain.h"

namespace mlsys {

/// An explanation as an object: outputs with formula, formula in numbers and the names they depend on, definitions of
/// intermediate results, facts with source and date. Values are in base units; `exact` is the formula in base units at
/// full precision, to be evaluated again.
AnswerValue explanationValue(const Explanation& explanation);

} // namespace mlsys

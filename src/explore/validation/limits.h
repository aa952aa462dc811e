#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"

namespace mlsys::validation {

/// The shortest time or highest rate that physics allows the set-up of a row, in the unit of its metric: every weight
/// crosses the memory once in each pass at the full bandwidth, and every multiplication takes its place at the full
/// peak. Else why none is known; a microcontroller and an energy have none.
Prediction limitOf(const MeasuredRow& row, const Registry& registry);

/// Whether a metric is a rate, which the limit bounds from above, rather than a time.
bool isRate(const std::string& metric);

} // namespace mlsys::validation

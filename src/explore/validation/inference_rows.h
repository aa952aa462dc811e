#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"

namespace mlsys::validation {

/// What the refined laws say of a row, in the unit of its metric; else why they say nothing.
Prediction predictLlmLatency(const MeasuredRow& row, const Registry& registry, const Assumptions& a);
Prediction predictLlmServing(const MeasuredRow& row, const Registry& registry, const Assumptions& a);
Prediction predictBatchSweep(const MeasuredRow& row, const Registry& registry, const Assumptions& a);
Prediction predictMicrocontroller(const MeasuredRow& row, const Registry& registry, const Assumptions& a);
Prediction predictEnergy(const MeasuredRow& row, const Registry& registry, const Assumptions& a);

} // namespace mlsys::validation

#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"
#include "solve/distributed.h"

namespace mlsys::validation {

/// The training step that a row describes, on as many nodes of its accelerator as it states; else why there is none.
tl::expected<Distributed::Input, std::string> trainingRequest(const MeasuredRow& row, const Registry& registry);

/// What a preset says of a row of training, in the unit of its metric; else why it says nothing.
Prediction predictTraining(const MeasuredRow& row, const Registry& registry, const Assumptions& a);

/// The shortest time or highest rate that the peaks of its accelerators allow the work of a row of training.
Prediction limitOfTraining(const MeasuredRow& row, const Registry& registry);

/// Utilization that the measured step of a row means; none where it cannot be told.
std::optional<double> measuredMfu(const MeasuredRow& row, const Registry& registry);

} // namespace mlsys::validation

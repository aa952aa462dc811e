#pragma once

#include "explore/parameter.h"

namespace mlsys::parameters {

/// The parameters of each group, in the order of the control column.
std::vector<Parameter> workloadParameters();
std::vector<Parameter> hardwareParameters();
std::vector<Parameter> fleetParameters();
/// The last of the fleet: how one microbatch passes through it, which the refined laws alone ask.
std::vector<Parameter> passParameters();
std::vector<Parameter> placeParameters();
std::vector<Parameter> targetParameters();
std::vector<Parameter> analysisParameters();
std::vector<Parameter> servingParameters();
std::vector<Parameter> loadParameters();
std::vector<Parameter> jobParameters();
std::vector<Parameter> lawParameters();

/// `s` with another accelerator, and the node that carries it.
Scenario withHardware(Scenario s, const Setting& value, const Registry& registry);

} // namespace mlsys::parameters

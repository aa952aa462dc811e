#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"

namespace mlsys::parameters {

std::vector<Parameter> analysisParameters() {
    return {{.id = "perturbation_pct",
             .label = "Change by",
             .unit = "%",
             .group = ParameterGroup::analysis,
             .range = {1, 50},
             .stops = {1, 2, 5, 10, 15, 20, 25, 30, 40, 50},
             .meaning = "By how much the sensitivity analysis changes each property of the hardware, up and down.",
             .get = get<&Scenario::perturbation>,
             .with = with<&Scenario::perturbation>}};
}

} // namespace mlsys::parameters

#include "explore/parameters/accessors.h"
#include "explore/parameters/fleet_change.h"
#include "explore/parameters/groups.h"

namespace mlsys::parameters {

Scenario withHardware(Scenario s, const Setting& value, const Registry& registry) {
    return withFleetPart(std::move(s), [&](Scenario& next) {
        next.hardware = entityFor<Hardware>(text(value), registry);
        next.node = registry.nodeOf(*next.hardware);
    });
}

std::vector<Parameter> hardwareParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "hardware",
                 .label = "Accelerator",
                 .unit = "",
                 .kind = Kind::Hardware,
                 .group = hardware,
                 .meaning = "The processor that runs the workload; the fleet consists of nodes that carry it.",
                 .get = getId<&Scenario::hardware>,
                 .with = withHardware});
    p.push_back({.id = "precision",
                 .label = "Precision",
                 .unit = "",
                 .kind = Kind::Choice,
                 .group = hardware,
                 .choices = {kWorkloadPrecisions.begin(), kWorkloadPrecisions.end()},
                 .meaning = "Number format of weights, cache and arithmetic.",
                 .get = [](const Scenario& s) -> Setting { return std::string(name(s.precision)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.precision = *precisionNamed(text(value));
                         return s;
                     }});
    return p;
}

} // namespace mlsys::parameters

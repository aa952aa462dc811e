#include "explore/fleet_cost.h"

#include "explore/solver_inputs.h"
#include "solve/economics.h"

namespace mlsys {

FleetCost fleetCost(const Ref<Fleet>& fleet, const Scenario& s) {
    const auto in = [&](const Ref<Grid>& grid) {
        return *Economics::solve({.use = useIn(grid, s, fleet), .electricity = s.electricity}, s.assumptions);
    };
    const auto a = in(s.regionA), b = in(s.regionB);
    const double shareB = 1 - s.shareA;
    FleetCost cost{.capex = a.capex, .maintenance = a.maintenance};
    cost.energy = a.energyCost * s.shareA + b.energyCost * shareB;
    cost.total = cost.capex + cost.energy + cost.maintenance;
    cost.carbon = a.energy.carbon * s.shareA + b.energy.carbon * shareB;
    return cost;
}

Ref<Fleet> fleetOf(const Ref<Node>& node, double count, const Scenario& s) {
    return Ref<Fleet>(Fleet{.node = node, .count = count, .fabric = s.fabric, .region = s.regionA});
}

} // namespace mlsys

#pragma once

#include "scenario/scenario.h"

namespace mlsys {

/// What a fleet costs and emits over the scenario's time in its two regions.
struct FleetCost {
    Money<> capex{}, energy{}, maintenance{}, total{};
    Carbon<> carbon{};
};

/// Cost and carbon of a fleet that runs with its share in region A and the rest in region B.
FleetCost fleetCost(const Ref<Fleet>& fleet, const Scenario& s);
/// So many nodes of a kind as a fleet in region A.
Ref<Fleet> fleetOf(const Ref<Node>& node, double count, const Scenario& s);

} // namespace mlsys

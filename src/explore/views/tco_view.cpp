#include "explore/views/views.h"

#include "explore/fleet_cost.h"
#include "explore/offered_nodes.h"
#include "explore/solver_inputs.h"

namespace mlsys {

namespace {

/// Cost and energy of the fleet over the two regions that share it.
void addCost(TcoView::Bar& bar, const Ref<Fleet>& fleet, const Scenario& s) {
    const FleetCost cost = fleetCost(fleet, s);
    bar.capex = cost.capex;
    bar.maintenance = cost.maintenance;
    bar.energy = cost.energy;
    bar.total = cost.total;
}

/// Every accelerator serves its own batch for the whole time.
void addTokens(TcoView::Bar& bar, const Ref<Hardware>& hardware, const Scenario& s) {
    if (!s.model->hasKvCache()) return;
    const auto served = Serving::solve(servingInput(s, hardware, s.batch), s.assumptions);
    if (!served) return;
    bar.fits = served->feasible;
    bar.itl = served->itl;
    if (!bar.fits) return;
    const double tokens = bar.count * s.batch * (s.duration / served->itl);
    bar.usdPerMillionTokens = bar.total.in(unit::usd) / (tokens / 1e6);
}

TcoView::Bar barOf(const Ref<Node>& node, const Scenario& s) {
    const Ref<Fleet> fleet = fleetOf(node, s.nodes, s);
    TcoView::Bar bar{
        .id = node->id, .name = node->name, .accelerator = node->accelerator->id, .count = fleet->accelerators()};
    addCost(bar, fleet, s);
    addTokens(bar, node->accelerator, s);
    bar.selected = s.node && *s.node == node;
    bar.overBudget = bar.total > s.budget;
    bar.priceKnown = node->accelerator->unitCost.has_value();
    return bar;
}

} // namespace

TcoView tcoView(const Scenario& s, const Registry& registry) {
    TcoView view{
        .budget = s.budget, .assumedPrice = s.assumptions.defaultUnitCost, .duration = s.duration, .nodes = s.nodes};
    for (const Ref<Node>& node : offeredNodes(s, registry)) view.bars.push_back(barOf(node, s));
    if (!s.node) view.unavailable = noFleet(s, registry);
    return view;
}

} // namespace mlsys

#include "explore/availability.h"
#include "explore/compared_precisions.h"
#include "explore/fleet_cost.h"
#include "explore/offered_nodes.h"
#include "explore/query_load.h"
#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include "solve/reliability.h"

#include <algorithm>

namespace mlsys {

namespace {

using Plan = PlanView::Plan;
using Constraint = PlanView::Constraint;

constexpr int kShareSteps = 10;

/// Share of the time that one node is up: MTBF/(MTBF + time to repair).
double nodeAvailability(const Ref<Node>& node, const Scenario& s) {
    const auto solved = Reliability::solve({.fleet = fleetOf(node, 1, s), .duration = s.duration}, s.assumptions);
    return solved->mtbf / (solved->mtbf + s.repair);
}

template <Dim D>
PlanView::Light below(Constraint constraint, const Quantity<D>& value, const Quantity<D>& limit, bool met) {
    return {.constraint = constraint,
            .value = value.base(),
            .limit = limit.base(),
            .dim = D,
            .used = limit.base() > 0 ? value / limit : 0,
            .met = met};
}

/// Used is the share of what the fleet can do, infinite where it can do nothing.
PlanView::Light load(const Rate<>& answered, const Rate<>& asked) {
    auto light = below(Constraint::load, answered, asked, answered >= asked);
    light.used = asked / answered;
    return light;
}

Plan planOf(const Ref<Node>& node, double nodes, const Serving::Answer<>& served, const Scenario& s) {
    Plan plan{.node = node->id,
              .hardware = node->accelerator->id,
              .name = node->accelerator->name,
              .precision = s.precision,
              .shareA = s.shareA,
              .regionA = s.regionA->name,
              .regionB = s.regionB->name,
              .nodes = nodes,
              .spares = s.spareNodes,
              .itl = served.itl};
    const Ref<Fleet> fleet = fleetOf(node, nodes + s.spareNodes, s);
    const FleetCost cost = fleetCost(fleet, s);
    plan.accelerators = fleet->accelerators();
    plan.queriesPerSecond = served.feasible ? nodes * queriesPerNode(*node, s.batch, served.itl, s) : 0;
    plan.cost = cost.total;
    plan.carbon = cost.carbon;
    plan.availability = atLeastUp(nodes, nodes + s.spareNodes, nodeAvailability(node, s));
    const Rate<> answered(plan.queriesPerSecond, unit::perSecond), asked(s.queriesPerSecond, unit::perSecond);
    plan.lights = {
        below(Constraint::memory, served.memory, node->accelerator->capacity, served.feasible), load(answered, asked),
        below(Constraint::latency, served.itl, s.serving.itlLimit, served.feasible && served.itl <= s.serving.itlLimit),
        below(Constraint::budget, plan.cost, s.budget, plan.cost <= s.budget),
        below(Constraint::carbon, plan.carbon, s.carbonLimit, plan.carbon <= s.carbonLimit)};
    return plan;
}

/// Tries a kind of node in every precision and share; `best` becomes the cheaper one that meets all.
void tryNode(std::optional<Plan>& best, const Ref<Node>& node, Scenario s) {
    for (const Precision precision : kServedPrecisions) {
        s.precision = precision;
        const auto served = Serving::solve(servingInput(s, node->accelerator, s.batch), s.assumptions);
        if (!served || !served->feasible) continue;
        const double nodes = nodesForLoad(queriesPerNode(*node, s.batch, served->itl, s), s);
        for (int step = 0; step <= kShareSteps; ++step) {
            s.shareA = double(step) / kShareSteps;
            const Plan plan = planOf(node, nodes, *served, s);
            if (plan.meetsAll() && (!best || plan.cost < best->cost)) best = plan;
        }
    }
}

} // namespace

bool PlanView::Plan::meetsAll() const {
    return std::ranges::all_of(lights, &Light::met);
}

PlanView planView(const Scenario& s, const Registry& registry) {
    PlanView view{.tokensPerQuery = s.tokensPerQuery};
    if (!s.node || !s.model->hasKvCache()) {
        view.unavailable = s.node ? noKvCache(s, registry) : noFleet(s, registry);
        return view;
    }
    const auto served = Serving::solve(servingInput(s, s.hardware, s.batch), s.assumptions);
    if (!served) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.own = planOf(*s.node, s.nodes, *served, s);
    if (served->feasible) view.nodesForLoad = nodesForLoad(queriesPerNode(**s.node, s.batch, served->itl, s), s);
    const double up = nodeAvailability(*s.node, s);
    for (std::size_t spare = 0; spare < view.availability.size(); ++spare)
        view.availability[spare] = atLeastUp(s.nodes, s.nodes + double(spare), up);
    for (const Ref<Node>& node : offeredNodes(s, registry)) tryNode(view.cheapest, node, s);
    if (view.cheapest) view.excess = view.own.cost - view.cheapest->cost;
    view.warnings = served->warnings.list();
    return view;
}

} // namespace mlsys

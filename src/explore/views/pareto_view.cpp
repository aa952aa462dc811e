#include "explore/compared_precisions.h"
#include "explore/fleet_cost.h"
#include "explore/offered_nodes.h"
#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include <cmath>

namespace mlsys {

namespace {

using Option = ParetoView::Option;
using Standing = ParetoView::Standing;

std::optional<Option> optionOf(const Ref<Node>& node, const Money<>& nodeCost, const Scenario& s) {
    const Ref<Hardware>& hardware = node->accelerator;
    const auto served = Serving::solve(servingInput(s, hardware, s.batch), s.assumptions);
    if (!served || !served->feasible) return std::nullopt;
    Option option{.node = node->id,
                  .hardware = hardware->id,
                  .name = hardware->name,
                  .precision = s.precision,
                  .batch = s.batch,
                  .itl = served->itl,
                  .ttft = served->ttft,
                  .nodeCost = nodeCost};
    const TokenRate<> nodeRate = Tokens<>(node->acceleratorsPerNode * s.batch, unit::token) / served->itl;
    option.usdPerMillionTokens = nodeCost.in(unit::usd) / ((nodeRate * s.duration).in(unit::token) / 1e6);
    option.affordable = std::floor(s.budget / nodeCost);
    option.fleetRate = nodeRate * option.affordable;
    return option;
}

std::vector<double> batchesOf(const Scenario& s) {
    std::vector<double> batches;
    for (double batch = 1; batch <= 256; batch *= 2) batches.push_back(batch);
    if (std::ranges::find(batches, s.batch) == batches.end()) batches.push_back(s.batch);
    return batches;
}

void addNode(ParetoView& view, const Ref<Node>& node, const Scenario& s) {
    const Money<> cost = fleetCost(fleetOf(node, 1, s), s).total;
    if (cost <= Money<>()) return;
    Scenario tried = s;
    for (const Precision precision : kServedPrecisions)
        for (const double batch : batchesOf(s)) {
            tried.precision = precision;
            tried.batch = batch;
            auto option = optionOf(node, cost, tried);
            if (!option) continue;
            option->selected = s.node && *s.node == node && s.precision == precision && s.batch == batch;
            view.options.push_back(std::move(*option));
        }
}

bool isBetter(const Option& a, const Option& b) {
    const bool noWorse = a.itl <= b.itl && a.usdPerMillionTokens <= b.usdPerMillionTokens;
    return noWorse && (a.itl < b.itl || a.usdPerMillionTokens < b.usdPerMillionTokens);
}

void judge(ParetoView& view) {
    for (Option& option : view.options) {
        const auto beats = [&](const Option& other) { return isBetter(other, option) && other.affordable >= 1; };
        if (option.affordable < 1)
            option.standing = Standing::over_budget;
        else if (option.itl > view.itlLimit)
            option.standing = Standing::too_slow;
        else
            option.standing = std::ranges::any_of(view.options, beats) ? Standing::dominated : Standing::front;
    }
    for (std::size_t i = 0; i < view.options.size(); ++i) {
        const Option& option = view.options[i];
        if (option.standing == Standing::front &&
            (!view.cheapest || option.usdPerMillionTokens < view.options[*view.cheapest].usdPerMillionTokens))
            view.cheapest = i;
    }
}

} // namespace

ParetoView paretoView(const Scenario& s, const Registry& registry) {
    ParetoView view{.model = s.model->name, .itlLimit = s.serving.itlLimit, .budget = s.budget};
    if (!s.model->hasKvCache()) {
        view.unavailable = noKvCache(s, registry);
        return view;
    }
    for (const Ref<Node>& node : offeredNodes(s, registry)) addNode(view, node, s);
    judge(view);
    return view;
}

} // namespace mlsys

#include "explore/design_trace.h"

#include "explore/availability.h"
#include "explore/compared_precisions.h"
#include "explore/recorded_terms.h"
#include "explore/solver_inputs.h"
#include "solve/accelerator.h"
#include "solve/fleet_terms.h"

#include <algorithm>

namespace mlsys::recorded {

namespace {

constexpr NamedFunction kAtLeastUp{"atLeastUp", [](const double* x) { return atLeastUp(x[0], x[1], x[2]); }};

bool isAmong(std::span<const Precision> all, Precision precision) {
    return std::ranges::find(all, precision) != all.end();
}

Scenario withNodes(Scenario s, double nodes) {
    s.nodes = nodes;
    return s;
}

/// Tokens per second of one node, each accelerator serving alone.
TokenRate<Traced> nodeRate(const Scenario& s, const Serving::Answer<Traced>& served) {
    const Tokens<Traced> together = Tokens<Traced>(perNode<Traced>(**s.node) * batchOf(s), unit::token);
    return define("rate_node", together / served.itl);
}

/// Queries per second of one node.
Traced queriesOfNode(const Scenario& s, const Serving::Answer<Traced>& served) {
    const Rate<Traced> each = batchOf(s) / (served.itl * given<Traced>("tokens_query", s.tokensPerQuery));
    return define("q_node", perNode<Traced>(**s.node) * each).base();
}

} // namespace

Recorded<SingleNode> oneResult(const Scenario& s) {
    return solved<SingleNode>(profileInput(s, s.model, 1), s);
}

std::optional<TracedNumber> lateness(const Scenario& s) {
    const auto result = oneResult(s);
    if (!result) return std::nullopt;
    return TracedNumber{result->latency / given<Traced>("T_max", s.deadline), result->warnings.list()};
}

std::optional<TracedNumber> energyOfOne(const Scenario& s) {
    const auto result = oneResult(s);
    if (!result || plainBase(result->energy) <= 0) return std::nullopt;
    return TracedNumber{result->energy.base(), result->warnings.list()};
}

Recorded<Compression> compressed(const Scenario& s) {
    if (!isAmong(kCompressedPrecisions, s.precision) || !profile(s)) return std::nullopt;
    return solved<Compression>(compressionInput(s), s);
}

Recorded<SingleNode> batchInPrecision(const Scenario& s) {
    if (!compressed(s)) return std::nullopt;
    return profile(s);
}

std::optional<TracedNumber> speedOverHalf(const Scenario& s) {
    const auto now = batchInPrecision(s);
    Scenario half = s;
    half.precision = Precision::fp16;
    const auto before = profile(half);
    if (!now || !before) return std::nullopt;
    return TracedNumber{called("T_fp16", before->latency) / called("T_now", now->latency), now->warnings.list()};
}

Recorded<Serving> option(const Scenario& s) {
    if (!s.node || !isAmong(kServedPrecisions, s.precision)) return std::nullopt;
    const auto price = cost(withNodes(s, 1));
    auto served = memory(s);
    if (!served || !served->feasible || plainBase(price->total) <= 0) return std::nullopt;
    return served;
}

std::optional<TracedNumber> nodeCost(const Scenario& s) {
    if (!option(s)) return std::nullopt;
    const auto price = cost(withNodes(s, 1));
    return TracedNumber{price->total.base(), price->warnings.list()};
}

std::optional<TracedNumber> optionTokens(const Scenario& s) {
    const auto served = option(s);
    if (!served) return std::nullopt;
    const auto price = cost(withNodes(s, 1));
    const Traced tokens = define("tokens", nodeRate(s, *served) * given<Traced>("t", s.duration)).base();
    return TracedNumber{price->total.base() / (tokens / Traced(1e6)), price->warnings.list()};
}

std::optional<TracedNumber> budgetRate(const Scenario& s) {
    const auto served = option(s);
    if (!served) return std::nullopt;
    const auto price = cost(withNodes(s, 1));
    const Traced nodes = define("n_budget", floor(given<Traced>("budget", s.budget) / price->total));
    return TracedNumber{(nodeRate(s, *served) * nodes).base(), price->warnings.list()};
}

Recorded<Serving> planned(const Scenario& s) {
    if (!s.node) return std::nullopt;
    return memory(s);
}

std::optional<TracedNumber> planCost(const Scenario& s) {
    if (!planned(s)) return std::nullopt;
    const auto whole = cost(withNodes(s, s.nodes + s.spareNodes));
    return TracedNumber{whole->total.base(), whole->warnings.list()};
}

std::optional<TracedNumber> planCarbon(const Scenario& s) {
    if (!planned(s)) return std::nullopt;
    const auto whole = footprint(withNodes(s, s.nodes + s.spareNodes));
    return TracedNumber{whole->carbon.base(), whole->warnings.list()};
}

std::optional<TracedNumber> planRate(const Scenario& s) {
    const auto served = planned(s);
    if (!served || !served->feasible) return std::nullopt;
    return TracedNumber{nodeCount<Traced>(*s.fleet()) * queriesOfNode(s, *served), served->warnings.list()};
}

std::optional<TracedNumber> planNodes(const Scenario& s) {
    const auto served = planned(s);
    if (!served || !served->feasible) return std::nullopt;
    const Traced asked = given<Traced>("queries", Rate<>(s.queriesPerSecond, unit::perSecond)).base();
    return TracedNumber{max(Traced(1), ceil(asked / queriesOfNode(s, *served))), served->warnings.list()};
}

std::optional<TracedNumber> planAvailability(const Scenario& s) {
    if (!planned(s)) return std::nullopt;
    const Scenario one = withNodes(s, 1);
    const auto node = solved<Reliability>({.fleet = Ref<Fleet>(*one.fleet()), .duration = s.duration}, s);
    const Time<Traced> repair = given<Traced>("T_repair", s.repair);
    const Traced up = define("up", node->mtbf / (node->mtbf + repair));
    const Traced needed = given<Traced>("n_nodes", s.nodes), spare = given<Traced>("n_spare", s.spareNodes);
    return TracedNumber{call<Traced>(kAtLeastUp, needed, define("n_all", needed + spare), up), node->warnings.list()};
}

} // namespace mlsys::recorded

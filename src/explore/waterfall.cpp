#include "explore/waterfall.h"

#include <algorithm>

namespace mlsys {

namespace {

using Shares = std::vector<CauseShare>;

const RooflinePoint& pointOf(const Snapshot& s) {
    return s.roofline.workload->point;
}
const ParallelismView::Cell& cellOf(const Snapshot& s) {
    return s.parallelism.cells[*s.parallelism.selected];
}
const TcoView::Bar& barOf(const Snapshot& s) {
    return *std::ranges::find(s.tco.bars, true, &TcoView::Bar::selected);
}

/// The latency is the longer of two times plus overhead: first arithmetic changes, then memory traffic.
Shares latencyShares(const Snapshot& from, const Snapshot& to) {
    const RooflinePoint &a = pointOf(from), &b = pointOf(to);
    const Time<> start = max(a.computeTime, a.memoryTime), half = max(b.computeTime, a.memoryTime),
                 end = max(b.computeTime, b.memoryTime);
    return {{Cause::compute, (half - start).base()},
            {Cause::memory, (end - half).base()},
            {Cause::overhead, (b.overhead - a.overhead).base()}};
}

Shares stepShares(const Snapshot& from, const Snapshot& to) {
    const auto &a = cellOf(from), &b = cellOf(to);
    const auto shares =
        Shares{{Cause::compute, (b.compute - a.compute).base()},
               {Cause::communication, (b.dataParallel + b.tensorParallel - a.dataParallel - a.tensorParallel).base()},
               {Cause::bubble, (b.bubble - a.bubble).base()}};
    return shares;
}

/// Carbon is energy times the intensity of the grids: first the energy changes, then the grid.
Shares carbonShares(const Snapshot& from, const Snapshot& to) {
    const auto &a = from.carbon.mix, &b = to.carbon.mix;
    const double energy = a.energy.base() > 0 ? a.carbon.base() * (b.energy / a.energy - 1) : 0;
    return {{Cause::energy, energy}, {Cause::grid, (b.carbon - a.carbon).base() - energy}};
}

/// The bill is energy times its price: first the energy changes, then the price.
Shares costShares(const Snapshot& from, const Snapshot& to) {
    const auto &a = barOf(from), &b = barOf(to);
    const EnergyPrice<> before = from.scenario.electricity, after = to.scenario.electricity;
    const double unpriced = before.base() > 0 && after.base() > 0 ? (b.energy * (before / after) - a.energy).base() : 0;
    return {{Cause::hardware, (b.capex - a.capex).base()},
            {Cause::energy, unpriced},
            {Cause::price, (b.energy - a.energy).base() - unpriced},
            {Cause::maintenance, (b.maintenance - a.maintenance).base()}};
}

struct Breakdown {
    std::string_view metric;
    Shares (*shares)(const Snapshot&, const Snapshot&);
};
constexpr Breakdown kBreakdowns[] = {{"roofline.latency", latencyShares},
                                     {"parallelism.step", stepShares},
                                     {"carbon.carbon", carbonShares},
                                     {"tco.total", costShares}};

} // namespace

std::optional<Waterfall> explainChange(const Snapshot& from, const Snapshot& to, std::string_view metric) {
    const auto breakdown = std::ranges::find(kBreakdowns, metric, &Breakdown::metric);
    if (breakdown == std::end(kBreakdowns)) return std::nullopt;
    const auto before = findMetric(metric)->get(from), after = findMetric(metric)->get(to);
    if (!before || !after) return std::nullopt;
    Waterfall fall{*before, *after, breakdown->shares(from, to)};
    std::erase_if(fall.shares, [](const CauseShare& share) { return share.delta == 0; });
    return fall;
}

} // namespace mlsys

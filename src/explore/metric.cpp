#include "explore/metric.h"

#include <algorithm>
#include <array>

namespace mlsys {

namespace {

using Number = std::optional<double>;

template <class Get> Number ofPoint(const Snapshot& s, Get get) {
    if (s.roofline.unavailable || !s.roofline.workload) return std::nullopt;
    return get(s.roofline.workload->point);
}
template <class Get> Number ofMemory(const Snapshot& s, Get get) {
    if (s.memory.unavailable) return std::nullopt;
    return get(s.memory);
}
template <class Get> Number ofStep(const Snapshot& s, Get get) {
    const ParallelismView& view = s.parallelism;
    if (view.unavailable || !view.selected) return std::nullopt;
    const auto& cell = view.cells[*view.selected];
    if (cell.status != ParallelismView::Status::feasible) return std::nullopt;
    return get(cell);
}
template <class Get> Number ofFleet(const Snapshot& s, Get get) {
    if (s.carbon.unavailable) return std::nullopt;
    return get(s.carbon.mix);
}
template <class Get> Number ofCost(const Snapshot& s, Get get) {
    const auto own = std::ranges::find(s.tco.bars, true, &TcoView::Bar::selected);
    if (s.tco.unavailable || own == s.tco.bars.end()) return std::nullopt;
    return get(*own);
}

#define POINT(expression)                                                                                              \
    [](const Snapshot& s) { return ofPoint(s, [](const auto& v) -> Number { return expression; }); }
#define MEMORY(expression)                                                                                             \
    [](const Snapshot& s) { return ofMemory(s, [](const auto& v) -> Number { return expression; }); }
#define STEP(expression) [](const Snapshot& s) { return ofStep(s, [](const auto& v) -> Number { return expression; }); }
#define FLEET(expression)                                                                                              \
    [](const Snapshot& s) { return ofFleet(s, [](const auto& v) -> Number { return expression; }); }
#define COST(expression) [](const Snapshot& s) { return ofCost(s, [](const auto& v) -> Number { return expression; }); }

constexpr std::array kMetrics{
    Metric{"roofline.latency", "Batch latency", dim::time, "", POINT(v.latency.base())},
    Metric{"roofline.throughput", "Throughput", dim::rate, "", POINT(v.throughput.base())},
    Metric{"roofline.mfu", "MFU", dim::none, "", POINT(v.mfu)},
    Metric{"memory.itl", "Inter-token latency", dim::time, "", MEMORY(v.itl.base())},
    Metric{"memory.ttft", "Time to first token", dim::time, "", MEMORY(v.ttft.base())},
    Metric{"memory.used", "Memory used", dim::byte, "", MEMORY((v.weights + v.kv).base())},
    Metric{"memory.largest_batch", "Largest batch", dim::none, "", MEMORY(v.largestBatch)},
    Metric{"parallelism.step", "Training step", dim::time, "", STEP(v.step.base())},
    Metric{"parallelism.mfu", "Training MFU", dim::none, "", STEP(v.mfu)},
    Metric{"carbon.carbon", "Carbon", dim::carbon, "", FLEET(v.carbon.base())},
    Metric{"carbon.energy", "Energy", dim::energy, "", FLEET(v.energy.base())},
    Metric{"carbon.water", "Water", dim::volume, "", FLEET(v.water.base())},
    Metric{"tco.total", "Ownership", dim::money, "", COST(v.total.base())},
    Metric{"tco.tokens", "Million tokens", dim::money, "", COST(v.usdPerMillionTokens)},
};

#undef POINT
#undef MEMORY
#undef STEP
#undef FLEET
#undef COST

} // namespace

std::span<const Metric> metricTable() {
    return kMetrics;
}

const Metric* findMetric(std::string_view id) {
    const auto found = std::ranges::find(kMetrics, id, &Metric::id);
    return found == kMetrics.end() ? nullptr : &*found;
}

} // namespace mlsys

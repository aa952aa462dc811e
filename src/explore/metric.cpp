#include "explore/metric.h"

#include "explore/design_trace.h"

#include <algorithm>
#include <array>

namespace mlsys {

namespace {

using Number = std::optional<double>;

template <class Get> Number ofPoint(const Snapshot& s, Get get) {
    if (s.roofline.unavailable || !s.roofline.workload) return std::nullopt;
    return get(s.roofline.workload->point);
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

template <class Get> Number ofPrecision(const Snapshot& s, Get get) {
    const auto row = std::ranges::find(s.quantization.rows, true, &QuantizationView::Row::selected);
    if (s.quantization.unavailable || row == s.quantization.rows.end()) return std::nullopt;
    return get(*row);
}
template <class Get> Number ofOption(const Snapshot& s, Get get) {
    const auto own = std::ranges::find(s.pareto.options, true, &ParetoView::Option::selected);
    if (s.pareto.unavailable || own == s.pareto.options.end()) return std::nullopt;
    return get(*own);
}
/// What a fleet cannot do at all is no number.
Number unlessNone(double x) {
    return x > 0 ? Number(x) : std::nullopt;
}

/// A number of a view that is whole or not there at all.
template <class View, class Get> Number ofView(const View& view, Get get) {
    if (view.unavailable) return std::nullopt;
    return get(view);
}

#define POINT(expression)                                                                                              \
    [](const Snapshot& s) { return ofPoint(s, [](const auto& v) -> Number { return expression; }); }
#define MEMORY(expression)                                                                                             \
    [](const Snapshot& s) { return ofView(s.memory, [](const auto& v) -> Number { return expression; }); }
#define SERVED(expression)                                                                                             \
    [](const Snapshot& s) { return ofView(s.serving, [](const auto& v) -> Number { return expression; }); }
#define QUEUED(expression)                                                                                             \
    [](const Snapshot& s) { return ofView(s.queueing, [](const auto& v) -> Number { return expression; }); }
#define JOB(expression)                                                                                                \
    [](const Snapshot& s) { return ofView(s.reliability, [](const auto& v) -> Number { return expression; }); }
#define DEVICE(expression)                                                                                             \
    [](const Snapshot& s) { return ofView(s.edge, [](const auto& v) -> Number { return expression; }); }
#define PLAN(expression)                                                                                               \
    [](const Snapshot& s) { return ofView(s.plan, [](const auto& v) -> Number { return expression; }); }
#define BITS(expression)                                                                                               \
    [](const Snapshot& s) { return ofPrecision(s, [](const auto& v) -> Number { return expression; }); }
#define OPTION(expression)                                                                                             \
    [](const Snapshot& s) { return ofOption(s, [](const auto& v) -> Number { return expression; }); }
#define STEP(expression) [](const Snapshot& s) { return ofStep(s, [](const auto& v) -> Number { return expression; }); }
#define FLEET(expression)                                                                                              \
    [](const Snapshot& s) { return ofFleet(s, [](const auto& v) -> Number { return expression; }); }
#define COST(expression) [](const Snapshot& s) { return ofCost(s, [](const auto& v) -> Number { return expression; }); }

// The same numbers of the solvers' recorded answers.
#define RECORDED(answer, expression)                                                                                   \
    [](const Scenario& s) -> std::optional<TracedNumber> {                                                             \
        const auto a = recorded::answer(s);                                                                            \
        if (!a) return std::nullopt;                                                                                   \
        return TracedNumber{expression, a->warnings.list()};                                                           \
    }

constexpr std::string_view kShares = "Each region counts by its share of the fleet.";
constexpr std::string_view kWholeCost = "Hardware, electricity and maintenance; electricity by each region's share.";
constexpr std::string_view kTokens = "The whole cost over the tokens that all accelerators serve in that time.";
constexpr std::string_view kRoom = "The memory that the weights leave, over the cache of one request.";
constexpr std::string_view kQueue = "A replica serves one batch at a time, prefill and all tokens; batches queue.";
constexpr std::string_view kCheckpoint = "The time to write a checkpoint is that of all accelerators together.";

constexpr std::string_view kOneNode = "The whole cost of one node over the tokens that its accelerators serve.";
constexpr std::string_view kSpares = "Working and spare nodes; each region counts by its share of the fleet.";
constexpr std::string_view kUp = "Each node is up for MTBF/(MTBF + repair) of the time, independently of the others.";
constexpr std::string_view kQueries = "Each accelerator serves its batches alone; a query takes all its tokens.";

constexpr std::array kMetrics{
    Metric{"roofline.latency", "Batch latency", dim::time, "", POINT(v.latency.base()),
           RECORDED(profile, a->latency.base())},
    Metric{"roofline.throughput", "Throughput", dim::rate, "", POINT(v.throughput.base()),
           RECORDED(profile, a->throughput.base())},
    Metric{"roofline.mfu", "MFU", dim::none, "", POINT(v.mfu), RECORDED(profile, a->mfu)},
    Metric{"roofline.intensity", "Arithmetic intensity", dim::intensity, "", POINT(v.intensity.base()),
           RECORDED(profile, a->intensity.base())},
    Metric{"roofline.attained", "Attained rate", dim::flopRate, "", POINT(v.attained.base()),
           RECORDED(profile, (a->work / a->latency).base())},
    Metric{"memory.itl", "Inter-token latency", dim::time, "", MEMORY(v.itl.base()), RECORDED(memory, a->itl.base())},
    Metric{"memory.ttft", "Time to first token", dim::time, "", MEMORY(v.ttft.base()),
           RECORDED(memory, a->ttft.base())},
    Metric{"memory.throughput", "Tokens per second", dim::tokenRate, "", MEMORY(v.throughput.base()),
           RECORDED(memory, (given<Traced>("B", Tokens<>(s.batch, unit::token)) / a->itl).base())},
    Metric{"memory.used", "Memory used", dim::byte, "", MEMORY((v.weights + v.kv).base()),
           RECORDED(memory, (a->weights + a->kvCache).base())},
    Metric{"memory.utilization", "Share of the memory", dim::none, "", MEMORY(v.utilization),
           RECORDED(memory, a->utilization)},
    Metric{"memory.kv", "KV cache", dim::byte, "", MEMORY(v.kv.base()), RECORDED(memory, a->kvCache.base())},
    Metric{"memory.weights", "Weights", dim::byte, "", MEMORY(v.weights.base()), RECORDED(memory, a->weights.base())},
    Metric{"memory.largest_batch", "Largest batch", dim::none, "", MEMORY(v.largestBatch), recorded::largestBatch,
           kRoom},
    Metric{"parallelism.step", "Training step", dim::time, "", STEP(v.step.base()), RECORDED(step, a->step.base())},
    Metric{"parallelism.mfu", "Training MFU", dim::none, "", STEP(v.mfu),
           RECORDED(step, a->mfu ? *a->mfu : a->scalingEfficiency* given<Traced>("η", s.efficiency))},
    Metric{"parallelism.compute", "Compute of a step", dim::time, "", STEP(v.compute.base()),
           RECORDED(step, a->nodeLatency.base())},
    Metric{"parallelism.tensor", "Tensor-parallel exchange", dim::time, "", STEP(v.tensorParallel.base()),
           RECORDED(step, a->tpTime.base())},
    Metric{"parallelism.data", "Exposed gradient exchange", dim::time, "", STEP(v.dataParallel.base()),
           RECORDED(step, a->exposedDpTime.base())},
    Metric{"parallelism.bubble", "Pipeline bubble", dim::time, "", STEP(v.bubble.base()),
           RECORDED(step, a->bubble.base())},
    Metric{"carbon.carbon", "Carbon", dim::carbon, "", FLEET(v.carbon.base()), RECORDED(footprint, a->carbon.base()),
           kShares},
    Metric{"carbon.energy", "Energy", dim::energy, "", FLEET(v.energy.base()), RECORDED(footprint, a->energy.base()),
           kShares},
    Metric{"carbon.water", "Water", dim::volume, "", FLEET(v.water.base()), RECORDED(footprint, a->water.base()),
           kShares},
    Metric{"tco.total", "Ownership", dim::money, "", COST(v.total.base()), RECORDED(cost, a->total.base()), kWholeCost},
    Metric{"tco.capex", "Hardware", dim::money, "", COST(v.capex.base()), RECORDED(cost, a->capex.base())},
    Metric{"tco.energy", "Electricity", dim::money, "", COST(v.energy.base()), RECORDED(cost, a->energy.base()),
           kShares},
    Metric{"tco.maintenance", "Maintenance", dim::money, "", COST(v.maintenance.base()),
           RECORDED(cost, a->maintenance.base())},
    Metric{"tco.tokens", "Million tokens", dim::money, "", COST(v.usdPerMillionTokens), recorded::millionTokens,
           kTokens},
    Metric{"serving.itl", "ITL with options", dim::time, "", SERVED(v.now.itl.base()),
           RECORDED(serving, a->itl.base())},
    Metric{"serving.ttft", "TTFT with options", dim::time, "", SERVED(v.now.ttft.base()),
           RECORDED(serving, a->ttft.base())},
    Metric{"serving.throughput", "Tokens per second with options", dim::tokenRate, "", SERVED(v.now.throughput.base()),
           recorded::tokenRate},
    Metric{"queueing.p99", "99 of 100 within", dim::time, "", QUEUED(v.now.p99.base()), RECORDED(queue, a->p99.base()),
           kQueue},
    Metric{"queueing.p50", "Half within", dim::time, "", QUEUED(v.now.p50.base()), RECORDED(queue, a->p50.base()),
           kQueue},
    Metric{"queueing.load", "Load of the replicas", dim::none, "", QUEUED(v.utilization), recorded::load, kQueue},
    Metric{"queueing.capacity", "Capacity", dim::rate, "", QUEUED(v.capacity.base()), recorded::capacity, kQueue},
    Metric{"reliability.mtbf", "Between failures", dim::time, "", JOB(v.now.mtbf.base()),
           RECORDED(reliability, a->mtbf.base())},
    Metric{"reliability.interval", "Checkpoint every", dim::time, "", JOB(v.now.interval.base()),
           RECORDED(reliability, a->interval.base()), kCheckpoint},
    Metric{"reliability.goodput", "Goodput", dim::none, "", JOB(v.now.goodput), RECORDED(reliability, a->goodput),
           kCheckpoint},
    Metric{"reliability.write", "Writing a checkpoint", dim::time, "", JOB(v.now.write.base()),
           RECORDED(checkpoint, a->writeTime.base())},
    Metric{"reliability.checkpoint", "Checkpoint", dim::byte, "", JOB(v.checkpoint.base()),
           RECORDED(checkpoint, a->size.base())},
    Metric{"reliability.failures", "Failures expected", dim::none, "", JOB(v.now.failures),
           RECORDED(reliability, a->expectedFailures)},
    Metric{"quantization.speedup", "Speed over fp16", dim::none, "", BITS(v.speedup), recorded::speedOverHalf},
    Metric{"quantization.latency", "Batch in this precision", dim::time, "", BITS(v.latency.base()),
           RECORDED(batchInPrecision, a->latency.base())},
    Metric{"quantization.size", "Weights in this precision", dim::byte, "", BITS(v.size.base()),
           RECORDED(compressed, a->compressed.base())},
    Metric{"quantization.rule", "Speed over fp32 by the rule", dim::none, "", BITS(v.ruleSpeedup),
           RECORDED(compressed, a->speedup)},
    Metric{"pareto.tokens", "Million tokens of a node", dim::money, "", OPTION(v.usdPerMillionTokens),
           recorded::optionTokens, kOneNode},
    Metric{"pareto.itl", "Token latency", dim::time, "", OPTION(v.itl.base()), RECORDED(option, a->itl.base())},
    Metric{"pareto.ttft", "First token", dim::time, "", OPTION(v.ttft.base()), RECORDED(option, a->ttft.base())},
    Metric{"pareto.node", "One node", dim::money, "", OPTION(v.nodeCost.base()), recorded::nodeCost, kWholeCost},
    Metric{"pareto.rate", "Tokens per second in the budget", dim::tokenRate, "", OPTION(v.fleetRate.base()),
           recorded::budgetRate},
    Metric{"edge.latency", "One result", dim::time, "", DEVICE(v.latency.base()),
           RECORDED(oneResult, a->latency.base())},
    Metric{"edge.lateness", "Time over deadline", dim::none, "", DEVICE(v.lateness), recorded::lateness},
    Metric{"edge.compute", "Arithmetic of one result", dim::time, "", DEVICE(v.compute.base()),
           RECORDED(oneResult, a->computeTime.base())},
    Metric{"edge.memory", "Memory traffic of one result", dim::time, "", DEVICE(v.memory.base()),
           RECORDED(oneResult, a->memoryTime.base())},
    Metric{"edge.overhead", "Overhead of one result", dim::time, "", DEVICE(v.overhead.base()),
           RECORDED(oneResult, a->overhead.base())},
    Metric{"edge.energy", "Energy of one result", dim::energy, "", DEVICE(unlessNone(v.energy.base())),
           recorded::energyOfOne},
    Metric{"plan.cost", "Cost of the plan", dim::money, "", PLAN(v.own.cost.base()), recorded::planCost, kSpares},
    Metric{"plan.carbon", "Carbon of the plan", dim::carbon, "", PLAN(v.own.carbon.base()), recorded::planCarbon,
           kSpares},
    Metric{"plan.rate", "Queries per second", dim::rate, "", PLAN(unlessNone(v.own.queriesPerSecond)),
           recorded::planRate, kQueries},
    Metric{"plan.nodes", "Nodes that the load needs", dim::none, "nodes", PLAN(unlessNone(v.nodesForLoad)),
           recorded::planNodes, kQueries},
    Metric{"plan.itl", "Token latency of the plan", dim::time, "", PLAN(v.own.itl.base()),
           RECORDED(planned, a->itl.base())},
    Metric{"plan.availability", "Enough nodes are up", dim::none, "", PLAN(v.own.availability),
           recorded::planAvailability, kUp},
};

#undef RECORDED
#undef SERVED
#undef QUEUED
#undef JOB
#undef POINT
#undef MEMORY
#undef STEP
#undef FLEET
#undef COST
#undef DEVICE
#undef PLAN
#undef BITS
#undef OPTION

} // namespace

std::span<const Metric> metricTable() {
    return kMetrics;
}

const Metric* findMetric(std::string_view id) {
    const auto found = std::ranges::find(kMetrics, id, &Metric::id);
    return found == kMetrics.end() ? nullptr : &*found;
}

} // namespace mlsys

#include "explore/views/views.h"

#include "solve/serving.h"

namespace mlsys {

namespace {

Serving::Input inputOf(const Scenario& s, double batch) {
    return {.model = s.model,
            .hardware = s.hardware,
            .seqLen = s.seqLen,
            .batchSize = batch,
            .precision = s.precision,
            .efficiency = s.efficiency};
}

} // namespace

MemoryView memoryView(const Scenario& s, const Registry& registry) {
    MemoryView view{.batch = s.batch, .capacity = s.hardware->capacity};
    if (!s.model->hasKvCache()) {
        view.unavailable = noKvCache(s, registry);
        return view;
    }
    const auto solved = Serving::solve(inputOf(s, s.batch), s.assumptions);
    if (!solved) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.weights = solved->weights;
    view.kv = solved->kvCache;
    view.overflow = max(solved->memory - view.capacity, Bytes<>());
    view.utilization = solved->utilization;
    view.largestBatch = largestServingBatch(inputOf(s, 1), s.assumptions).value_or(0);
    view.ttft = solved->ttft;
    view.itl = solved->itl;
    view.throughput = Tokens<>(s.batch, unit::token) / solved->itl;
    view.feasible = solved->feasible;
    view.warnings = solved->warnings.list();
    for (const double batch : batchSweep()) {
        const auto step = Serving::solve(inputOf(s, batch), s.assumptions);
        view.sweep.push_back({batch, step->kvCache, step->ttft, step->itl, step->feasible});
    }
    return view;
}

} // namespace mlsys

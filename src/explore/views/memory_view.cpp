#include "explore/solver_inputs.h"
#include "explore/views/views.h"

namespace mlsys {

MemoryView memoryView(const Scenario& s, const Registry& registry) {
    MemoryView view{.batch = s.batch, .capacity = s.hardware->capacity};
    if (!s.model->hasKvCache()) {
        view.unavailable = noKvCache(s, registry);
        return view;
    }
    const auto solved = Serving::solve(servingInput(s, s.hardware, s.batch), s.assumptions);
    if (!solved) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.weights = solved->weights;
    view.kv = solved->kvCache;
    view.overflow = max(solved->memory - view.capacity, Bytes<>());
    view.utilization = solved->utilization;
    view.largestBatch = largestServingBatch(servingInput(s, s.hardware, 1), s.assumptions).value_or(0);
    view.ttft = solved->ttft;
    view.itl = solved->itl;
    view.throughput = Tokens<>(s.batch, unit::token) / solved->itl;
    view.feasible = solved->feasible;
    view.warnings = solved->warnings.list();
    for (const double batch : batchSweep()) {
        const auto step = Serving::solve(servingInput(s, s.hardware, batch), s.assumptions);
        view.sweep.push_back({batch, step->kvCache, step->ttft, step->itl, step->feasible});
    }
    return view;
}

} // namespace mlsys

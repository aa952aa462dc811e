#include "solve/batching_search.h"

#include "solve/queueing.h"
#include "solve/serving.h"

namespace mlsys {

namespace {

Serving::Input servingInput(const BatchingSearch::Input& in, double batch) {
    return {.model = in.model,
            .hardware = in.hardware,
            .seqLen = in.seqLen,
            .batchSize = batch,
            .precision = in.precision,
            .efficiency = in.efficiency};
}

template <class R> struct Trial {
    Time<R> service;
    QueueWait<R> wait;
    Time<R> p99;
    WarningSet warnings;
};

/// Requests arrive one by one and are served in batches, so batches arrive at λ/B.
template <class R> Trial<R> attempt(const BatchingSearch::Input& in, double batch, const Assumptions& assumptions) {
    const auto serving = Serving::solve<R>(servingInput(in, batch), assumptions);
    Trial<R> t;
    t.service = define("T_s", serving->ttft + given<R>("S", in.seqLen) * serving->itl);
    t.wait =
        queueWait<R>({given<R>("λ", in.arrivals) / given<R>("B", batch), t.service, given<R>("c", in.replicas)}, R(1));
    t.p99 = define("p99", t.wait.p99 + t.service);
    t.warnings = serving->warnings;
    return t;
}

/// Load falls as the batch grows, so below an overloaded batch all are overloaded.
double largestBatch(const BatchingSearch::Input& in, double fitting, const Assumptions& assumptions) {
    for (double batch = std::min(in.maxBatch, fitting); batch >= 1; --batch) {
        const Trial<double> t = attempt<double>(in, batch, assumptions);
        if (!t.wait.stable) return 0;
        if (t.p99 <= in.objective) return batch;
    }
    return 0;
}

} // namespace

template <class R>
Expected<BatchingSearch::Answer<R>> BatchingSearch::solve(const Input& in, const Assumptions& assumptions) {
    const auto fitting = largestServingBatch(servingInput(in, 1), assumptions);
    if (!fitting) return tl::unexpected(fitting.error());
    const Constants<R> k(assumptions);
    Answer<R> out;
    const double batch = largestBatch(in, *fitting, assumptions);
    if (batch == 0) return out;
    const Trial<R> best = attempt<R>(in, batch, assumptions);
    out.feasible = true;
    out.batch = R(batch);
    out.p99 = best.p99;
    out.headroom = best.wait.p99 / (k.sloMultiple() * best.service);
    out.throughput = given<R>("λ", in.arrivals) * given<R>("S", Tokens<>(in.seqLen, unit::token));
    out.warnings = best.warnings;
    out.warnings.addIf(batch > 1 && in.arrivals * in.objective < batch, Trap::batch_forms_slowly);
    return out;
}

MLSYS_SOLVER_INSTANCES(BatchingSearch)

} // namespace mlsys

#include "solve/weight_streaming.h"

#include "solve/accelerator.h"
#include "solve/lowering.h"

#include <cmath>

namespace mlsys {

namespace {

template <class R> struct Job {
    const WeightStreaming::Input& in;
    const Constants<R>& k;
    Shape<R> shape;
    R tokens, sequences;
    Parameters<R> layer; ///< parameters of one layer
    FlopRate<R> rate;
};

template <class R> Job<R> jobOf(const WeightStreaming::Input& in, const Constants<R>& k) {
    const Shape<R> shape = shapeOf(*in.model, k);
    return {in,
            k,
            shape,
            given<R>("S", in.seqLen),
            given<R>("B", in.batchSize),
            define("P_layer", parameterCount<R>(*in.model) / shape.layers),
            define("rate", peakRate<R>(*in.hardware, in.precision) * given<R>("η", in.efficiency))};
}

bool prefills(const WeightStreaming::Input& in) {
    return in.phase == WeightStreaming::Phase::prefill;
}

template <class R> Flops<R> layerWork(const Job<R>& job) {
    const Flops<R> perToken = job.k.flopPerParameter() * job.layer;
    if (!prefills(job.in)) return define("ops", perToken * job.sequences);
    const Flops<R> attention = job.k.streamingAttentionWork() *
                               (job.shape.kvHeads * (job.tokens * job.tokens) * job.shape.headDim * job.sequences);
    return define("ops", perToken * (job.tokens * job.sequences) + attention);
}

/// A pass through all layers yields one token of each request, or reads all of its prompt.
template <class R> TokenRate<R> tokenRate(const Job<R>& job, const Time<R>& layerTime) {
    const R tokens = prefills(job.in) ? job.sequences * job.tokens : job.sequences;
    return TokenRate<R>::fromBase((tokens / (job.shape.layers * layerTime)).base());
}

/// The published model divides in ms, counts bytes in bits, and keeps the prefixes that its registry writes. Where the
/// quotient is a whole number, the rounding of just these steps decides whether the batch is that number or one less.
double quotientAsPublished(const Job<double>& job, Bytes<> layerBytes, Bandwidth<> link) {
    const double linkPrefix = link >= Bandwidth<>(1, unit::TBPerS) ? 1e12 : 1e9;
    const FlopRate<> peak = peakRate<double>(*job.in.hardware, job.in.precision);
    const double ratePrefix = peak >= FlopRate<>(10, unit::PFlopPerS) ? 1e15 : 1e12;
    const double ms = layerBytes.base() / (link.base() / linkPrefix) * (8 * (1 / (8 * linkPrefix)) * 1e3);
    const double work = (job.k.flopPerParameter() * job.layer).base();
    return ms * (peak.base() / ratePrefix) * job.in.efficiency / work * (1e-3 * ratePrefix);
}

template <class R> R balancedBatch(const Job<R>& job, const Time<R>& injection, double quotient) {
    using std::floor;
    using std::max;
    const R exact = injection * job.rate / (job.k.flopPerParameter() * job.layer);
    return max(R(1), floor(define("B_opt", evaluatedAs(exact, quotient))));
}

} // namespace

template <class R>
Expected<WeightStreaming::Answer<R>> WeightStreaming::solve(const Input& in, const Assumptions& assumptions) {
    if (const auto fits = requireTransformer(*in.model, "model"); !fits) return tl::unexpected(fits.error());
    const Constants<R> k(assumptions);
    const Job<R> job = jobOf(in, k);
    Answer<R> out;
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    out.warnings.addIf(in.phase == Phase::prefill && job.shape.kvHeads < job.shape.heads, Trap::streamed_attention);
    const Bytes<R> cache = kvCache(job.shape, job.tokens, job.sequences, valueBytes<R>(in.precision));
    out.utilization = define("u", k.streamingCacheMargin() * cache / memoryCapacity<R>(*in.hardware));
    out.feasible = out.utilization <= R(1);
    const Bytes<R> layerBytes = job.layer * storedBytes<R>(in.precision);
    const Bandwidth<R> link = linkBandwidth(*in.hardware, k.streamingBandwidth());
    out.injectionTime = define("t_inject", layerBytes / link);
    out.computeTime = define("t_compute", layerWork(job) / job.rate + dispatchTime(*in.hardware, k));
    out.bottleneck = out.computeTime >= out.injectionTime ? Bottleneck::compute : Bottleneck::injection;
    const Constants<double> numbers(assumptions);
    out.optimalBatch =
        balancedBatch(job, out.injectionTime, quotientAsPublished(jobOf(in, numbers), plain(layerBytes), plain(link)));
    if (out.feasible) out.throughput = tokenRate(job, define("t_layer", max(out.computeTime, out.injectionTime)));
    return out;
}

MLSYS_SOLVER_INSTANCES(WeightStreaming)

} // namespace mlsys

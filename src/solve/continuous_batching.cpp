#include "solve/continuous_batching.h"

#include "solve/accelerator.h"
#include "solve/refined/serving_laws.h"

#include <cmath>

namespace mlsys {

namespace {

using std::ceil;
using std::floor;
using std::max;
using std::min;

template <class R> struct Job {
    const ContinuousBatching::Input& in;
    const Constants<R>& k;
    Bytes<R> weights;
    Bytes<R> request; ///< pages of one request
    Bandwidth<R> bandwidth;
};

template <class R> Time<R> prefillTime(const ContinuousBatching::Input& in, const Constants<R>& k) {
    const R tokens = given<R>("S", in.seqLen);
    const Flops<R> work = prefillWork(*in.model, PrefillLoad<R>{tokens, tokens, given<R>("B_max", in.maxBatch)}, k);
    return work / (peakRate<R>(*in.hardware, in.precision) * given<R>("η", in.efficiency)) +
           dispatchTime(*in.hardware, k);
}

template <class R> Time<R> decodeStep(const Job<R>& job, const R& requests) {
    return (job.weights + requests * job.request) / job.bandwidth;
}

/// Tokens of one request rounded up to whole pages.
template <class R> R paddedTokens(const ContinuousBatching::Input& in) {
    const R page = given<R>("p", in.pageSize);
    return define("S_pad", ceil(given<R>("S", in.seqLen) / page) * page);
}

/// Every request gains one token in a step.
template <class R> TokenRate<R> tokenRate(const R& requests, const Time<R>& step) {
    return TokenRate<R>::fromBase((requests / step).base());
}

template <class R> void decode(ContinuousBatching::Answer<R>& out, const Job<R>& job) {
    const Bytes<R> room = memoryCapacity<R>(*job.in.hardware) - job.weights;
    out.activeRequests = define("n", min(floor(room / job.request), given<R>("B_max", job.in.maxBatch)));
    out.feasible = out.activeRequests >= R(1);
    out.cache = out.activeRequests * job.request;
    out.itl = define("ITL", decodeStep(job, out.activeRequests));
    if (!out.feasible) return;
    const R reserved = define("n_s", max(R(1), floor(job.k.staticShare() * out.activeRequests)));
    out.throughput = define("rate", tokenRate(out.activeRequests, out.itl));
    out.speedup = out.throughput / define("rate_s", tokenRate(reserved, decodeStep(job, reserved)));
}

} // namespace

template <class R>
Expected<ContinuousBatching::Answer<R>> ContinuousBatching::solve(const Input& in, const Assumptions& assumptions) {
    if (const auto fits = requireTransformer(*in.model, "model"); !fits) return tl::unexpected(fits.error());
    const Constants<R> k(assumptions);
    if (k.refined()) return refined::continuousBatching(in, k);
    Answer<R> out;
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    out.warnings.addIf(prefillsAllExperts(*in.model), Trap::all_experts_prefill);
    out.warnings.addIf(in.maxBatch > 1, Trap::prefill_of_the_limit);
    out.ttft = define("TTFT", prefillTime(in, k));
    const Bytes<R> weights = define("W", parameterCount<R>(*in.model) * storedBytes<R>(in.precision));
    if (weights >= memoryCapacity<R>(*in.hardware)) {
        out.feasible = false;
        out.itl = k.unservableLatency();
        return out;
    }
    const R padded = paddedTokens<R>(in);
    const Bytes<R> request = define("q", kvCache(shapeOf(*in.model, k), padded, R(1), valueBytes<R>(in.precision)));
    out.fragmentation = (padded - given<R>("S", in.seqLen)) / padded;
    decode(out, Job<R>{in, k, weights, request, memoryBandwidth<R>(*in.hardware)});
    return out;
}

MLSYS_SOLVER_INSTANCES(ContinuousBatching)

} // namespace mlsys

#include "solve/refined/serving_laws.h"

#include "solve/accelerator.h"
#include "solve/refined/serving_load.h"

#include <algorithm>
#include <cmath>

namespace mlsys::refined {

namespace {

using std::ceil;
using std::floor;
using std::max;
using std::min;

LlmSetup prefillSetup(const Serving::Input& in) {
    return {in.model, in.hardware, in.precision, in.tp, in.runtime};
}

LlmSetup decodeSetup(const Serving::Input& in) {
    LlmSetup setup = prefillSetup(in);
    if (in.decodeHardware) setup.hardware = *in.decodeHardware;
    return setup;
}

/// Tokens per request that the prefill computes, and the length whose half each of them attends to.
template <class R> Pass<R> promptPass(const Serving::Input& in) {
    const R sequences = given<R>("B", in.batchSize), tokens = given<R>("S", in.seqLen);
    if (in.cachedPrefixLen <= 0) return {.prompt = tokens * sequences, .length = tokens};
    const R cached = given<R>("C", in.cachedPrefixLen);
    return {.prompt = (tokens - cached) * sequences, .length = tokens + cached};
}

template <class R> Time<R> timeToFirstToken(const Serving::Input& in, const Bytes<R>& cache, const Constants<R>& k) {
    const Time<R> prefill = define("t_prefill", LlmEngine<R>(prefillSetup(in), k).pass(promptPass<R>(in)));
    return in.decodeHardware ? prefill + cache / given<R>("BW_net", in.networkBandwidth) : prefill;
}

/// Tokens gained per verification of K drafted ones: 1 + α + … + α^K.
template <class R> R gainedTokens(const Serving::Input& in, const Constants<R>& k) {
    using std::pow;
    const R acceptance = given<R>("α", in.draftAcceptanceRate), depth = k.speculationDepth();
    if (in.draftAcceptanceRate >= 1) return R(1) + depth;
    return (R(1) - pow(acceptance, depth + R(1))) / (R(1) - acceptance);
}

template <class R>
Time<R> interTokenLatency(const Serving::Input& in, const LlmEngine<R>& engine, const Constants<R>& k) {
    const R sequences = given<R>("B", in.batchSize), context = given<R>("S", in.seqLen);
    if (!in.draftModel) return engine.decodeStep(sequences, context);
    LlmSetup drafting = decodeSetup(in);
    drafting.model = *in.draftModel;
    const LlmEngine<R> draft(drafting, k);
    // One pass verifies all drafted tokens of a sequence and its own next one.
    const Time<R> verify = engine.decodeStep(sequences * (k.speculationDepth() + R(1)), context);
    return (k.speculationDepth() * draft.decodeStep(sequences, context) + verify) / define("E", gainedTokens(in, k));
}

/// Bytes of the weights, and of the cache of one request, draft included.
template <class R> struct Memory { Bytes<R> fixed, perRequest; };

template <class R> Memory<R> memoryOf(const Serving::Input& in, const LlmEngine<R>& engine, const Constants<R>& k) {
    const R tokens = given<R>("S", in.seqLen);
    Memory<R> memory{engine.weights(), engine.cachePerToken() * tokens};
    if (!in.draftModel) return memory;
    LlmSetup drafting = decodeSetup(in);
    drafting.model = *in.draftModel;
    const LlmEngine<R> draft(drafting, k);
    return {memory.fixed + draft.weights(), memory.perRequest + draft.cachePerToken() * tokens};
}

} // namespace

template <class R> Serving::Answer<R> serving(const Serving::Input& in, const Constants<R>& k) {
    const LlmEngine<R> engine(decodeSetup(in), k);
    const R sequences = given<R>("B", in.batchSize), tokens = given<R>("S", in.seqLen);
    const R output = given<R>("S_out", in.outputTokens);
    const Memory<R> memory = memoryOf(in, engine, k);
    const Bytes<R> capacity = memoryCapacity<R>(*decodeSetup(in).hardware) * given<R>("tp", in.tp);
    Serving::Answer<R> out;
    out.weights = engine.weights();
    out.kvCache = define("KV", engine.cachePerToken() * (tokens * sequences));
    out.memory = define("total", memory.fixed + memory.perRequest * sequences);
    out.feasible = out.memory <= k.usableMemory() * capacity;
    out.utilization = out.memory / capacity;
    out.ttft = define("TTFT", timeToFirstToken(in, out.kvCache, k));
    out.itl = define("ITL", interTokenLatency(in, engine, k));
    out.endToEnd = define("T", out.ttft + (output - R(1)) * engine.decodeStep(sequences, tokens + output / R(2)));
    out.cacheHitRatio = given<R>("C", in.cachedPrefixLen) / tokens;
    return out;
}

double largestServingBatch(const Serving::Input& in, const Constants<double>& k) {
    const LlmEngine<double> engine(decodeSetup(in), k);
    const Memory<double> memory = memoryOf(in, engine, k);
    const Bytes<> usable = k.usableMemory() * decodeSetup(in).hardware->capacity * in.tp;
    const auto fits = [&](double batch) { return memory.fixed + memory.perRequest * batch <= usable; };
    double batch = std::clamp(floor((usable - memory.fixed) / memory.perRequest), 0., range::kCount.highest);
    // Rounding may put the quotient on the wrong side of a whole number.
    if (batch < range::kCount.highest && fits(batch + 1)) ++batch;
    if (batch >= 1 && !fits(batch)) --batch;
    return batch;
}

template <class R>
ContinuousBatching::Answer<R> continuousBatching(const ContinuousBatching::Input& in, const Constants<R>& k) {
    const LlmEngine<R> engine({in.model, in.hardware, in.precision, in.tp, in.runtime}, k);
    const R tokens = given<R>("S", in.seqLen), output = given<R>("S_out", in.outputTokens);
    const R page = given<R>("p", in.pageSize);
    const R padded = define("S_pad", ceil((tokens + output) / page) * page);
    const ServingLoad<R> load(engine, {in.seqLen, in.outputTokens}, k);

    ContinuousBatching::Answer<R> out;
    out.fragmentation = (padded - tokens - output) / padded;
    out.ttft = define("TTFT", load.timeToFirstToken(R(1)));
    out.activeRequests = define("n", min(floor(engine.roomFor(padded)), given<R>("B_max", in.maxBatch)));
    out.cache = engine.cachePerToken() * padded * out.activeRequests;
    out.feasible = out.activeRequests >= R(1);
    if (!out.feasible) {
        out.itl = k.unservableLatency();
        return out;
    }
    out.ttft = define("TTFT", load.timeToFirstToken(out.activeRequests));
    out.itl = define("ITL", load.iteration(out.activeRequests));
    out.throughput = define("rate", load.throughput(out.activeRequests));
    // A static batch reserves for the longest answers and waits for the last of them.
    const R reserved = define("n_s", max(R(1), floor(k.staticShare() * out.activeRequests)));
    const TokenRate<R> still =
        TokenRate<R>::fromBase((reserved * output / engine.endToEnd(reserved, tokens, output)).base());
    out.speedup = out.throughput / define("rate_s", still);
    return out;
}

#define INSTANTIATE(R)                                                                                                 \
    template Serving::Answer<R> serving(const Serving::Input&, const Constants<R>&);                                   \
    template ContinuousBatching::Answer<R> continuousBatching(const ContinuousBatching::Input&, const Constants<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys::refined

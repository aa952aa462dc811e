#include "solve/serving.h"

#include "solve/accelerator.h"
#include "solve/refined/serving_laws.h"

#include <cmath>

namespace mlsys {

namespace {

const Hardware& decoder(const Serving::Input& in) {
    return in.decodeHardware ? **in.decodeHardware : *in.hardware;
}

Expected<void> check(const Serving::Input& in) {
    if (const auto fits = requireTransformer(*in.model, "model"); !fits) return fits;
    if (in.draftModel)
        if (const auto fits = requireTransformer(**in.draftModel, "draft_model"); !fits) return fits;
    if (in.cachedPrefixLen >= in.seqLen)
        return tl::unexpected(Error{error::kInvalidArgument, "cached_prefix_len",
                                    "cached_prefix_len must be less than seq_len: at least one token is new"});
    return {};
}

template <class R> struct Memory {
    Bytes<R> weights, kv;
    Bytes<R> draftWeights, draftKv; ///< zero without a draft model
    Bytes<R> total;
};

template <class R> Memory<R> memoryOf(const Serving::Input& in, const Constants<R>& k) {
    const R tokens = given<R>("S", in.seqLen);
    const R sequences = given<R>("B", in.batchSize);
    const Bytes<R> b = valueBytes<R>(in.precision);
    Memory<R> m;
    m.weights = define("W", parameterCount<R>(*in.model) * storedBytes<R>(in.precision));
    m.kv = kvCache(shapeOf(*in.model, k), tokens, sequences, b);
    m.total = m.weights + m.kv;
    if (in.draftModel) {
        const Model& draft = **in.draftModel;
        m.draftWeights = define("W_d", parameterCount<R>(draft) * storedBytes<R>(in.precision));
        m.draftKv = kvCache(shapeOf(draft, k), tokens, sequences, b);
        m.total += m.draftWeights;
    }
    return m;
}

/// Tokens gained per verification: 1 + α(1 − α^K)/(1 − α), which tends to 1 + K.
template <class R> R acceptedTokens(const R& acceptance, const R& depth) {
    using std::pow;
    if (acceptance >= R(1)) return R(1) + depth;
    return R(1) + acceptance * (R(1) - pow(acceptance, depth)) / (R(1) - acceptance);
}

template <class R> Time<R> interTokenLatency(const Serving::Input& in, const Memory<R>& m, const Constants<R>& k) {
    const Bandwidth<R> bandwidth = memoryBandwidth<R>(decoder(in));
    const Time<R> plainStep =
        define("t_step", (m.weights + m.kv) / bandwidth + shapeOf(*in.model, k).layers * k.layerTax());
    if (!in.draftModel) return plainStep;
    const R depth = k.speculationDepth();
    const Time<R> draft = define("t_draft", (m.draftWeights + m.draftKv) / bandwidth);
    const R gained = define("E", acceptedTokens(given<R>("α", in.draftAcceptanceRate), depth));
    return (depth * draft + plainStep) / gained;
}

template <class R> Time<R> timeToFirstToken(const Serving::Input& in, const Bytes<R>& kv, const Constants<R>& k) {
    using std::max;
    const R tokens = given<R>("S", in.seqLen);
    R fresh = tokens;
    if (in.cachedPrefixLen > 0) fresh = define("new", max(R(1), tokens - given<R>("C", in.cachedPrefixLen)));
    const Flops<R> work = prefillWork(*in.model, PrefillLoad<R>{fresh, tokens, given<R>("B", in.batchSize)}, k);
    const FlopRate<R> rate = peakRate<R>(*in.hardware, in.precision) * given<R>("η", in.efficiency);
    const Time<R> prefill = work / rate + dispatchTime(*in.hardware, k);
    if (!in.decodeHardware) return prefill;
    return prefill + kv / given<R>("BW_net", in.networkBandwidth);
}

template <class R> void flagTraps(Serving::Answer<R>& out, const Serving::Input& in, const Constants<double>& k) {
    const Flops<> perToken = k.flopPerParameter() * workingParameters<double>(*in.model);
    const FlopRate<> decodeRate = perToken * in.batchSize / plain(out.itl);
    const Time<> weightRead = plain(out.weights) / in.hardware->bandwidth;
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    out.warnings.addIf(decodeRate > peakRate<double>(decoder(in), in.precision), Trap::decode_above_peak);
    out.warnings.addIf(plain(out.ttft) < weightRead, Trap::prefill_below_weight_read);
    out.warnings.addIf(prefillsAllExperts(*in.model), Trap::all_experts_prefill);
    if (!in.draftModel) return;
    const Bytes<> withDraft = plain(out.memory) + memoryOf(in, k).draftKv;
    out.warnings.addIf(out.feasible && withDraft > decoder(in).capacity, Trap::draft_cache_left_out);
}

} // namespace

template <class R> Flops<R> prefillWork(const Model& model, const PrefillLoad<R>& load, const Constants<R>& k) {
    const Shape<R> s = shapeOf(model, k);
    const Parameters<R> parameters = parameterCount<R>(model);
    const Flops<R> linear = (k.flopPerParameter() * parameters) * (load.newTokens * load.sequences);
    const Flops<R> attention =
        k.attentionWork() * (s.layers * s.heads * s.headDim * load.newTokens * load.tokens * load.sequences);
    return define("ops", linear + attention);
}

template <class R> Expected<Serving::Answer<R>> Serving::solve(const Input& in, const Assumptions& assumptions) {
    if (const auto fits = check(in); !fits) return tl::unexpected(fits.error());
    const Constants<R> k(assumptions);
    if (k.refined()) return refined::serving(in, k);
    const Bytes<R> capacity = memoryCapacity<R>(decoder(in));
    const Memory<R> memory = memoryOf(in, k);

    Answer<R> out;
    out.weights = memory.weights;
    out.kvCache = memory.kv;
    out.memory = define("total", memory.total);
    out.feasible = out.memory <= capacity;
    out.utilization = out.memory / capacity;
    out.ttft = define("TTFT", timeToFirstToken(in, memory.kv, k));
    out.itl = define("ITL", interTokenLatency(in, memory, k));
    out.cacheHitRatio = given<R>("C", in.cachedPrefixLen) / given<R>("S", in.seqLen);
    flagTraps(out, in, Constants<double>(assumptions));
    return out;
}

Expected<double> largestServingBatch(Serving::Input in, const Assumptions& assumptions) {
    if (const auto fits = check(in); !fits) return tl::unexpected(fits.error());
    const Constants<double> k(assumptions);
    if (k.refined()) return refined::largestServingBatch(in, k);
    const Bytes<> capacity = decoder(in).capacity;
    const auto fitsAt = [&](double batch) {
        in.batchSize = batch;
        return memoryOf(in, k).total <= capacity;
    };
    in.batchSize = 1;
    const Memory<double> one = memoryOf(in, k);
    double batch = std::clamp(std::floor((capacity - (one.total - one.kv)) / one.kv), 0., range::kCount.highest);
    // Rounding may put the quotient on the wrong side of a whole number.
    if (batch < range::kCount.highest && fitsAt(batch + 1)) ++batch;
    if (batch >= 1 && !fitsAt(batch)) --batch;
    return batch;
}

template Flops<double> prefillWork(const Model&, const PrefillLoad<double>&, const Constants<double>&);
template Flops<Traced> prefillWork(const Model&, const PrefillLoad<Traced>&, const Constants<Traced>&);
MLSYS_SOLVER_INSTANCES(Serving)

} // namespace mlsys

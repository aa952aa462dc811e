#include "solve/compression.h"

#include "solve/accelerator.h"
#include "solve/lowering.h"

#include <cmath>

namespace mlsys {

namespace {

using Method = Compression::Method;
using Sparsity = Compression::Sparsity;

template <class R> struct Job {
    const Compression::Input& in;
    const Constants<R>& k;
};

template <class R> R quantizedAccuracy(const Job<R>& job) {
    if (job.in.bits >= 16) return R(0);
    if (job.in.bits == 8) return job.k.fp8AccuracyDelta();
    return job.in.bits >= 4 ? job.k.int4AccuracyDelta() : job.k.lowBitAccuracyDelta();
}

/// The precision that runs `bits` natively, if there is one: int up to 8 bit, floating point above.
std::optional<Precision> nativePrecision(double bits) {
    const auto digits = std::to_string(static_cast<int>(bits));
    return precisionNamed((bits <= 8 ? "int" : "fp") + digits);
}

/// A memory-bound model gains the whole ratio; a compute-bound one what the arithmetic of fewer bits gains.
template <class R> Expected<R> quantizedSpeedup(const Job<R>& job, const R& ratio) {
    using std::min;
    const Hardware& hw = *job.in.hardware;
    const auto baseline = lower(*job.in.model, Precision::fp32, job.k);
    if (!baseline) return tl::unexpected(baseline.error());
    const FlopRate<R> peak = given<R>("F", hw.peak, cite(hw, "/compute/peak_flop_per_s"));
    if (baseline->weights / memoryBandwidth<R>(hw) > baseline->work / peak) return ratio;
    const auto native = nativePrecision(job.in.bits);
    if (!native || !hw.rates[static_cast<std::size_t>(*native)]) return R(1);
    return min(peakRate<R>(hw, *native) / peak, ratio);
}

template <class R> Expected<void> quantize(Compression::Answer<R>& out, const Job<R>& job) {
    out.ratio = define("ratio", job.k.fullPrecisionBits() / given<R>("bits", job.in.bits));
    out.accuracyDelta = quantizedAccuracy(job);
    const auto speedup = quantizedSpeedup(job, out.ratio);
    if (!speedup) return tl::unexpected(speedup.error());
    out.speedup = *speedup;
    return {};
}

template <class R> R prunedSpeedup(const Job<R>& job, const R& ratio) {
    if (job.in.sparsityType == Sparsity::structured) return ratio;
    const bool halved = std::abs(job.in.sparsity - 0.5) < plain(job.k.nmTolerance());
    return job.in.sparsityType == Sparsity::n_m && halved ? job.k.nmSpeedup() : R(1);
}

template <class R> void prune(Compression::Answer<R>& out, const Job<R>& job) {
    using std::exp;
    const R sparsity = given<R>("s", job.in.sparsity);
    out.ratio = define("ratio", job.in.sparsity >= 1 ? job.k.totalPruningRatio() : R(1) / (R(1) - sparsity));
    out.accuracyDelta = sparsity <= job.k.mildPruningLimit()
                            ? job.k.mildPruningDelta()
                            : R(0) - job.k.pruningDeltaScale() * exp(job.k.pruningDeltaGrowth() * sparsity);
    out.speedup = prunedSpeedup(job, out.ratio);
    out.warnings.addIf(job.in.sparsity == 0, Trap::nothing_pruned);
}

} // namespace

template <class R>
Expected<Compression::Answer<R>> Compression::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const Job<R> job{in, k};
    const auto original = sizeBytes(*in.model, k.fullPrecisionBytes());
    if (!original) return tl::unexpected(original.error());
    Answer<R> out;
    if (in.method == Method::pruning) prune(out, job);
    if (in.method == Method::quantization)
        if (const auto done = quantize(out, job); !done) return tl::unexpected(done.error());
    out.original = define("size", *original);
    out.compressed = out.original / out.ratio;
    out.savings = R(100) * (R(1) - R(1) / out.ratio);
    return out;
}

MLSYS_SOLVER_INSTANCES(Compression)

} // namespace mlsys

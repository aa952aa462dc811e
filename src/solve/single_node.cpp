#include "solve/single_node.h"

#include "solve/accelerator.h"
#include "solve/lowering.h"
#include "solve/refined/single_node_laws.h"

namespace mlsys {

namespace {

/// The job of one accelerator: the request, its share of the batch, and the constants.
template <class R> struct Job {
    const SingleNode::Input& in;
    const SingleNode::Share<R>& share;
    const Constants<R>& k;
};

/// Training memory of the published model counts two bytes for every format that is not fp32, fp16, int8 or int4.
Precision trainingFormat(Precision p) {
    const bool odd = p == Precision::tf32 || p == Precision::bf16 || p == Precision::fp8;
    return odd ? Precision::fp16 : p;
}

/// Share of the parameters that is trained: all, or the low-rank adapters.
template <class R> R trainedShare(const Job<R>& job, const Shape<R>& s, const Parameters<R>& parameters) {
    using std::min;
    if (!job.in.isLora) return R(1);
    const R adapters = R(2) * job.k.loraRank() * s.hidden * job.k.loraMatrices() * s.layers;
    return define("f_lora", min(R(1), adapters / parameters.in(unit::parameter)));
}

template <class R> Bytes<R> transformerTrainingFootprint(const Job<R>& job) {
    const SingleNode::Input& in = job.in;
    const Shape<R> s = shapeOf(*in.model, job.k);
    const Precision format = trainingFormat(in.precision);
    const Parameters<R> parameters = parameterCount<R>(*in.model);
    const Bytes<R> stored = parameters * storedBytes<R>(format);
    const R trained = trainedShare(job, s, parameters);
    const auto divided = [&](const Bytes<R>& bytes, double stage) {
        return in.zeroStage >= stage ? bytes / job.share.ranks : bytes;
    };
    const R perUnit = in.activationRecomputation ? job.k.recomputedActivationBytes() : job.k.activationBytes();
    const Bytes<R> activations =
        s.layers * perUnit * given<R>("S", in.seqLen) * job.share.batch * s.hidden * valueBytes<R>(format);
    return define("M_w", divided(stored, 3)) + define("M_g", divided(in.isLora ? stored * trained : stored, 2)) +
           define("M_o", divided(parameters * job.k.optimizerBytes() * trained, 1)) + define("M_a", activations);
}

template <class R> Bytes<R> footprint(const Job<R>& job, const Bytes<R>& weights) {
    if (!job.in.isTraining) return weights;
    if (job.in.model->hasKvCache()) return transformerTrainingFootprint(job);
    return weights * (job.in.isLora ? job.k.denseLoraMemory() : job.k.denseTrainingMemory());
}

/// Bandwidth of the level that the weights are read from when everything fits.
template <class R>
Bandwidth<R> residentBandwidth(const Hardware& hw, const Bytes<R>& weights, const Bandwidth<R>& memory) {
    if (hw.sram.capacity && hw.sram.bandwidth && plain(weights) <= *hw.sram.capacity)
        return given<R>("BW_sram", *hw.sram.bandwidth, cite(hw, "/memory/sram_bandwidth_bytes_per_s"));
    if (hw.flash.bandwidth)
        return given<R>("BW_flash", *hw.flash.bandwidth, cite(hw, "/memory/flash_bandwidth_bytes_per_s"));
    return memory;
}

template <class R> Time<R> overheadTime(const Job<R>& job) {
    const Model& model = *job.in.model;
    const R layers = model.layers ? given<R>("L", *model.layers, cite(model, "/layers")) : job.k.defaultLayers();
    const Time<R> tax = job.k.layerTax() * layers;
    return dispatchTime(*job.in.hardware, job.k) + (job.in.isTraining ? tax * job.k.trainingTaxFactor() : tax);
}

/// Where the footprint does not fit, the spill and the slower bandwidth; else the resident level's bandwidth.
template <class R> void chooseBandwidth(SingleNode::Answer<R>& out, const Job<R>& job, const Bytes<R>& weights) {
    const Hardware& hw = *job.in.hardware;
    const Bandwidth<R> memory = memoryBandwidth<R>(hw);
    const Bytes<R> capacity = memoryCapacity<R>(hw);
    out.feasible = out.footprint <= capacity;
    if (out.feasible) {
        out.effectiveBandwidth = define("β", residentBandwidth(hw, weights, memory));
        return;
    }
    out.effectiveBandwidth = define("β", min(memory, linkBandwidth(hw, job.k.offloadBandwidth())));
    out.spill = out.footprint - capacity;
    out.spillBandwidth = out.effectiveBandwidth;
}

template <class R> Flops<R> workOf(const Job<R>& job, const Flops<R>& perSample) {
    const Flops<R> forward = perSample * job.share.batch;
    if (!job.in.isTraining) return define("ops", forward);
    return define(
        "ops", forward * (job.in.activationRecomputation ? job.k.recomputeWorkFactor() : job.k.trainingWorkFactor()));
}

/// Times, and where the time goes, once the footprint and the bandwidth are known.
template <class R> void chargeTime(SingleNode::Answer<R>& out, const Job<R>& job, const Lowered<R>& lowered) {
    using std::max;
    const Flops<R> work = workOf(job, lowered.work);
    const Bytes<R> traffic = define("traffic", lowered.weights * (R(1) + job.k.activationTraffic() * job.share.batch));
    out.computeTime = define("t_compute", work / out.attainablePeak);
    if (out.effectiveBandwidth > Bandwidth<R>()) out.memoryTime = define("t_memory", traffic / out.effectiveBandwidth);
    const bool pureMovement = out.computeTime < job.k.computeFloor();
    out.bottleneck = pureMovement || out.memoryTime > out.computeTime ? SingleNode::Bottleneck::Memory
                                                                      : SingleNode::Bottleneck::Compute;
    if (!pureMovement) out.intensity = work / traffic;
    out.overhead = define("t_overhead", overheadTime(job));
    out.latency = define("T", max(out.computeTime, out.memoryTime) + out.overhead);
    out.throughput = job.share.batch / out.latency;
    out.work = work;
}

template <class R> void chargeEnergy(SingleNode::Answer<R>& out, const Job<R>& job, const FlopRate<R>& peak) {
    using std::max;
    using std::min;
    out.mfu = define("mfu", max(R(0), min(R(1), out.work / out.latency / peak)));
    out.hfu = min(job.k.hfuFactor() * out.mfu, R(1));
    if (const auto tdp = designPower<R>(*job.in.hardware)) out.energy = drawnPower(*tdp, out.mfu, job.k) * out.latency;
}

template <class R> void flagTraps(SingleNode::Answer<R>& out, const Job<R>& job, const Lowered<R>& lowered) {
    const SingleNode::Input& in = job.in;
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    out.warnings.addIf(!out.feasible, Trap::infeasible_offload);
    const bool computeOnceRead = lowered.weights < out.effectiveBandwidth * out.computeTime;
    out.warnings.addIf(out.memoryTime > out.computeTime && computeOnceRead, Trap::traffic_per_sample);
    if (!in.model->hasKvCache()) return;
    if (in.isTraining) {
        // Work of a whole sequence is many times that of one token through every parameter.
        const Flops<R> oneToken = job.k.flopPerParameter() * workingParameters<R>(*in.model);
        out.warnings.addIf(in.seqLen > 1 && lowered.work < R(2) * oneToken, Trap::one_token_step);
        return;
    }
    const Bytes<R> cache =
        kvCache(shapeOf(*in.model, job.k), R(in.seqLen), job.share.batch, valueBytes<R>(in.precision));
    out.warnings.addIf(out.feasible && plain(lowered.weights + cache) > in.hardware->capacity, Trap::cache_left_out);
}

} // namespace

template <class R>
Expected<SingleNode::Answer<R>> SingleNode::solve(const Input& in, const Share<R>& share, const Constants<R>& k) {
    if (k.refined() && refined::answersSingleNode(in)) return refined::singleNode(in, share.batch, k);
    const Job<R> job{in, share, k};
    const auto lowered = lower(*in.model, in.precision, k);
    if (!lowered) return tl::unexpected(lowered.error());
    const FlopRate<R> peak = peakRate<R>(*in.hardware, in.precision);

    Answer<R> out;
    out.attainablePeak = peak * given<R>("η", in.efficiency);
    out.footprint = define("footprint", footprint(job, lowered->weights));
    chooseBandwidth(out, job, lowered->weights);
    chargeTime(out, job, *lowered);
    chargeEnergy(out, job, peak);
    flagTraps(out, job, *lowered);
    return out;
}

template <class R> Expected<SingleNode::Answer<R>> SingleNode::solve(const Input& in, const Assumptions& assumptions) {
    const Share<R> whole{given<R>("B", in.batchSize), given<R>("dp", in.dpSize)};
    return solve(in, whole, Constants<R>(assumptions));
}

MLSYS_SOLVER_INSTANCES(SingleNode)
template Expected<SingleNode::Answer<double>> SingleNode::solve(const Input&, const Share<double>&,
                                                                const Constants<double>&);
template Expected<SingleNode::Answer<Traced>> SingleNode::solve(const Input&, const Share<Traced>&,
                                                                const Constants<Traced>&);

} // namespace mlsys

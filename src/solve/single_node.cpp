#include "solve/single_node.h"

#include "solve/lowering.h"

namespace mlsys {

namespace {

/// Training memory of the published model counts two bytes for every format that is not fp32, fp16, int8 or int4.
template <class R> BytesPerParameter<R> trainingBytes(Precision p) {
    const bool odd = p == Precision::tf32 || p == Precision::bf16 || p == Precision::fp8;
    return storedBytes<R>(odd ? Precision::fp16 : p);
}

template <class R>
Bytes<R> transformerTrainingFootprint(const SingleNode::Input& in, const Shape<R>& s, const Constants<R>& k) {
    using std::min;
    const Parameters<R> parameters = given<R>("P", *in.model->parameters, cite(*in.model, "/parameters"));
    const BytesPerParameter<R> b = trainingBytes<R>(in.precision);
    R trained = R(1);
    if (in.isLora) {
        const R adapters = R(2) * k.loraRank() * s.hidden * k.loraMatrices() * s.layers;
        trained = define("f_lora", min(R(1), adapters / parameters.in(unit::parameter)));
    }
    const R ranks = given<R>("dp", in.dpSize);
    const auto divided = [&](Bytes<R> bytes, double stage) { return in.zeroStage >= stage ? bytes / ranks : bytes; };
    const Bytes<R> weights = divided(parameters * b, 3);
    const Bytes<R> gradients = divided(parameters * b * trained, 2);
    const Bytes<R> optimizer = divided(parameters * k.optimizerBytes() * trained, 1);
    const R perUnit = in.activationRecomputation ? k.recomputedActivationBytes() : k.activationBytes();
    const Bytes<R> value = b * given<R>("one value", Parameters<>(1, unit::parameter));
    const Bytes<R> activations =
        value * (s.layers * perUnit * given<R>("S", in.seqLen) * given<R>("B", in.batchSize) * s.hidden);
    return define("M_w", weights) + define("M_g", gradients) + define("M_o", optimizer) + define("M_a", activations);
}

template <class R> Bytes<R> footprint(const SingleNode::Input& in, const Bytes<R>& weights, const Constants<R>& k) {
    if (!in.isTraining) return weights;
    if (in.model->hasKvCache()) return transformerTrainingFootprint(in, shapeOf(*in.model, k), k);
    return weights * (in.isLora ? k.denseLoraMemory() : k.denseTrainingMemory());
}

template <class R>
Bandwidth<R> offloadBandwidth(const Hardware& hw, const Bandwidth<R>& memory, const Constants<R>& k) {
    const bool linked = hw.interconnect && hw.interconnect->bandwidth;
    return min(memory, linked ? given<R>("BW_link", *hw.interconnect->bandwidth, cite(hw, "/interconnect"))
                              : k.offloadBandwidth());
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

template <class R> Time<R> overheadTime(const SingleNode::Input& in, const Constants<R>& k) {
    const Hardware& hw = *in.hardware;
    const Time<R> dispatch = hw.dispatchOverhead
                                 ? given<R>("τ_d", *hw.dispatchOverhead, cite(hw, "/dispatch_overhead_s"))
                                 : k.defaultDispatch();
    const R layers = given<R>("L", in.model->layers.value_or(1), cite(*in.model, "/layers"));
    const Time<R> tax = k.layerTax() * layers;
    return dispatch + (in.isTraining ? tax * k.trainingTaxFactor() : tax);
}

/// Where the footprint does not fit, the spill and the slower bandwidth; else the resident level's bandwidth.
template <class R>
void chooseBandwidth(SingleNode::Answer<R>& out, const SingleNode::Input& in, const Bytes<R>& weights,
                     const Constants<R>& k) {
    const Hardware& hw = *in.hardware;
    const Bandwidth<R> memory = given<R>("BW", hw.bandwidth, cite(hw, "/memory/bandwidth_bytes_per_s"));
    const Bytes<R> capacity = given<R>("M", hw.capacity, cite(hw, "/memory/capacity_bytes"));
    out.feasible = out.footprint <= capacity;
    out.warnings.addIf(!out.feasible, Trap::infeasible_offload);
    if (out.feasible) {
        out.effectiveBandwidth = define("β", residentBandwidth(hw, weights, memory));
        return;
    }
    out.effectiveBandwidth = define("β", offloadBandwidth(hw, memory, k));
    out.spill = out.footprint - capacity;
    out.spillBandwidth = out.effectiveBandwidth;
}

} // namespace

template <class R> Expected<SingleNode::Answer<R>> SingleNode::solve(const Input& in, const Assumptions& assumptions) {
    using std::max;
    using std::min;
    const Constants<R> k(assumptions);
    const auto lowered = lower(*in.model, in.precision, k);
    if (!lowered) return tl::unexpected(lowered.error());
    const R batch = given<R>("B", in.batchSize);
    const R efficiency = given<R>("η", in.efficiency);
    const FlopRate<R> peak = peakRate<R>(*in.hardware, in.precision);

    Answer<R> out;
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    out.footprint = define("footprint", footprint(in, lowered->weights, k));
    chooseBandwidth(out, in, lowered->weights, k);

    const Flops<R> forward = lowered->work * batch;
    const Flops<R> work = define("ops", !in.isTraining               ? forward
                                        : in.activationRecomputation ? forward * k.recomputeWorkFactor()
                                                                     : forward * k.trainingWorkFactor());
    const Bytes<R> traffic = define("traffic", lowered->weights * (R(1) + k.activationTraffic() * batch));
    out.attainablePeak = peak * efficiency;
    out.computeTime = define("t_compute", work / out.attainablePeak);
    out.memoryTime =
        out.effectiveBandwidth > Bandwidth<R>() ? define("t_memory", traffic / out.effectiveBandwidth) : Time<R>();
    const bool pureMovement = plain(out.computeTime) < assumptions.computeFloor;
    out.bottleneck = pureMovement || out.memoryTime > out.computeTime ? Bottleneck::Memory : Bottleneck::Compute;
    out.intensity = pureMovement ? Intensity<R>() : work / traffic;
    out.overhead = define("t_overhead", overheadTime(in, k));
    out.latency = define("T", max(out.computeTime, out.memoryTime) + out.overhead);
    out.throughput = batch / out.latency;
    out.mfu = define("mfu", max(R(0), min(R(1), work / out.latency / peak)));
    out.hfu = min(k.hfuFactor() * out.mfu, R(1));
    if (in.hardware->tdp) {
        const R draw = k.idlePower() + (R(1) - k.idlePower()) * out.mfu;
        out.energy = given<R>("TDP", *in.hardware->tdp, cite(*in.hardware, "/tdp_w")) * draw * out.latency;
    }
    return out;
}

template Expected<SingleNode::Answer<double>> SingleNode::solve(const Input&, const Assumptions&);
template Expected<SingleNode::Answer<Traced>> SingleNode::solve(const Input&, const Assumptions&);

} // namespace mlsys

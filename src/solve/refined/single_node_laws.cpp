#include "solve/refined/single_node_laws.h"

#include "solve/lowering.h"
#include "solve/refined/batch_time.h"
#include "solve/refined/llm_engine.h"
#include "solve/refined/microcontroller.h"
#include "solve/refined/power.h"
#include "solve/refined/rates.h"

namespace mlsys::refined {

namespace {

using std::max;
using std::min;

bool decodes(const Model& model) {
    return model.hasKvCache() && !isEncoder(model);
}

bool isTiny(const SingleNode::Input& in) {
    return in.hardware->microcontroller.has_value();
}

template <class R>
void decode(SingleNode::Answer<R>& out, const SingleNode::Input& in, const R& batch, const Constants<R>& k) {
    const LlmEngine<R> engine({in.model, in.hardware, in.precision, 1, Runtime::graph}, k);
    const R context = given<R>("S", in.seqLen);
    const Pass<R> load{.decoding = batch, .context = context};
    const PassTime<R> parts = engine.parts(load);
    out.footprint = engine.weights() + engine.cachePerToken() * (context * batch);
    out.work = (k.flopPerParameter() * workingParameters<R>(*in.model)) * batch;
    out.computeTime = parts.math;
    out.memoryTime = parts.read + parts.attention + parts.traffic;
    out.overhead = parts.fixed;
    out.latency = define("T", parts.total());
    out.attainablePeak = truePeak<R>(*in.hardware, in.precision) * k.decodeShare();
    out.effectiveBandwidth = memoryBandwidth<R>(*in.hardware) * k.weightReadShare();
    out.intensity = out.work / out.footprint;
}

template <class R>
void runBatch(SingleNode::Answer<R>& out, const SingleNode::Input& in, const R& batch, const Constants<R>& k) {
    const double tokens = isEncoder(*in.model) ? in.seqLen : 0;
    const BatchTime<R> time =
        batchTime(BatchSetup{*in.model, *in.hardware, in.precision, Execution::eager, tokens}, batch, k);
    out.footprint = define("footprint", time.traffic);
    out.work = time.work;
    out.computeTime = time.math;
    out.memoryTime = time.memory;
    out.overhead = time.fixed;
    out.latency = time.total;
    out.attainablePeak = time.rate;
    out.effectiveBandwidth = time.bandwidth;
    out.intensity = time.work / time.traffic;
}

template <class R>
void inferTiny(SingleNode::Answer<R>& out, const SingleNode::Input& in, const R& batch, const Constants<R>& k) {
    const MicrocontrollerSetup setup{*in.model, *in.hardware, in.precision};
    const Bytes<R> weights = parameterCount<R>(*in.model) * storedBytes<R>(in.precision);
    const Flops<R> work = in.model->workOfSample() ? given<R>("O", *in.model->workOfSample())
                                                   : k.flopPerParameter() * parameterCount<R>(*in.model);
    out.footprint = weights;
    out.work = work * batch;
    out.latency = define("T", batch * inferenceTime(setup, k));
    out.computeTime = out.latency;
    out.attainablePeak = out.work / out.latency;
    out.effectiveBandwidth = memoryBandwidth<R>(*in.hardware);
    out.memoryTime = weights / out.effectiveBandwidth;
    out.intensity = out.work / weights;
    if (const auto energy = inferenceEnergy(setup, out.latency)) out.energy = *energy;
}

/// Weights and data that do not fit cross the link to the host in every batch: those bytes alone.
template <class R> void spill(SingleNode::Answer<R>& out, const SingleNode::Input& in, const Constants<R>& k) {
    const Bytes<R> capacity = memoryCapacity<R>(*in.hardware);
    out.feasible = out.footprint <= capacity;
    out.warnings.addIf(!out.feasible, Trap::infeasible_offload);
    if (out.feasible) return;
    out.spill = out.footprint - capacity;
    out.spillBandwidth = min(memoryBandwidth<R>(*in.hardware), linkBandwidth(*in.hardware, k.offloadBandwidth()));
    const Time<R> crossing = define("t_spill", *out.spill / *out.spillBandwidth);
    out.memoryTime += crossing;
    out.latency += crossing;
}

template <class R> void chargeEnergy(SingleNode::Answer<R>& out, const SingleNode::Input& in, const Constants<R>& k) {
    if (isTiny(in)) return;
    const auto tdp = designPower<R>(*in.hardware);
    if (!tdp) return;
    const R busy = min(R(1), max(out.computeTime, out.memoryTime) / out.latency);
    out.energy = acceleratorPower(*tdp, busy, k) * out.latency;
}

} // namespace

bool answersSingleNode(const SingleNode::Input& in) {
    return !in.isTraining && in.model->parameters.has_value();
}

template <class R>
SingleNode::Answer<R> singleNode(const SingleNode::Input& in, const R& batch, const Constants<R>& k) {
    SingleNode::Answer<R> out;
    if (isTiny(in))
        inferTiny(out, in, batch, k);
    else if (decodes(*in.model))
        decode(out, in, batch, k);
    else
        runBatch(out, in, batch, k);
    spill(out, in, k);
    const FlopRate<R> peak = truePeak<R>(*in.hardware, in.precision);
    out.bottleneck =
        out.memoryTime > out.computeTime ? SingleNode::Bottleneck::Memory : SingleNode::Bottleneck::Compute;
    out.throughput = batch / out.latency;
    out.mfu = define("mfu", min(R(1), out.work / out.latency / peak));
    out.hfu = out.mfu;
    chargeEnergy(out, in, k);
    return out;
}

template SingleNode::Answer<double> singleNode(const SingleNode::Input&, const double&, const Constants<double>&);
template SingleNode::Answer<Traced> singleNode(const SingleNode::Input&, const Traced&, const Constants<Traced>&);

} // namespace mlsys::refined

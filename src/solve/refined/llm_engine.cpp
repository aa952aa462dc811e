#include "solve/refined/llm_engine.h"

#include "solve/accelerator.h"
#include "solve/lowering.h"
#include "solve/refined/combine.h"

#include <cmath>

namespace mlsys::refined {

namespace {

/// Whether the arithmetic runs in the format that is stored, rather than after unpacking to 16 bit.
bool computesIn(const Hardware& hw, Precision p) {
    if (p == Precision::int4) return false;
    return hw.rates[static_cast<std::size_t>(p)].has_value() || p == Precision::fp16 || p == Precision::bf16;
}

bool isWeightOnly(const Hardware& hw, Precision p) {
    return p == Precision::int4 || p == Precision::int8 || !computesIn(hw, p);
}

/// Halvings of the stored width below 16 bit.
double halvings(Precision p) {
    return std::max(0., std::log2(2 / bytesPerValue(p)));
}

template <class R> BytesPerParameter<R> stored(Precision p, const Constants<R>& k) {
    return bytesPerValue(p) < 1 ? k.fp4Storage() : storedBytes<R>(p);
}

template <class R> FlopRate<R> productRate(const LlmSetup& s, const Constants<R>& k) {
    const Hardware& hw = *s.hardware;
    const Precision p = isWeightOnly(hw, s.precision) && bytesPerValue(s.precision) < 2 ? Precision::fp16 : s.precision;
    FlopRate<R> rate = peakRate<R>(hw, p);
    if (hw.kernelShare) rate = rate * given<R>("e_hw", *hw.kernelShare, cite(hw, "/kernel_share"));
    if (p == Precision::fp4) rate = rate * k.fp4Share();
    if (s.model->kind == ModelKind::sparse_transformer) rate = rate * k.expertShare();
    return rate;
}

template <class R> FlopRate<R> attentionRate(const Hardware& hw) {
    const FlopRate<R> rate = peakRate<R>(hw, Precision::fp16);
    return hw.kernelShare ? rate * given<R>("e_hw", *hw.kernelShare, cite(hw, "/kernel_share")) : rate;
}

/// Keys and values of one token in one layer.
template <class R> R cacheElements(const Model& model, const Shape<R>& shape) {
    return model.kvElements ? given<R>("n_kv", *model.kvElements, cite(model, "/kv_elements"))
                            : R(2) * shape.kvHeads * shape.headDim;
}

/// The cache is kept in the format of the arithmetic; one byte is the least that serving engines use.
Precision cacheFormat(const LlmSetup& s) {
    if (isWeightOnly(*s.hardware, s.precision)) return bytesPerValue(s.precision) < 2 ? Precision::fp16 : s.precision;
    return bytesPerValue(s.precision) < 1 ? Precision::fp8 : s.precision;
}

} // namespace

template <class R> LlmEngine<R>::LlmEngine(const LlmSetup& setup, const Constants<R>& k) : m_setup(setup), m_k(k) {
    using std::pow;
    const Model& model = *setup.model;
    const Hardware& hw = *setup.hardware;
    const Shape<R> shape = shapeOf(model, k);
    m_tp = given<R>("tp", setup.tp);
    m_layers = shape.layers;
    m_hidden = shape.hidden;
    m_attentionWidth =
        model.attentionWidth ? given<R>("H_a", *model.attentionWidth, cite(model, "/attention_width")) : shape.hidden;
    m_working = workingParameters<R>(model);
    m_expertShare = m_working / parameterCount<R>(model);
    m_weights = define("W", parameterCount<R>(model) * stored(setup.precision, k));
    m_cachePerToken = define("kv", m_layers * cacheElements(model, shape) * valueBytes<R>(cacheFormat(setup)));
    m_bandwidth = memoryBandwidth<R>(hw);
    m_rate = productRate(setup, k);
    m_attentionRate = attentionRate<R>(hw);
    m_readShare = k.weightReadShare();
    if (isWeightOnly(hw, setup.precision))
        m_readShare = m_readShare * pow(k.unpackShare(), R(halvings(setup.precision)));
}

/// Share of the weights that `tokens` tokens read: all of a dense model, the experts they hit of a sparse one.
template <class R> R LlmEngine<R>::touchedWeights(const R& tokens) const {
    using std::pow;
    if (!(plainBase(m_expertShare) < 1)) return R(1);
    return R(1) - pow(R(1) - m_expertShare, tokens);
}

template <class R> void LlmEngine<R>::addProducts(PassTime<R>& out, const Pass<R>& load) const {
    const R tokens = load.decoding + load.prompt;
    out.read = define("t_read", m_weights * touchedWeights(tokens) / m_tp / (m_bandwidth * m_readShare));
    const Flops<R> work =
        (m_k.flopPerParameter() * m_working) * (load.decoding / m_k.decodeShare() + load.prompt / m_k.prefillShare());
    out.math = define("t_math", work / m_tp / m_rate);
    out.products = define("t_products", combined(out.read, out.math, m_k.overlapOrder()));
}

template <class R> Time<R> LlmEngine<R>::attention(const Pass<R>& load) const {
    const FlopRate<R> rate = m_attentionRate * m_k.attentionComputeShare();
    const Time<R> read = m_cachePerToken * load.decoding * load.context / m_tp / (m_bandwidth * m_k.cacheReadShare());
    const Flops<R> perPair = m_k.attentionWork() * (m_layers * m_attentionWidth);
    const Time<R> decoding = perPair * load.decoding * load.context / m_tp / rate;
    // A prompt token attends to half of its prompt on average.
    const Time<R> prompt = perPair * load.prompt * load.length / R(2) / m_tp / rate;
    return define("t_attention", max(read, decoding) + prompt);
}

/// Two all-reduces per layer, each 2(tp − 1)/tp of the activations over the peer link.
template <class R> Time<R> LlmEngine<R>::exchange(const R& tokens) const {
    if (m_setup.tp <= 1) return {};
    const Hardware& hw = *m_setup.hardware;
    Time<R> latency = hw.peerLink && hw.peerLink->latency
                          ? given<R>("t_ar", *hw.peerLink->latency, cite(hw, "/peer_link/latency_s"))
                          : m_k.peerLatency();
    if (m_setup.runtime == Runtime::eager) latency += m_k.eagerExchange();
    const Bandwidth<R> link =
        hw.peerLink ? given<R>("BW_peer", *hw.peerLink->bandwidth, cite(hw, "/peer_link/bandwidth_bytes_per_s"))
                    : linkBandwidth(hw, m_k.offloadBandwidth());
    const Bytes<R> activations = tokens * m_hidden * valueBytes<R>(Precision::fp16);
    const Time<R> transfer = R(2) * (m_tp - R(1)) / m_tp * activations / (link * m_k.peerShare());
    return define("t_exchange", m_k.tensorExchanges() * m_layers * (latency + transfer));
}

template <class R> Time<R> LlmEngine<R>::fixedTime() const {
    const bool eager = m_setup.runtime == Runtime::eager;
    const Time<R> layers = m_layers * (eager ? m_k.eagerLayer() : m_k.capturedLayer());
    return define("t_fixed", m_setup.runtime == Runtime::engine ? layers + m_k.schedulerStep() : layers);
}

template <class R> PassTime<R> LlmEngine<R>::parts(const Pass<R>& load) const {
    const R tokens = load.decoding + load.prompt;
    const Bytes<R> crossing = tokens * m_layers * m_hidden * m_k.layerTraffic() * valueBytes<R>(Precision::fp16) / m_tp;
    PassTime<R> out;
    addProducts(out, load);
    out.attention = attention(load);
    out.fixed = fixedTime();
    out.exchange = exchange(tokens);
    out.traffic = define("t_traffic", crossing / m_bandwidth + load.decoding * m_k.sampledToken());
    return out;
}

template <class R> Time<R> LlmEngine<R>::prefill(const R& tokens, const R& sequences) const {
    return define("t_prefill", pass({.prompt = tokens * sequences, .length = tokens}));
}

template <class R> Time<R> LlmEngine<R>::decodeStep(const R& sequences, const R& context) const {
    return define("t_decode", pass({.decoding = sequences, .context = context}));
}

template <class R> Time<R> LlmEngine<R>::endToEnd(const R& sequences, const R& prompt, const R& output) const {
    const R steps = output - R(1);
    // The context grows by one token per step, so its mean is what the sum over the steps sees.
    return prefill(prompt, sequences) + steps * decodeStep(sequences, prompt + steps / R(2));
}

template <class R> Time<R> LlmEngine<R>::weightReadBound() const {
    return m_weights * touchedWeights(R(1)) / m_tp / m_bandwidth;
}

template <class R> R LlmEngine<R>::roomFor(const R& tokens) const {
    using std::max;
    const Bytes<R> usable = m_k.usableMemory() * memoryCapacity<R>(*m_setup.hardware) * m_tp;
    return max(R(0), (usable - m_weights) / (m_cachePerToken * tokens));
}

template class LlmEngine<double>;
template class LlmEngine<Traced>;

} // namespace mlsys::refined

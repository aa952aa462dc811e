#include "solve/refined/batch_time.h"

#include "solve/lowering.h"
#include "solve/refined/combine.h"
#include "solve/refined/rates.h"

namespace mlsys::refined {

namespace {

/// Elements that one encoder layer writes per token and hidden unit, and per head and token pair: half of the bytes
/// 34·S·H + 5·A·S² at 16 bit (Korthikanti et al. 2022, arXiv:2205.05198).
constexpr double kWrittenPerUnit = 17;
constexpr double kWrittenPerPair = 2.5;
/// Weights of one transformer layer over the square of the hidden dimension.
constexpr double kLayerWeights = 12;
/// Work of the two products of attention per layer, hidden unit and token pair.
constexpr double kPairWork = 4;

constexpr double kCapOrder = 4;  // of the corner between peak and power limit
constexpr double kRoofOrder = 2; // of the corner between arithmetic, memory and launch

template <class R> struct Sample {
    Flops<R> work;
    R written; ///< elements
    R rows;    ///< of its matrix products
    Parameters<R> weights;
};

template <class R> Sample<R> encoderSample(const BatchSetup& s, const Constants<R>& k) {
    const Shape<R> shape = shapeOf(s.model, k);
    const R tokens = given<R>("S", s.tokens);
    const R layerWeights = R(kLayerWeights) * shape.hidden * shape.hidden;
    const Parameters<R> weights(shape.layers * layerWeights, unit::parameter);
    const Flops<R> linear = (k.flopPerParameter() * weights) * tokens;
    const Flops<R> pairs(R(kPairWork) * shape.layers * tokens * tokens * shape.hidden, unit::flop);
    return {define("O", linear + pairs),
            shape.layers *
                (R(kWrittenPerUnit) * tokens * shape.hidden + R(kWrittenPerPair) * shape.heads * tokens * tokens),
            tokens, weights};
}

template <class R> Sample<R> imageSample(const BatchSetup& s, const Constants<R>& k) {
    const Model& m = s.model;
    const Parameters<R> weights = parameterCount<R>(m);
    const char* const place = m.fullWork ? "/full_inference_flop" : "/inference_flop";
    const Flops<R> perStep = m.workOfSample() ? given<R>("O", *m.workOfSample(), cite(m, place))
                                              : define("O", k.flopPerParameter() * weights);
    const Flops<R> work =
        m.denoisingSteps ? perStep * given<R>("steps", *m.denoisingSteps, cite(m, "/denoising_steps")) : perStep;
    const R written = m.activations ? given<R>("n_act", *m.activations, cite(m, "/activation_elements"))
                                    : work / k.workPerActivation();
    return {work, written, k.meanSpatialRows(), weights};
}

/// The lower of a share of the peak and of what the power limit carries, with a rounded corner.
template <class R> FlopRate<R> attainableRate(const BatchSetup& s, const Constants<R>& k) {
    const bool wide = s.precision == Precision::fp32;
    const R share = wide                             ? k.convVectorShare()
                    : s.precision == Precision::tf32 ? k.convTf32Share()
                                                     : k.convTensorShare();
    const FlopRate<R> roof = truePeak<R>(s.hardware, s.precision) * share;
    const auto tdp = designPower<R>(s.hardware);
    if (!tdp) return roof;
    const FlopsPerEnergy<R> perEnergy = wide                 ? k.vectorWorkPerEnergy()
                                        : isEncoder(s.model) ? k.encoderWorkPerEnergy()
                                                             : k.convWorkPerEnergy();
    const Time<R> perFlop =
        combined(Flops<R>(R(1), unit::flop) / roof, Flops<R>(R(1), unit::flop) / (*tdp * perEnergy), R(kCapOrder));
    return define("F_max", Flops<R>(R(1), unit::flop) / perFlop);
}

template <class R> Time<R> launchTime(const BatchSetup& s, const Constants<R>& k) {
    const R layers = shapeOf(s.model, k).layers;
    if (s.execution == Execution::compiled) return layers * k.compiledConvLayer();
    return layers * (isEncoder(s.model) ? k.eagerEncoderLayer() : k.eagerConvLayer());
}

} // namespace

bool isEncoder(const Model& model) {
    return model.attention == AttentionKind::bidirectional;
}

template <class R> BatchTime<R> batchTime(const BatchSetup& s, const R& batch, const Constants<R>& k) {
    const Sample<R> sample = isEncoder(s.model) && s.tokens > 0 ? encoderSample<R>(s, k) : imageSample<R>(s, k);
    const Bytes<R> b = valueBytes<R>(s.precision);
    const R passes = isEncoder(s.model) ? k.encoderPasses() : k.convPasses();

    BatchTime<R> out;
    out.work = sample.work * batch;
    out.rate = attainableRate<R>(s, k);
    out.traffic = define("traffic", sample.written * batch * passes * b + sample.weights.in(unit::parameter)*b);
    out.bandwidth = memoryBandwidth<R>(s.hardware) * k.trafficShare();
    out.math = define("t_math", out.work * (R(1) + k.rampRows() / (sample.rows * batch)) / out.rate);
    out.memory = define("t_memory", out.traffic / out.bandwidth);
    out.fixed = define("t_fixed", launchTime<R>(s, k));
    out.total = define("T", combined(combined(out.math, out.memory, R(kRoofOrder)), out.fixed, R(kRoofOrder)));
    return out;
}

template BatchTime<double> batchTime(const BatchSetup&, const double&, const Constants<double>&);
template BatchTime<Traced> batchTime(const BatchSetup&, const Traced&, const Constants<Traced>&);

} // namespace mlsys::refined

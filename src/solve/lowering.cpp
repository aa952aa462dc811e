#include "solve/lowering.h"

#include <cmath>

namespace mlsys {

namespace {

const Error kNoParameters{error::kNotSupported, "model",
                          "this model states no parameters, so its work is unknown; give parameters or inference_flop"};

template <class R> Parameters<R> parametersOf(const Model& model) {
    return given<R>("P", *model.parameters, cite(model, "/parameters"));
}

} // namespace

template <class R> Expected<Bytes<R>> sizeBytes(const Model& model, const BytesPerParameter<R>& bytesPerParameter) {
    if (model.size && model.kind == ModelKind::generic)
        return given<R>("size", *model.size, cite(model, "/model_size_bytes"));
    if (!model.parameters) return tl::unexpected(kNoParameters);
    return parametersOf<R>(model) * bytesPerParameter;
}

template <class R> Expected<Lowered<R>> lower(const Model& model, Precision precision, const Constants<R>& k) {
    if (!model.parameters) return tl::unexpected(kNoParameters);
    const Bytes<R> weights = define("W", parametersOf<R>(model) * storedBytes<R>(precision));
    if (model.kind == ModelKind::sparse_transformer && model.activeParameters)
        return Lowered<R>{weights, define("O", k.flopPerParameter() * given<R>("P_active", *model.activeParameters,
                                                                               cite(model, "/active_parameters")))};
    const Flops<R> stated = model.inferenceWork
                                ? given<R>("O_step", *model.inferenceWork, cite(model, "/inference_flop"))
                                : k.flopPerParameter() * parametersOf<R>(model);
    if (model.kind == ModelKind::diffusion && model.denoisingSteps)
        return Lowered<R>{
            weights, define("O", stated * given<R>("steps", *model.denoisingSteps, cite(model, "/denoising_steps")))};
    return Lowered<R>{weights, define("O", stated)};
}

template <class R> FlopRate<R> peakRate(const Hardware& hw, Precision precision) {
    const auto& listed = hw.rates[static_cast<std::size_t>(precision)];
    return listed ? given<R>("F", *listed, cite(hw, "/compute/precision_flop_per_s"))
                  : given<R>("F", hw.peak, cite(hw, "/compute/peak_flop_per_s"));
}

bool fallsBack(const Hardware& hw, Precision precision) {
    if (hw.rates[static_cast<std::size_t>(precision)] || precision == Precision::fp16 || precision == Precision::bf16)
        return false;
    return std::ranges::any_of(hw.rates, [](const auto& rate) { return rate.has_value(); });
}

template <class R> Shape<R> shapeOf(const Model& model, const Constants<R>& k) {
    using std::floor;
    const auto stated = [&](const char* symbol, const std::optional<double>& x, const char* at, const R& fallback) {
        return x ? given<R>(symbol, *x, cite(model, at)) : fallback;
    };
    Shape<R> s;
    s.layers = stated("L", model.layers, "/layers", given<R>("L", 1.0));
    s.hidden = stated("H", model.hiddenDim, "/hidden_dim", k.defaultHiddenDim());
    s.heads = stated("A", model.heads, "/heads", k.defaultHeads());
    s.kvHeads = stated("A_kv", model.kvHeads, "/kv_heads", s.heads);
    s.headDim = define("d", floor(s.hidden / s.heads));
    return s;
}

template <class R>
Bytes<R> kvCache(const Shape<R>& shape, const R& tokens, const R& sequences, const BytesPerParameter<R>& b) {
    const Bytes<R> perValue = b * given<R>("one value", Parameters<>(1, unit::parameter));
    return define("KV", perValue * (R(2) * shape.layers * shape.kvHeads * shape.headDim * tokens * sequences));
}

#define INSTANTIATE(R)                                                                                                 \
    template Expected<Bytes<R>> sizeBytes(const Model&, const BytesPerParameter<R>&);                                  \
    template Expected<Lowered<R>> lower(const Model&, Precision, const Constants<R>&);                                 \
    template FlopRate<R> peakRate(const Hardware&, Precision);                                                         \
    template Shape<R> shapeOf(const Model&, const Constants<R>&);                                                      \
    template Bytes<R> kvCache(const Shape<R>&, const R&, const R&, const BytesPerParameter<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys

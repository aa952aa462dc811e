#include "solve/lowering.h"

#include <cmath>

namespace mlsys {

namespace {

Error noParameters(const char* field) {
    return {error::kNotSupported, field,
            "this model states no parameters, so its work is unknown; choose a model that states them"};
}

/// Stated work under a symbol, or what the parameters make it.
template <class R> Flops<R> workOf(const char* symbol, const Model& model, const Constants<R>& k) {
    if (model.inferenceWork) return given<R>(symbol, *model.inferenceWork, cite(model, "/inference_flop"));
    return define(symbol, k.flopPerParameter() * workingParameters<R>(model));
}

} // namespace

Cite citeFormat() {
    return {nullptr, [](const void*, const char*) { return Origin{"definition of the number format", {}}; }};
}

template <class R> Expected<Bytes<R>> sizeBytes(const Model& model, const BytesPerParameter<R>& bytesPerParameter) {
    if (model.size && model.kind == ModelKind::generic)
        return given<R>("size", *model.size, cite(model, "/model_size_bytes"));
    if (!model.parameters) return tl::unexpected(noParameters("model"));
    return parameterCount<R>(model) * bytesPerParameter;
}

template <class R> Expected<Lowered<R>> lower(const Model& model, Precision precision, const Constants<R>& k) {
    if (!model.parameters) return tl::unexpected(noParameters("model"));
    const Bytes<R> weights = define("W", parameterCount<R>(model) * storedBytes<R>(precision));
    if (model.kind == ModelKind::diffusion && model.denoisingSteps)
        return Lowered<R>{weights, define("O", workOf("O_step", model, k) * given<R>("steps", *model.denoisingSteps,
                                                                                     cite(model, "/denoising_steps")))};
    return Lowered<R>{weights, workOf("O", model, k)};
}

template <class R> Shape<R> shapeOf(const Model& model, const Constants<R>& k) {
    using std::floor;
    const auto stated = [&](const char* symbol, const std::optional<double>& x, const char* at, const R& fallback) {
        return x ? given<R>(symbol, *x, cite(model, at)) : fallback;
    };
    Shape<R> s;
    s.layers = stated("L", model.layers, "/layers", k.defaultLayers());
    s.hidden = stated("H", model.hiddenDim, "/hidden_dim", k.defaultHiddenDim());
    s.heads = stated("A", model.heads, "/heads", k.defaultHeads());
    s.kvHeads = stated("A_kv", model.kvHeads, "/kv_heads", s.heads);
    s.headDim = define("d", floor(s.hidden / s.heads));
    return s;
}

template <class R> Bytes<R> kvCache(const Shape<R>& shape, const R& tokens, const R& sequences, const Bytes<R>& b) {
    return define("KV", R(2) * shape.layers * shape.kvHeads * shape.headDim * tokens * sequences * b);
}

Expected<void> requireParameters(const Model& model, const char* field) {
    if (!model.parameters) return tl::unexpected(noParameters(field));
    return {};
}

Expected<void> requireTransformer(const Model& model, const char* field) {
    if (!model.hasKvCache())
        return tl::unexpected(Error{error::kNotSupported, field,
                                    model.id + " is not a transformer, so it has no tokens to serve; choose a model "
                                               "of kind transformer or sparse_transformer"});
    return requireParameters(model, field);
}

#define INSTANTIATE(R)                                                                                                 \
    template Expected<Bytes<R>> sizeBytes(const Model&, const BytesPerParameter<R>&);                                  \
    template Expected<Lowered<R>> lower(const Model&, Precision, const Constants<R>&);                                 \
    template Shape<R> shapeOf(const Model&, const Constants<R>&);                                                      \
    template Bytes<R> kvCache(const Shape<R>&, const R&, const R&, const Bytes<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys

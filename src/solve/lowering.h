#pragma once

#include "scenario/assumptions.h"
#include "scenario/error.h"
#include "scenario/model.h"
#include "scenario/precision.h"

#include <algorithm>

namespace mlsys {

/// Weight bytes and work per sample of a model in one precision.
template <class R> struct Lowered {
    Bytes<R> weights; ///< W = P·b
    Flops<R> work;    ///< O, per sample
};

/// Lowers a model: O is its stated work, else 2·P of the working parameters; diffusion multiplies by its steps.
/// Fails with not_supported where the model states no parameters.
template <class R> Expected<Lowered<R>> lower(const Model& model, Precision precision, const Constants<R>& k);

/// Stored size at `bytesPerParameter`: P·b, or the stated size of a model without parameters.
template <class R> Expected<Bytes<R>> sizeBytes(const Model& model, const BytesPerParameter<R>& bytesPerParameter);

/// Parameters of a model, P; it must state them.
template <class R> Parameters<R> parameterCount(const Model& model) {
    return given<R>("P", *model.parameters, cite(model, "/parameters"));
}

/// Parameters that work on one token: the active ones of a sparse transformer, else P.
template <class R> Parameters<R> workingParameters(const Model& model) {
    return model.kind == ModelKind::sparse_transformer && model.activeParameters
               ? given<R>("P_active", *model.activeParameters, cite(model, "/active_parameters"))
               : parameterCount<R>(model);
}

/// Whether prefill, which is charged at P, counts parameters that do not work on a token.
inline bool prefillsAllExperts(const Model& model) {
    return workingParameters<double>(model) < *model.parameters;
}

/// Where the size of a number format comes from.
Cite citeFormat();

/// Bytes per parameter of a precision, b.
template <class R> BytesPerParameter<R> storedBytes(Precision precision) {
    return given<R>("b", BytesPerParameter<>(bytesPerValue(precision), unit::bytePerParameter), citeFormat());
}

/// Bytes of one stored value of a precision, b.
template <class R> Bytes<R> valueBytes(Precision precision) {
    return given<R>("b", Bytes<>(bytesPerValue(precision), unit::byte), citeFormat());
}

/// Shape of a transformer with the stated defaults filled in; pure numbers.
template <class R> struct Shape {
    R layers, hidden, heads, kvHeads;
    R headDim; ///< ⌊H/A⌋
};

/// Shape of a model: hidden_dim 4096, heads 32, kv_heads = heads and one layer where absent.
template <class R> Shape<R> shapeOf(const Model& model, const Constants<R>& k);

/// Key-value cache of B sequences of S tokens, 2·L·A_kv·d·S·B·b bytes.
template <class R> Bytes<R> kvCache(const Shape<R>& shape, const R& tokens, const R& sequences, const Bytes<R>& b);

/// Refuses models that state no parameters, with not_supported naming `field`.
Expected<void> requireParameters(const Model& model, const char* field);

/// Refuses models that keep no keys and values, and models without parameters, with not_supported.
Expected<void> requireTransformer(const Model& model, const char* field);

} // namespace mlsys

#pragma once

#include "scenario/assumptions.h"
#include "scenario/error.h"
#include "scenario/hardware.h"
#include "scenario/model.h"

#include <algorithm>

namespace mlsys {

/// Weight bytes and work per sample of a model in one precision.
template <class R> struct Lowered {
    Bytes<R> weights; ///< W = P·b
    Flops<R> work;    ///< O, per sample
};

/// Lowers a model: O is its stated work, else 2·P; sparse transformers count active parameters, diffusion its steps.
/// Fails with not_supported where the model has neither parameters nor the values that replace them.
template <class R> Expected<Lowered<R>> lower(const Model& model, Precision precision, const Constants<R>& k);

/// Stored size at `bytesPerParameter`: P·b, or the stated size of a model without parameters.
template <class R> Expected<Bytes<R>> sizeBytes(const Model& model, const BytesPerParameter<R>& bytesPerParameter);

/// Bytes per parameter of a precision, under the symbol b.
template <class R> BytesPerParameter<R> storedBytes(Precision precision) {
    return given<R>("b", BytesPerParameter<>(bytesPerValue(precision), unit::bytePerParameter));
}

/// Peak rate at a precision: the listed one, else the general peak.
template <class R> FlopRate<R> peakRate(const Hardware& hw, Precision precision);

/// Whether peakRate had to fall back from a precision that the hardware does not list.
bool fallsBack(const Hardware& hw, Precision precision);

/// Shape of a transformer with the stated defaults filled in; pure numbers.
template <class R> struct Shape {
    R layers, hidden, heads, kvHeads;
    R headDim; ///< ⌊H/A⌋
};

/// Shape of a model: hidden_dim 4096, heads 32, kv_heads = heads and one layer where absent.
template <class R> Shape<R> shapeOf(const Model& model, const Constants<R>& k);

/// Key-value cache of B sequences of S tokens, 2·L·A_kv·d·S·B·b bytes.
template <class R>
Bytes<R> kvCache(const Shape<R>& shape, const R& tokens, const R& sequences, const BytesPerParameter<R>& b);

} // namespace mlsys

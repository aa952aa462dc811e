#pragma once

#include "solve/continuous_batching.h"
#include "solve/serving.h"

namespace mlsys::refined {

/// Prefill and decode by the laws of LlmEngine; tp accelerators share the model, and 90 % of their memory is usable.
template <class R> Serving::Answer<R> serving(const Serving::Input& in, const Constants<R>& k);

/// Largest batch that serving finds feasible; 0 where not even one request fits.
double largestServingBatch(const Serving::Input& in, const Constants<double>& k);

/// A continuously refilled batch by the laws of ServingLoad, beside the same engine with static batches.
template <class R>
ContinuousBatching::Answer<R> continuousBatching(const ContinuousBatching::Input& in, const Constants<R>& k);

} // namespace mlsys::refined

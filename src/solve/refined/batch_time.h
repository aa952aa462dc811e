#pragma once

#include "scenario/assumptions.h"
#include "scenario/hardware.h"
#include "scenario/model.h"

namespace mlsys::refined {

/// How a network that is no language model is run.
enum class Execution { eager, compiled };

/// A batch of samples of an image network or an encoder on one accelerator.
struct BatchSetup {
    const Model& model;
    const Hardware& hardware;
    Precision precision = Precision::fp16;
    Execution execution = Execution::eager;
    double tokens = 0; ///< per sample of an encoder; 0 for a model whose work is stated per sample
};

/// Where the time of one batch goes.
template <class R> struct BatchTime {
    Time<R> math, memory, fixed, total;
    Flops<R> work;          ///< of the batch
    Bytes<R> traffic;       ///< of the batch
    FlopRate<R> rate;       ///< attainable
    Bandwidth<R> bandwidth; ///< attainable
};

/// t = ((t_math² + t_memory²) + t_fixed²)^½ with t_math = O·B·(1 + r/rows)/rate, rate the lower of a share of the
/// peak and of what the power limit carries, t_memory the weights and every activation k times, t_fixed a launch
/// time per layer. Shares fitted on registry/measured (Williams et al. 2009 for the two roofs).
template <class R> BatchTime<R> batchTime(const BatchSetup& setup, const R& batch, const Constants<R>& k);

/// Whether the model is an encoder: a transformer that reads all its tokens at once and generates none.
bool isEncoder(const Model& model);

} // namespace mlsys::refined

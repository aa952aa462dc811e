#pragma once

#include "solve/distributed.h"
#include "solve/lowering.h"

namespace mlsys::refined {

/// One training step as its laws see it: the request with its shape, split and batch.
template <class R> struct TrainingJob {
    const Distributed::Input& in;
    const Constants<R>& k;
    Shape<R> shape{};
    R attentionWidth{};             ///< A·d
    Parameters<R> working{};        ///< that one token uses
    R tp{}, pp{}, cp{}, ep{}, dp{}; ///< ranks
    R sequences{};                  ///< B, of the whole step
    R tokens{};                     ///< S
    R microbatch{};                 ///< b, sequences that pass through a stage together
    R microbatches{};               ///< m = B/(dp·ep·b), of one pipeline
    R tokensPerPass{};              ///< T = b·S/cp, of one rank in one microbatch
    R replicas{};                   ///< ranks that hold the same dense weights, dp·cp·ep
    R outputLayer{};                ///< the output layer, counted in layers, k_o = V·H·L/P
    Parameters<R> held{};           ///< of one rank of an average stage
    Parameters<R> embedding{};      ///< V·H
};

/// Ranks of a request on its fleet; dp = ⌊N/(tp·pp·cp·ep)⌋, below one where the fleet is too small.
template <class R> Distributed::Ranks<R> trainingRanks(const Distributed::Input& in);

/// What a request recomputes: the older flag asks for everything.
inline Recompute recomputeOf(const Distributed::Input& in) {
    return in.recompute == Recompute::none && in.activationRecomputation ? Recompute::full : in.recompute;
}

/// Gathers the job of a request whose ranks are known.
template <class R>
TrainingJob<R> trainingJob(const Distributed::Input& in, const Distributed::Ranks<R>& ranks, const Constants<R>& k);

/// Whether the refined laws of training know the model: they need layers that attend.
inline bool trainsByLayers(const Model& model) {
    return model.hasKvCache() && model.parameters && model.layers && model.hiddenDim;
}

} // namespace mlsys::refined

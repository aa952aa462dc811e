#pragma once

#include "solve/refined/training_job.h"

namespace mlsys::refined {

/// Time of what the ranks of a training step exchange, before arithmetic hides any of it.
template <class R> struct TrainingExchange {
    Time<R> tensor;   ///< all-reduces of tensor parallelism, of one microbatch
    Time<R> context;  ///< keys and values between the ranks that share a sequence, of one microbatch
    Time<R> expert;   ///< dispatch and combination of experts, of one microbatch
    Time<R> gather;   ///< weights and gradients of ZeRO stage 3, of one microbatch
    Time<R> handOver; ///< between pipeline stages, of one microbatch
    Time<R> data;     ///< gradients and weights between replicas, once per step
};

/// Ring collectives in s over links that reach β = BW·e, with M = 2·T·H bytes of activations per layer:
/// tensor (4 or, with everything computed again, 6)·2(tp−1)/tp·M·L/pp/β·x_l; context 3·2(cp−1)·M/tp·L/pp/β; expert
/// 4·(ep−1)/ep·a·M·L/(pp·tp)/β; data 2(D−1)/D·k_g·P_rank/β once, or 3(D−1)/D for each microbatch with ZeRO stage 3;
/// stages 2·M·v/tp/β. Between nodes, β is that of all links that a group uses, but no more than inside a node.
/// After Narayanan et al. 2021, arXiv:2104.04473, with shares fitted on registry/measured.
template <class R> TrainingExchange<R> trainingExchange(const TrainingJob<R>& job);

/// Part of an exchange of time `t` that arithmetic of time `cover` does not hide: a share of it, and never less than
/// what does not fit.
template <class R> Time<R> exposed(const Time<R>& t, const Time<R>& cover, const TrainingJob<R>& job) {
    if (!job.in.overlapComm) return t;
    return max(job.k.exposedExchange() * t, t - cover);
}

} // namespace mlsys::refined

#pragma once

#include "solve/refined/training_job.h"

#include <string>

namespace mlsys::refined {

/// What the accelerator of the first pipeline stage, the fullest one, holds during a training step.
template <class R> struct TrainingMemory {
    Bytes<R> weights, gradients, optimizer, activations;
    Bytes<R> total() const { return weights + gradients + optimizer + activations; }
};

/// P₁·(k_w + k_g + k_opt), each divided by the D replicas from ZeRO stage 3, 2 and 1 on, and
/// k_a·b·S·H·(L/pp)/(tp·cp)·min(m, pp) bytes of activations, in bytes; P₁ is a stage of layers with the embedding.
/// After Rajbhandari et al. 2020, arXiv:1910.02054, and Korthikanti et al. 2022, arXiv:2205.05198.
template <class R> TrainingMemory<R> trainingMemory(const TrainingJob<R>& job);

/// Memory that a training step may fill, k_use·M.
template <class R> Bytes<R> trainingRoom(const Distributed::Input& in, const Constants<R>& k);

/// What keeps a step that does not fit from running, and the smallest single change of the request that makes it fit;
/// empty where it fits.
std::string trainingLimit(const Distributed::Input& in, const Constants<double>& k);

} // namespace mlsys::refined

#pragma once

#include "solve/refined/training_exchange.h"

namespace mlsys::refined {

/// Arithmetic of one microbatch on one rank of an average stage.
template <class R> struct TrainingWork {
    Time<R> products, attention, traffic, launches;
    Time<R> total() const { return products + attention + traffic + launches; }
};

/// 6·P·T·r_f/(tp·pp)·(1 + r/T)/(F·e_p) + 12·c·L·A·d·S·T·r_a/(tp·pp)/(F_16·e_a) + k_t·2·T·H·L·r_f/(tp·pp)/BW +
/// t_layer·L·r_f/pp, in s: r_f = 4/3 where everything is computed again, r_a also where attention is, c = ½ where a
/// token attends to those before it. After Korthikanti et al. 2022, arXiv:2205.05198, with shares fitted on
/// registry/measured.
template <class R> TrainingWork<R> trainingWork(const TrainingJob<R>& job);

/// Work of one whole step that utilization counts, (6·P + 12·L·A·d·S)·B·S.
template <class R> Flops<R> countedWork(const TrainingJob<R>& job);

/// Time of that work with attention to half of the tokens at the full peaks of all ranks: no step is shorter.
template <class R> Time<R> shortestStep(const TrainingJob<R>& job);

/// One training step by cause.
template <class R> struct TrainingStep {
    Time<R> compute;                   ///< of all microbatches of one rank
    Time<R> tensor, context, expert;   ///< exposed, of all microbatches
    Time<R> handOver;                  ///< between stages, of all microbatches
    Time<R> exchange, exposedExchange; ///< between replicas, whole and exposed
    Time<R> bubble;                    ///< that stages wait for the first, the last and the fullest of them
    Time<R> fixed;
    Time<R> total;
};

/// t = (m·i + (pp−1)/v)·t_microbatch + t_data + t_step in s, with i = (⌈L/pp⌉ + k_o)·pp/(L + k_o), how much longer
/// than the average the stage with the output layer takes.
template <class R> TrainingStep<R> trainingStep(const TrainingJob<R>& job);

} // namespace mlsys::refined

#pragma once

#include "solve/refined/training_job.h"

namespace mlsys::refined {

/// The answer of the solver `distributed` by the refined laws of training; infeasible_parallelism where the split
/// exceeds the fleet.
template <class R> Expected<Distributed::Answer<R>> distributed(const Distributed::Input& in, const Constants<R>& k);

} // namespace mlsys::refined

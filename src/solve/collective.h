#pragma once

#include "units/notation.h"
#include "units/units.h"

namespace mlsys {

/// A network as collectives see it.
template <class R = double> struct Link {
    Bandwidth<R> bandwidth; ///< β
    Time<R> latency;        ///< α, per message
};

/// Ring all-reduce of m bytes over N ranks, 2(N−1)/N · m/β + 2(N−1)·α; nothing for one rank
/// (Thakur, Rabenseifner and Gropp 2005, doi:10.1177/1094342005051521).
template <class R> Time<R> ringAllReduce(const Bytes<R>& bytes, const R& ranks, const Link<R>& link);

/// Tree all-reduce, 2k·m/β + 2k·α with k = ⌈log₂ N⌉.
template <class R> Time<R> treeAllReduce(const Bytes<R>& bytes, const R& ranks, const Link<R>& link);

/// All-to-all exchange, (N−1)/N · m/β + (N−1)·α.
template <class R> Time<R> allToAll(const Bytes<R>& bytes, const R& ranks, const Link<R>& link);

/// Ranks in two levels.
template <class R = double> struct Hierarchy {
    R nodes;         ///< n
    R ranksPerNode;  ///< G
    Link<R> inside;  ///< within a node
    Link<R> outside; ///< between nodes
};

/// Hierarchical all-reduce, R + ring(m/G, n, outside) + R with R = ring(m, G, inside).
template <class R> Time<R> hierarchicalAllReduce(const Bytes<R>& bytes, const Hierarchy<R>& ranks);

/// Idle share of a pipeline of `stages` with `microbatches` and `virtualStages` per stage, (P−1)/(v·m + P−1)
/// (Narayanan et al. 2021, arXiv:2104.04473).
template <class R> R bubbleFraction(const R& stages, const R& microbatches, const R& virtualStages) {
    return (stages - R(1)) / (virtualStages * microbatches + stages - R(1));
}

} // namespace mlsys

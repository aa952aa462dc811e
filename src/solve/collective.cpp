#include "solve/collective.h"

#include <cmath>

namespace mlsys {

namespace {

constexpr NamedFunction kLog2{"log2", [](const double* x) { return std::log2(x[0]); }};

} // namespace

template <class R> Time<R> ringAllReduce(const Bytes<R>& bytes, const R& ranks, const Link<R>& link) {
    if (ranks <= R(1)) return {};
    const R steps = R(2) * (ranks - R(1));
    return steps / ranks * (bytes / link.bandwidth) + steps * link.latency;
}

template <class R> Time<R> treeAllReduce(const Bytes<R>& bytes, const R& ranks, const Link<R>& link) {
    using std::ceil;
    if (ranks <= R(1)) return {};
    const R depth = ceil(call<R>(kLog2, ranks));
    return R(2) * depth * (bytes / link.bandwidth) + R(2) * depth * link.latency;
}

template <class R> Time<R> allToAll(const Bytes<R>& bytes, const R& ranks, const Link<R>& link) {
    if (ranks <= R(1)) return {};
    const R peers = ranks - R(1);
    return peers / ranks * (bytes / link.bandwidth) + peers * link.latency;
}

template <class R> Time<R> hierarchicalAllReduce(const Bytes<R>& bytes, const Hierarchy<R>& ranks) {
    const Time<R> inside = define("t_inside", ringAllReduce(bytes, ranks.ranksPerNode, ranks.inside));
    return inside + ringAllReduce(bytes / ranks.ranksPerNode, ranks.nodes, ranks.outside) + inside;
}

#define INSTANTIATE(R)                                                                                                 \
    template Time<R> ringAllReduce(const Bytes<R>&, const R&, const Link<R>&);                                         \
    template Time<R> treeAllReduce(const Bytes<R>&, const R&, const Link<R>&);                                         \
    template Time<R> allToAll(const Bytes<R>&, const R&, const Link<R>&);                                              \
    template Time<R> hierarchicalAllReduce(const Bytes<R>&, const Hierarchy<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys

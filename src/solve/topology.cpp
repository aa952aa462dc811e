#include "solve/topology.h"

#include "solve/fleet_terms.h"

#include <cmath>

namespace mlsys {

namespace {

template <class R> R cubeRoot(const R& x) {
    using std::pow;
    return pow(x, R(1) / R(3));
}

template <class R> R bisectionShare(Topology::Shape shape, const R& nodes, const Constants<R>& k) {
    switch (shape) {
    case Topology::Shape::fat_tree: return k.fatTreeShare();
    case Topology::Shape::dragonfly: return k.dragonflyShare();
    case Topology::Shape::torus_3d: return k.torusShare() / cubeRoot(nodes);
    case Topology::Shape::ring: break;
    }
    return k.ringShare() / nodes;
}

template <class R> R averageHops(Topology::Shape shape, const R& nodes, const Constants<R>& k) {
    switch (shape) {
    case Topology::Shape::fat_tree: return k.fatTreeHops();
    case Topology::Shape::dragonfly: return k.dragonflyHops();
    case Topology::Shape::torus_3d: return k.torusHops() * cubeRoot(nodes);
    case Topology::Shape::ring: break;
    }
    return k.ringHops() * nodes;
}

} // namespace

template <class R> Expected<Topology::Answer<R>> Topology::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const R nodes = given<R>("n", in.nodes);
    Answer<R> out;
    out.bisectionShare = define("f", bisectionShare(in.shape, nodes, k));
    out.effective =
        define("BW_eff", fabricLink(*in.fabric, k).bandwidth * out.bisectionShare / oversubscription<R>(*in.fabric));
    out.bisection = out.effective * nodes / R(2);
    out.hops = averageHops(in.shape, nodes, k);
    out.warnings.addIf(out.bisectionShare > R(1), Trap::bisection_above_link);
    return out;
}

MLSYS_SOLVER_INSTANCES(Topology)

} // namespace mlsys

#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Bisection bandwidth and hops of a network topology (Dally and Towles 2004).
struct Topology {
    static constexpr SolverInfo kInfo{"topology", "Network topology", "10", WallDomain::data,
                                      "Dally and Towles 2004, ISBN 978-0122007514"};

    enum class Shape { fat_tree, dragonfly, torus_3d, ring };
    static constexpr std::array<std::string_view, 4> kShapeNames{"fat_tree", "dragonfly", "torus_3d", "ring"};

    struct Input {
        Ref<Fabric> fabric;
        Shape shape = Shape::fat_tree;
        double nodes = 64;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Bandwidth<R> effective, bisection;
        R bisectionShare{}; ///< of full links
        R hops{};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Topology::Input::visit(V& v, Self& in) {
    v.entity("fabric", in.fabric, "Network between nodes");
    v.choice("topology", in.shape, kShapeNames, "How the links connect the nodes");
    v.integer("num_nodes", in.nodes, range::kCount, "Nodes on the network");
}

template <class R> template <class V> void Topology::Answer<R>::visit(V& v) const {
    v.number("effective_bw_bytes_per_s", effective, unit::bytePerS, "Bandwidth of a node under full load");
    v.number("bisection_bw_bytes_per_s", bisection, unit::bytePerS, "Bandwidth between two halves of the nodes");
    v.number("bisection_bw_fraction", bisectionShare, "Bisection bandwidth over that of full links");
    v.number("hops_avg", hops, "Links that a message crosses on average");
}

} // namespace mlsys

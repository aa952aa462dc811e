#pragma once

#include "scenario/assumptions.h"
#include "scenario/fleet.h"
#include "solve/collective.h"

namespace mlsys {

/// Accelerators in one node, G.
template <class R> R perNode(const Node& node) {
    return given<R>("G", node.acceleratorsPerNode, cite(node, "/accelerators_per_node"));
}

/// Nodes of a fleet, n_nodes.
template <class R> R nodeCount(const Fleet& fleet) {
    return given<R>("n_nodes", fleet.count, cite(fleet, "/count"));
}

/// Accelerators of a fleet, N = n_nodes·G.
template <class R> R acceleratorCount(const Fleet& fleet) {
    return define("N", nodeCount<R>(fleet) * perNode<R>(*fleet.node));
}

/// The link inside a node.
template <class R> Link<R> insideLink(const Node& node, const Constants<R>& k) {
    return {given<R>("BW_intra", node.intraNodeBandwidth, cite(node, "/intra_node_bandwidth_bytes_per_s")),
            k.intraNodeLatency()};
}

/// The network between nodes, as each node sees it without contention.
template <class R> Link<R> fabricLink(const Fabric& fabric, const Constants<R>& k) {
    return {given<R>("BW_fabric", fabric.bandwidth, cite(fabric, "/bandwidth_bytes_per_s")),
            fabric.latency ? given<R>("α_fabric", *fabric.latency, cite(fabric, "/latency_s"))
                           : k.defaultFabricLatency()};
}

/// Ratio by which the fabric is oversubscribed, r_over.
template <class R> R oversubscription(const Fabric& fabric) {
    return given<R>("r_over", fabric.oversubscription, cite(fabric, "/oversubscription_ratio"));
}

} // namespace mlsys

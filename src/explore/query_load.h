#pragma once

#include "scenario/scenario.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

/// Queries per second of one node whose accelerators serve alone: batch/(ITL·tokens per query) each.
inline double queriesPerNode(const Node& node, double batch, const Time<>& itl, const Scenario& s) {
    return node.acceleratorsPerNode * batch / (itl.in(unit::second)*s.tokensPerQuery);
}

/// Nodes that answer the scenario's load, without spares, where each answers `queries` per second.
inline double nodesForLoad(double queries, const Scenario& s) {
    return std::max(1., std::ceil(s.queriesPerSecond / queries));
}

} // namespace mlsys

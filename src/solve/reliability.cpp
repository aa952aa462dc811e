#include "solve/reliability.h"

#include "solve/fleet_terms.h"

#include <cmath>

namespace mlsys {

namespace {

/// Failures per time of one node: each part fails at its own rate, and any failure stops the node.
template <class R> Rate<R> nodeFailureRate(const Node& node, const Constants<R>& k) {
    const R nics = given<R>("n_nic", node.nicsPerNode, cite(node, "/nics_per_node"));
    const R psus = given<R>("n_psu", node.psusPerNode, cite(node, "/psus_per_node"));
    return define("λ_node", perNode<R>(node) / k.acceleratorMttf() + nics / k.nicMttf() + psus / k.psuMttf());
}

} // namespace

template <class R>
Expected<Reliability::Answer<R>> Reliability::solve(const Input& in, const Assumptions& assumptions) {
    using std::exp;
    using std::max;
    const Constants<R> k(assumptions);
    const Time<R> checkpoint = given<R>("δ", in.checkpoint);
    Answer<R> out;
    out.mtbf = define("MTBF", R(1) / (nodeFailureRate(*in.fleet->node, k) * nodeCount<R>(*in.fleet)));
    out.expectedFailures = define("n_fail", given<R>("T", in.duration) / out.mtbf);
    out.failureProbability = R(1) - exp(R(0) - out.expectedFailures);
    out.interval = define("τ", sqrt(R(2) * checkpoint * out.mtbf));
    out.goodput = max(R(0), R(1) - checkpoint / out.interval - given<R>("t_rec", in.recovery) / out.mtbf);
    // Half an interval is done again after each failure; below a hundredth of the time that hardly shows.
    out.warnings.addIf(plain(out.interval) > 0.02 * plain(out.mtbf), Trap::rework_left_out);
    out.warnings.addIf(checkpoint > out.interval, Trap::checkpoint_outlasts_interval);
    return out;
}

MLSYS_SOLVER_INSTANCES(Reliability)

} // namespace mlsys

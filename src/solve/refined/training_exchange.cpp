#include "solve/refined/training_exchange.h"

#include "solve/fleet_terms.h"

#include <algorithm>

namespace mlsys::refined {

namespace {

/// Bandwidths that exchanges reach, of one accelerator.
template <class R> struct Reached {
    Bandwidth<R> inside, outside;
    R perNode;
};

template <class R> Reached<R> reached(const TrainingJob<R>& job) {
    const Fleet& fleet = *job.in.fleet;
    const Constants<R>& k = job.k;
    const Link<R> node = insideLink(*fleet.node, k), fabric = fabricLink(*fleet.fabric, k);
    const Bandwidth<R> inside = define("β_node", node.bandwidth / k.linkDirections() * k.trainingPeerShare());
    const Bandwidth<R> outside =
        define("β_net", fabric.bandwidth / oversubscription<R>(*fleet.fabric) * k.trainingFabricShare());
    return {inside, outside, perNode<R>(*fleet.node)};
}

/// What one rank of a group of neighbours that is as large as `ranks` reaches.
template <class R> const Bandwidth<R>& within(const Reached<R>& links, const R& ranks) {
    return ranks <= links.perNode ? links.inside : links.outside;
}

/// What a group of replicas reaches, whose members in one node use a link each.
template <class R> Bandwidth<R> acrossReplicas(const Reached<R>& links, const TrainingJob<R>& job) {
    using std::max;
    const R together = max(R(1), links.perNode / job.tp);
    if (job.replicas <= together) return links.inside;
    return define("β_D", min(links.inside, links.outside * together));
}

template <class R> R exposedTensorShare(const TrainingJob<R>& job) {
    const Hardware& hw = *job.in.fleet->node->accelerator;
    if (!hw.peerLink || !hw.peerLink->exposedShare) return R(1);
    return given<R>("x_l", *hw.peerLink->exposedShare, cite(hw, "/peer_link/exposed_share"));
}

template <class R> R chosenExperts(const Model& model) {
    return model.activeExperts ? given<R>("a_e", *model.activeExperts, cite(model, "/active_experts")) : R(1);
}

} // namespace

template <class R> TrainingExchange<R> trainingExchange(const TrainingJob<R>& job) {
    const Reached<R> links = reached(job);
    const R layers = job.shape.layers / job.pp * given<R>("k_cong", job.in.congestion);
    const Bytes<R> activations =
        define("M_l", Bytes<R>(R(bytesPerValue(Precision::bf16)) * job.tokensPerPass * job.shape.hidden, unit::byte));
    TrainingExchange<R> out;
    if (job.in.tp > 1) {
        const R times(recomputeOf(job.in) == Recompute::full ? 6 : 4);
        const R ring = R(2) * (job.tp - R(1)) / job.tp;
        out.tensor =
            define("T_tp1", exposedTensorShare(job) * times * ring * layers * activations / within(links, job.tp));
    }
    if (job.in.cp > 1) {
        // Keys and values go around forwards and backwards, and their gradients once more.
        const R passes = R(3) * R(2) * (job.cp - R(1));
        out.context = define("T_cp1", passes * layers * activations / job.tp / within(links, job.tp * job.cp));
    }
    if (job.in.ep > 1) {
        const R all = R(4) * (job.ep - R(1)) / job.ep * chosenExperts<R>(*job.in.model);
        out.expert = define("T_ep1", all * layers * activations / job.tp / within(links, job.tp * job.ep));
    }
    if (job.in.pp > 1)
        out.handOver = define("T_pp1", R(2) * given<R>("v", job.in.virtualStages) * activations / job.tp /
                                           links.outside * given<R>("k_cong", job.in.congestion));
    if (job.replicas <= R(1)) return out;
    const R trained = job.in.isLora ? job.k.loraGradientShare() : R(1);
    const Bytes<R> once = define("M_D", given<R>("k_cong", job.in.congestion) * (job.replicas - R(1)) / job.replicas *
                                            (job.held * job.k.gradientBytes()));
    const Bandwidth<R> across = acrossReplicas(links, job);
    if (job.in.zeroStage >= 3)
        out.gather = define("T_zero1", (R(2) + trained) * once / across);
    else
        out.data = define("T_dp", R(2) * trained * once / across);
    return out;
}

template TrainingExchange<double> trainingExchange(const TrainingJob<double>&);
template TrainingExchange<Traced> trainingExchange(const TrainingJob<Traced>&);

} // namespace mlsys::refined

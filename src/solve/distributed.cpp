#include "solve/distributed.h"

#include "solve/fleet_terms.h"
#include "solve/lowering.h"
#include "solve/refined/distributed_laws.h"
#include "solve/single_node.h"

#include <cmath>

namespace mlsys {

namespace {

/// What the communication terms share: the request, the ranks, the batch of one rank and the links.
template <class R> struct Job {
    const Distributed::Input& in;
    const Constants<R>& k;
    const Distributed::Ranks<R>& ranks;
    R batch; ///< of one data-parallel rank
    R perNode;
    Link<R> inside, fabric;
};

Error tooManyRanks(const Distributed::Input& in) {
    return {error::kInfeasibleParallelism, "tp_size",
            "tp_size × pp_size × ep_size is more than the accelerators of the fleet, " +
                std::to_string(static_cast<long long>(in.fleet->accelerators())) + "; lower one of them"};
}

template <class R> Distributed::Ranks<R> ranksOf(const Distributed::Input& in) {
    using std::floor;
    Distributed::Ranks<R> ranks{R(1), given<R>("tp", in.tp), given<R>("pp", in.pp), given<R>("ep", in.ep)};
    ranks.dp = define("dp", floor(acceleratorCount<R>(*in.fleet) / (ranks.tp * ranks.pp * ranks.ep)));
    return ranks;
}

template <class R> R localBatch(const Distributed::Input& in, const R& dp) {
    using std::floor;
    using std::max;
    return define("b_l", max(R(1), floor(given<R>("B", in.batchSize) / dp)));
}

SingleNode::Input nodeInput(const Distributed::Input& in) {
    return {.model = in.model,
            .hardware = in.fleet->node->accelerator,
            .precision = in.precision,
            .efficiency = in.efficiency,
            .isTraining = true,
            .seqLen = in.seqLen,
            .zeroStage = in.zeroStage,
            .isLora = in.isLora,
            .activationRecomputation = in.activationRecomputation};
}

template <class R> Time<R> exchangeGradients(const Job<R>& job, const Bytes<R>& size) {
    using std::floor;
    const Bytes<R> share = size / job.ranks.tp;
    const Bytes<R> gradients = define("gradients", job.in.isLora ? share * job.k.loraGradientShare() : share);
    if (job.perNode <= R(1) || job.ranks.dp <= job.perNode) return ringAllReduce(gradients, job.ranks.dp, job.inside);
    const Link<R> outside{job.fabric.bandwidth / oversubscription<R>(*job.in.fleet->fabric), job.fabric.latency};
    const R nodes = define("n_dp", floor(job.ranks.dp / job.perNode));
    return hierarchicalAllReduce(gradients, {nodes, job.perNode, job.inside, outside});
}

/// Activations of one layer for the batch of one rank, B·S·H·b.
template <class R> Bytes<R> activations(const Job<R>& job, const Shape<R>& shape) {
    const R tokens = given<R>("S", job.in.seqLen);
    return define("m_act", job.batch * tokens * shape.hidden * valueBytes<R>(job.in.precision));
}

template <class R> void communicate(Distributed::Answer<R>& out, const Job<R>& job, const Bytes<R>& size) {
    const Shape<R> shape = shapeOf(*job.in.model, job.k);
    const R congestion = given<R>("k_cong", job.in.congestion);
    const Bytes<R> layer = activations(job, shape);
    const Link<R>& tensorLink = job.ranks.tp <= job.perNode ? job.inside : job.fabric;
    const Time<R> tensor = ringAllReduce(job.k.tensorExchanges() * layer, job.ranks.tp, tensorLink) * shape.layers;
    const Time<R> data = exchangeGradients(job, size) * congestion;
    out.dpTime =
        define("T_dp", job.in.accumulationSteps > 1 ? data / given<R>("k_acc", job.in.accumulationSteps) : data);
    out.tpTime = define("T_tp", tensor * congestion);
    out.epTime = define("T_ep", allToAll(layer, job.ranks.ep, job.fabric) * congestion);
    out.communication = define("T_comm", out.dpTime + out.tpTime + out.epTime);
    out.exposedDpTime =
        job.in.overlapComm ? out.dpTime * (R(1) - given<R>("η_overlap", job.in.overlapEfficiency)) : out.dpTime;
}

template <class R> void closeStep(Distributed::Answer<R>& out, const Job<R>& job, const SingleNode::Answer<R>& node) {
    out.nodeLatency = node.latency;
    out.nodeFeasible = node.feasible;
    out.nodeFootprint = node.footprint;
    if (job.ranks.pp > R(1)) {
        out.bubbleShare = define("f_bubble", bubbleFraction(job.ranks.pp, given<R>("m", job.in.microbatches),
                                                            given<R>("v", job.in.virtualStages)));
        out.bubble = define("T_bubble", node.latency * out.bubbleShare);
    }
    const Time<R> step = node.latency + out.exposedDpTime + out.tpTime + out.epTime + out.bubble;
    out.step = define("T_step", job.in.straggler > 1 ? step * given<R>("k_strag", job.in.straggler) : step);
    out.scalingEfficiency = define("η_scale", node.latency / out.step);
    out.throughput = acceleratorCount<R>(*job.in.fleet) * node.throughput * out.scalingEfficiency;
}

template <class R> void flagTraps(Distributed::Answer<R>& out, const Distributed::Input& in) {
    const double dp = plain(out.ranks.dp);
    out.warnings.addIf(in.batchSize < dp, Trap::idle_ranks);
    out.warnings.addIf(in.batchSize > dp && std::fmod(in.batchSize, dp) != 0, Trap::batch_remainder);
    const Time<> hidden = plain(out.dpTime) - plain(out.exposedDpTime);
    out.warnings.addIf(hidden > plain(out.nodeLatency), Trap::overlap_beyond_compute);
    out.warnings.addIf(in.accumulationSteps > 1 && dp > 1, Trap::divided_exchange);
    out.warnings.addIf(in.ep > 1, Trap::one_expert_exchange);
}

} // namespace

template <class R>
Expected<Distributed::Answer<R>> Distributed::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    if (k.refined() && refined::trainsByLayers(*in.model)) return refined::distributed(in, k);
    Answer<R> out;
    out.ranks = ranksOf<R>(in);
    if (out.ranks.dp < R(1)) return tl::unexpected(tooManyRanks(in));
    const R batch = localBatch(in, out.ranks.dp);
    const auto node = SingleNode::solve(nodeInput(in), SingleNode::Share<R>{batch, out.ranks.dp}, k);
    if (!node) return tl::unexpected(node.error());
    const auto size = sizeBytes(*in.model, k.gradientBytes());
    if (!size) return tl::unexpected(size.error());

    const Fleet& fleet = *in.fleet;
    const Job<R> job{
        in, k, out.ranks, batch, perNode<R>(*fleet.node), insideLink(*fleet.node, k), fabricLink(*fleet.fabric, k)};
    communicate(out, job, *size);
    closeStep(out, job, *node);
    out.warnings = node->warnings;
    flagTraps(out, in);
    return out;
}

MLSYS_SOLVER_INSTANCES(Distributed)

} // namespace mlsys

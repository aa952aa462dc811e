#include "solve/refined/distributed_laws.h"

#include "solve/accelerator.h"
#include "solve/fleet_terms.h"
#include "solve/refined/training_memory.h"
#include "solve/refined/training_step.h"

namespace mlsys::refined {

namespace {

Error tooManyRanks(const Distributed::Input& in) {
    return {error::kInfeasibleParallelism, "tp_size",
            "tp_size × pp_size × cp_size × ep_size is more than the accelerators of the fleet, " +
                std::to_string(static_cast<long long>(in.fleet->accelerators())) + "; lower one of them"};
}

template <class R>
void fillTimes(Distributed::Answer<R>& out, const TrainingStep<R>& step, const Distributed::Input& in) {
    out.nodeLatency = step.compute;
    out.dpTime = step.exchange;
    out.exposedDpTime = step.exposedExchange;
    // Pipeline stages and ranks that share a sequence exchange activations as well.
    out.tpTime = define("T_tp", step.tensor + step.context + step.handOver);
    out.epTime = step.expert;
    out.communication = define("T_comm", out.dpTime + out.tpTime + out.epTime);
    out.bubble = step.bubble;
    if (in.pp > 1) out.bubbleShare = define("f_bubble", step.bubble / (step.total - step.fixed));
    out.step = define("T_step", in.straggler > 1 ? step.total * given<R>("k_strag", in.straggler) : step.total);
    out.scalingEfficiency = define("η_scale", out.nodeLatency / out.step);
}

} // namespace

template <class R> Expected<Distributed::Answer<R>> distributed(const Distributed::Input& in, const Constants<R>& k) {
    Distributed::Answer<R> out;
    out.ranks = trainingRanks<R>(in);
    if (out.ranks.dp < R(1)) return tl::unexpected(tooManyRanks(in));
    const TrainingJob<R> job = trainingJob(in, out.ranks, k);
    fillTimes(out, trainingStep(job), in);
    out.throughput = Rate<R>((job.sequences / out.step).base(), unit::perSecond);
    const Hardware& hw = *in.fleet->node->accelerator;
    const FlopRate<R> peak = peakRate<R>(hw, in.precision) * acceleratorCount<R>(*in.fleet);
    out.mfu = define("MFU", countedWork(job) / (out.step * peak));
    out.nodeFootprint = define("footprint", trainingMemory(job).total());
    out.nodeFeasible = out.nodeFootprint <= trainingRoom(in, k);
    if constexpr (std::is_same_v<R, double>)
        if (!out.nodeFeasible) out.limit = trainingLimit(in, k);
    out.warnings.addIf(fallsBack(hw, in.precision) && in.precision != Precision::bf16, Trap::precision_fallback);
    return out;
}

template Expected<Distributed::Answer<double>> distributed(const Distributed::Input&, const Constants<double>&);
template Expected<Distributed::Answer<Traced>> distributed(const Distributed::Input&, const Constants<Traced>&);

} // namespace mlsys::refined

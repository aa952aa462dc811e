#include "solve/refined/training_step.h"

#include "solve/accelerator.h"
#include "solve/fleet_terms.h"
#include "solve/refined/batch_time.h"

#include <algorithm>
#include <cmath>

namespace mlsys::refined {

namespace {

const Hardware& hardwareOf(const Distributed::Input& in) {
    return *in.fleet->node->accelerator;
}

/// A share that hardware may state for itself.
template <class R> R ownShare(const Hardware& hw, const std::optional<double>& share, const char* pointer) {
    return share ? given<R>("e_hw", *share, cite(hw, pointer)) : R(1);
}

template <class R> FlopRate<R> productRate(const TrainingJob<R>& job) {
    const Hardware& hw = hardwareOf(job.in);
    const R share =
        ownShare<R>(hw, hw.trainingShare, "/training_share") * ownShare<R>(hw, hw.kernelShare, "/kernel_share");
    return define("F_p", peakRate<R>(hw, job.in.precision) * job.k.trainingProductShare() * share);
}

/// Attention stays in 16 bit whatever the format of the products.
template <class R> FlopRate<R> attentionRate(const TrainingJob<R>& job) {
    const Hardware& hw = hardwareOf(job.in);
    const R share =
        ownShare<R>(hw, hw.attentionShare, "/attention_share") * ownShare<R>(hw, hw.kernelShare, "/kernel_share");
    return define("F_a", peakRate<R>(hw, Precision::bf16) * job.k.trainingAttentionShare() * share);
}

template <class R> R repeated(bool again, const Constants<R>& k) {
    return again ? k.recomputeWorkFactor() / k.trainingWorkFactor() : R(1);
}

/// Work of the products on one token: forward, and twice that backward.
template <class R> Flops<R> productWork(const TrainingJob<R>& job) {
    return job.k.trainingWorkFactor() * (job.k.flopPerParameter() * job.working);
}

/// Work of attention on one token that attends to all tokens of its sequence.
template <class R> Flops<R> attentionWork(const TrainingJob<R>& job) {
    return job.k.trainingWorkFactor() * (job.k.attentionWork() * (job.shape.layers * job.attentionWidth * job.tokens));
}

/// Share of its sequence that a token attends to: all of it, or what comes before.
template <class R> R attendedShare(const TrainingJob<R>& job) {
    return R(isEncoder(*job.in.model) ? 1 : 0.5);
}

/// How much longer the fullest stage takes than the average one.
template <class R> R imbalance(const TrainingJob<R>& job) {
    using std::ceil;
    if (job.in.pp <= 1) return R(1);
    const R fullest = ceil(job.shape.layers / job.pp) + job.outputLayer;
    return define("i", fullest * job.pp / (job.shape.layers + job.outputLayer));
}

} // namespace

template <class R> TrainingWork<R> trainingWork(const TrainingJob<R>& job) {
    const Recompute mode = recomputeOf(job.in);
    const R again = repeated(mode == Recompute::full, job.k), share = job.tokensPerPass / (job.tp * job.pp);
    const R attended = attendedShare(job) * repeated(mode != Recompute::none, job.k);
    const R values = job.k.trainingTraffic() * job.shape.hidden * job.shape.layers * again;
    const Bytes<R> value(R(bytesPerValue(Precision::bf16)), unit::byte);
    const R ramp = R(1) + job.k.trainingRampRows() / job.tokensPerPass;
    return {.products = define("t_products", productWork(job) * (again * share * ramp) / productRate(job)),
            .attention = define("t_attention", attentionWork(job) * (attended * share) / attentionRate(job)),
            .traffic = define("t_traffic", values * share * value / memoryBandwidth<R>(hardwareOf(job.in))),
            .launches = define("t_launch", job.k.trainingLayer() * (job.shape.layers / job.pp * again))};
}

template <class R> Flops<R> countedWork(const TrainingJob<R>& job) {
    return (productWork(job) + attentionWork(job)) * (job.sequences * job.tokens);
}

template <class R> Time<R> shortestStep(const TrainingJob<R>& job) {
    const Hardware& hw = hardwareOf(job.in);
    const R attended = job.sequences * job.tokens * attendedShare(job);
    const Time<R> alone = productWork(job) * (job.sequences * job.tokens) / peakRate<R>(hw, job.in.precision) +
                          attentionWork(job) * attended / peakRate<R>(hw, Precision::bf16);
    return define("T_min", alone / acceleratorCount<R>(*job.in.fleet));
}

template <class R> TrainingStep<R> trainingStep(const TrainingJob<R>& job) {
    const TrainingWork<R> work = trainingWork(job);
    const TrainingExchange<R> between = trainingExchange(job);
    const R m = job.microbatches, fullest = imbalance(job);
    const Time<R> arithmetic = define("t_work", work.total());
    // The ring of keys and values turns while the ranks attend to those they have.
    const Time<R> context = max(Time<R>(), between.context - work.attention);
    // What hides one exchange hides no other.
    const Time<R> cover = arithmetic - min(between.context, work.attention);
    const Time<R> gather = exposed(between.gather, cover, job);
    const Time<R> one =
        define("t_microbatch", arithmetic + between.tensor + context + between.expert + gather + between.handOver);
    TrainingStep<R> out;
    out.compute = define("T_compute", m * arithmetic);
    out.tensor = m * between.tensor;
    out.context = m * context;
    out.expert = m * between.expert;
    out.handOver = m * between.handOver;
    out.exchange = m * between.gather + between.data;
    out.exposedExchange = define("T_exposed", m * gather + exposed(between.data, m * cover, job));
    if (job.in.pp > 1)
        out.bubble =
            define("T_bubble", ((job.pp - R(1)) / given<R>("v", job.in.virtualStages) + m * (fullest - R(1))) * one);
    out.fixed = job.k.trainingStep();
    out.total = out.compute + out.tensor + out.context + out.expert + out.handOver + out.exposedExchange + out.bubble +
                out.fixed;
    return out;
}

#define INSTANTIATE(R)                                                                                                 \
    template TrainingWork<R> trainingWork(const TrainingJob<R>&);                                                      \
    template Time<R> shortestStep(const TrainingJob<R>&);                                                              \
    template Flops<R> countedWork(const TrainingJob<R>&);                                                              \
    template TrainingStep<R> trainingStep(const TrainingJob<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys::refined

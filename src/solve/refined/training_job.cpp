#include "solve/refined/training_job.h"

#include "solve/fleet_terms.h"

#include <algorithm>
#include <cmath>

namespace mlsys::refined {

namespace {

using std::max;
using std::min;

/// Parameters of the experts, (P − P_active)/(1 − a/n): a token leaves out all but a of n experts.
template <class R> Parameters<R> expertParameters(const Model& model) {
    const R experts = given<R>("n_e", *model.experts, cite(model, "/experts"));
    const R active = given<R>("a_e", *model.activeExperts, cite(model, "/active_experts"));
    return (parameterCount<R>(model) - workingParameters<R>(model)) / (R(1) - active / experts);
}

/// Parameters of one rank with every stage alike; ranks of expert parallelism divide the experts alone.
template <class R> Parameters<R> heldParameters(const Distributed::Input& in, const Distributed::Ranks<R>& ranks) {
    const Model& model = *in.model;
    Parameters<R> all = parameterCount<R>(model);
    if (in.ep > 1 && model.experts && model.activeExperts && *model.activeExperts < *model.experts) {
        const Parameters<R> experts = define("P_experts", expertParameters<R>(model));
        all = all - experts + experts / ranks.ep;
    }
    return define("P_rank", all / (ranks.tp * ranks.pp));
}

template <class R> R vocabularyOf(const Model& model, const Constants<R>& k) {
    return model.vocabulary ? given<R>("V", *model.vocabulary, cite(model, "/vocabulary")) : k.commonVocabulary();
}

} // namespace

template <class R> Distributed::Ranks<R> trainingRanks(const Distributed::Input& in) {
    using std::floor;
    Distributed::Ranks<R> ranks{R(1), given<R>("tp", in.tp), given<R>("pp", in.pp), given<R>("ep", in.ep)};
    const R split = ranks.tp * ranks.pp * ranks.ep * given<R>("cp", in.cp);
    ranks.dp = define("dp", floor(acceleratorCount<R>(*in.fleet) / split));
    return ranks;
}

template <class R>
TrainingJob<R> trainingJob(const Distributed::Input& in, const Distributed::Ranks<R>& ranks, const Constants<R>& k) {
    const Model& model = *in.model;
    TrainingJob<R> job{.in = in, .k = k, .shape = shapeOf(model, k)};
    job.attentionWidth = model.attentionWidth ? given<R>("H_a", *model.attentionWidth, cite(model, "/attention_width"))
                                              : job.shape.hidden;
    job.working = workingParameters<R>(model);
    job.tp = ranks.tp;
    job.pp = ranks.pp;
    job.cp = given<R>("cp", in.cp);
    job.ep = ranks.ep;
    job.dp = ranks.dp;
    job.sequences = given<R>("B", in.batchSize);
    job.tokens = given<R>("S", in.seqLen);
    const R share = max(R(1), job.sequences / (job.dp * job.ep));
    job.microbatch = define("b_m", min(given<R>("b", in.microbatchSize), share));
    job.microbatches = define("m", share / job.microbatch);
    job.tokensPerPass = define("T", job.microbatch * job.tokens / job.cp);
    job.replicas = define("D", job.dp * job.cp * job.ep);
    job.held = heldParameters<R>(in, ranks);
    job.embedding = Parameters<R>(vocabularyOf(model, k) * job.shape.hidden, unit::parameter);
    job.outputLayer = define("k_o", job.embedding * job.shape.layers / job.working);
    return job;
}

#define INSTANTIATE(R)                                                                                                 \
    template Distributed::Ranks<R> trainingRanks(const Distributed::Input&);                                           \
    template TrainingJob<R> trainingJob(const Distributed::Input&, const Distributed::Ranks<R>&, const Constants<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys::refined

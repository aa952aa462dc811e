#include "solve/refined/training_memory.h"

#include "solve/accelerator.h"
#include "units/format.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mlsys::refined {

namespace {

/// Parameters of the first stage: its layers, which are those of a stage without the embeddings at both ends, and one
/// embedding.
template <class R> Parameters<R> firstStage(const TrainingJob<R>& job) {
    if (job.in.pp < 2) return job.held;
    return define("P_1", job.held + job.embedding / job.tp * (R(1) - R(2) / job.pp));
}

/// Activation bytes per token, hidden unit and layer.
template <class R> R activationBytes(Recompute mode, const Constants<R>& k) {
    switch (mode) {
    case Recompute::none: return k.activationBytes();
    case Recompute::selective: return k.recomputedActivationBytes();
    case Recompute::full: break;
    }
    return k.keptActivationBytes();
}

TrainingMemory<double> memoryOf(const Distributed::Input& in, const Constants<double>& k) {
    return trainingMemory(trainingJob(in, trainingRanks<double>(in), k));
}

bool fits(const Distributed::Input& in, const Constants<double>& k) {
    return memoryOf(in, k).total() <= trainingRoom(in, k);
}

/// A request with one thing changed, and the words for it.
struct Change {
    Distributed::Input in;
    std::string words;
};

/// Single changes from those that cost least time to those that cost most.
std::vector<Change> changesOf(const Distributed::Input& in) {
    std::vector<Change> all;
    const auto change = [&](auto Distributed::Input::*member, auto value, std::string words) {
        Distributed::Input next = in;
        next.*member = value;
        if (trainingRanks<double>(next).dp >= 1) all.push_back({std::move(next), std::move(words)});
    };
    const auto number = [](double x) { return std::to_string(static_cast<long long>(x)); };
    const double perNode = in.fleet->node->acceleratorsPerNode;
    for (double stage = in.zeroStage + 1; stage <= 2; ++stage)
        change(&Distributed::Input::zeroStage, stage, "ZeRO stage " + number(stage));
    if (recomputeOf(in) == Recompute::none)
        change(&Distributed::Input::recompute, Recompute::selective, "selective recomputation");
    for (double size = std::floor(in.microbatchSize / 2); size >= 1; size = std::floor(size / 2))
        change(&Distributed::Input::microbatchSize, size, "a microbatch of " + number(size));
    if (recomputeOf(in) != Recompute::full)
        change(&Distributed::Input::recompute, Recompute::full, "full recomputation");
    for (double tp = in.tp * 2; tp <= perNode; tp *= 2) change(&Distributed::Input::tp, tp, "tp " + number(tp));
    for (double pp = in.pp * 2; pp <= in.model->layers.value_or(1); pp *= 2)
        change(&Distributed::Input::pp, pp, "pp " + number(pp));
    if (in.zeroStage < 3) change(&Distributed::Input::zeroStage, 3., "ZeRO stage 3");
    return all;
}

} // namespace

template <class R> TrainingMemory<R> trainingMemory(const TrainingJob<R>& job) {
    using std::min;
    const Constants<R>& k = job.k;
    const Parameters<R> stage = firstStage(job);
    const auto divided = [&](double fromStage) { return job.in.zeroStage >= fromStage ? job.replicas : R(1); };
    const R trained = job.in.isLora ? k.loraGradientShare() : R(1);
    const R inFlight = define("n_flight", min(job.microbatches, job.pp));
    const R perToken = activationBytes(recomputeOf(job.in), k) * job.shape.hidden * job.shape.layers;
    const R elements = perToken * job.tokensPerPass * inFlight / (job.tp * job.pp);
    return {.weights = define("W_rank", stage * k.trainedWeights() / divided(3)),
            .gradients = define("G_rank", stage * k.gradientBytes() * trained / divided(2)),
            .optimizer = define("O_rank", stage * k.optimizerBytes() * trained / divided(1)),
            .activations = define("A_rank", Bytes<R>(elements, unit::byte))};
}

template <class R> Bytes<R> trainingRoom(const Distributed::Input& in, const Constants<R>& k) {
    return k.usableMemory() * memoryCapacity<R>(*in.fleet->node->accelerator);
}

std::string trainingLimit(const Distributed::Input& in, const Constants<double>& k) {
    const Bytes<> needed = memoryOf(in, k).total(), room = trainingRoom(in, k);
    if (needed <= room) return {};
    const std::string why =
        "One accelerator needs " + format(needed).text() + " and has " + format(room).text() + " for training; ";
    for (const Change& change : changesOf(in))
        if (fits(change.in, k)) return why + change.words + " would fit.";
    return why + "no single change fits: take more or larger accelerators.";
}

#define INSTANTIATE(R)                                                                                                 \
    template TrainingMemory<R> trainingMemory(const TrainingJob<R>&);                                                  \
    template Bytes<R> trainingRoom(const Distributed::Input&, const Constants<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys::refined

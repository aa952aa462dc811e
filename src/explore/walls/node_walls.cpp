#include "explore/solver_inputs.h"
#include "explore/walls/wall_makers.h"
#include "solve/continuous_batching.h"
#include "solve/efficiency.h"
#include "solve/tail_latency.h"
#include "solve/weight_streaming.h"

namespace mlsys::walls {

namespace {

/// Compute or memory wall: a part of the latency, which binds where the profile says that it sets the time.
Wall profileWall(const WallInfo& info, const Scenario& s, SingleNode::Bottleneck which) {
    const auto input = profileInput(s, s.model, s.batch);
    const auto profile = SingleNode::solve(input, s.assumptions);
    if (!profile) return unknown(info, WallGap::unknown_work);
    const bool compute = which == SingleNode::Bottleneck::Compute;
    Wall wall = pressed(solved<SingleNode>(info, input, *profile),
                        (compute ? profile->computeTime : profile->memoryTime) / profile->latency);
    wall.binding = wall.binding && profile->bottleneck == which;
    return wall;
}

/// The kind of kernel that most of a model's work is, and how to say it.
std::pair<Efficiency::Workload, std::string_view> kernelOf(const Model& model) {
    if (model.kind == ModelKind::cnn) return {Efficiency::Workload::conv, "assumes convolutions"};
    if (model.hasKvCache()) return {Efficiency::Workload::ffn, "assumes feed-forward kernels"};
    return {Efficiency::Workload::other, "assumes kernels of no special kind"};
}

/// Time that one accelerator needs for the batch from the prompt to a context of generated tokens.
Time<> serviceTime(const Serving::Answer<>& served, double tokens) {
    return served.ttft + served.itl * tokens;
}

} // namespace

Wall computeWall(const WallInfo& info, const WallInput& in) {
    return profileWall(info, in.scenario, SingleNode::Bottleneck::Compute);
}

Wall memoryWall(const WallInfo& info, const WallInput& in) {
    return profileWall(info, in.scenario, SingleNode::Bottleneck::Memory);
}

Wall softwareWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const auto [workload, says] = kernelOf(*s.model);
    const Efficiency::Input input{.model = s.model,
                                  .hardware = s.hardware,
                                  .workload = workload,
                                  .precision = s.precision,
                                  .efficiency = s.efficiency};
    const auto kernel = Efficiency::solve(input, s.assumptions);
    return noted(pressed(solved<Efficiency>(info, input, *kernel), 1 - kernel->mfu), says);
}

Wall servingWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->hasKvCache()) return unknown(info, WallGap::no_kv_cache);
    const auto input = servingInput(s, s.hardware, s.batch);
    const auto served = Serving::solve(input, s.assumptions);
    if (!served) return unknown(info, WallGap::unknown_work);
    return pressed(solved<Serving>(info, input, *served), served->utilization);
}

Wall batchingWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->hasKvCache()) return unknown(info, WallGap::no_kv_cache);
    const ContinuousBatching::Input input{.model = s.model,
                                          .hardware = s.hardware,
                                          .seqLen = s.seqLen,
                                          .maxBatch = range::kCount.highest,
                                          .precision = s.precision,
                                          .efficiency = s.efficiency};
    const auto paged = ContinuousBatching::solve(input, s.assumptions);
    if (!paged) return unknown(info, WallGap::unknown_work);
    return noted(pressed(solved<ContinuousBatching>(info, input, *paged), s.batch / paged->activeRequests),
                 "assumes pages of %1 tokens", valueText(input.pageSize, dim::none));
}

Wall streamingWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->hasKvCache()) return unknown(info, WallGap::no_kv_cache);
    const WeightStreaming::Input input{.model = s.model,
                                       .hardware = s.hardware,
                                       .seqLen = s.seqLen,
                                       .batchSize = s.batch,
                                       .precision = s.precision,
                                       .efficiency = s.efficiency};
    const auto streamed = WeightStreaming::solve(input, s.assumptions);
    const auto served = Serving::solve(servingInput(s, s.hardware, s.batch), s.assumptions);
    if (!streamed || !served) return unknown(info, WallGap::unknown_work);
    Wall wall = solved<WeightStreaming>(info, input, *streamed);
    if (served->weights <= s.hardware->capacity) return unpressed(std::move(wall), WallGap::weights_fit);
    return pressed(std::move(wall), streamed->injectionTime / streamed->computeTime);
}

Wall tailWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->hasKvCache()) return unknown(info, WallGap::no_kv_cache);
    const auto served = Serving::solve(servingInput(s, servedTogether(s, s.batch)), s.assumptions);
    if (!served) return unknown(info, WallGap::unknown_work);
    const auto input = loadInput(s, serviceTime(*served, s.seqLen));
    const auto tail = TailLatency::solve(input, s.assumptions);
    // Beyond its capacity a service has no slowest request: then the load itself is the number.
    const char* output = tail->stable ? "p99_latency_s" : "queue_utilization";
    const double load = input.arrivals * input.service / input.replicas;
    return noted(pressed(solved<TailLatency>(info, input, *tail, output), load),
                 "assumes as many new tokens as context");
}

} // namespace mlsys::walls

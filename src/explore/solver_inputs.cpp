#include "explore/solver_inputs.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

SingleNode::Input profileInput(const Scenario& s, const Ref<Model>& model, double batch) {
    return {.model = model,
            .hardware = s.hardware,
            .batchSize = batch,
            .precision = s.precision,
            .efficiency = s.efficiency,
            .seqLen = s.seqLen};
}

Compression::Input compressionInput(const Scenario& s) {
    constexpr double kBitsPerByte = 8;
    return {.model = s.model, .hardware = s.hardware, .bits = kBitsPerByte * bytesPerValue(s.precision)};
}

Serving::Input servingInput(const Scenario& s, const Ref<Hardware>& hardware, double batch) {
    return {.model = s.model,
            .hardware = hardware,
            .seqLen = s.seqLen,
            .batchSize = batch,
            .precision = s.precision,
            .efficiency = s.efficiency};
}

Serving::Input servingInput(const Scenario& s, double batch) {
    Serving::Input in = servingInput(s, s.hardware, batch);
    const ServingOptions& options = s.serving;
    in.networkBandwidth = options.network;
    in.draftAcceptanceRate = options.draftAcceptance;
    if (options.disaggregated) in.decodeHardware = options.decodeHardware;
    if (options.speculative) in.draftModel = options.draftModel;
    if (options.prefixCache) in.cachedPrefixLen = options.cachedPrefix;
    return in;
}

ContinuousBatching::Input pagedInput(const Scenario& s, double mostRequests) {
    return {.model = s.model,
            .hardware = s.serving.disaggregated ? s.serving.decodeHardware : s.hardware,
            .seqLen = s.seqLen,
            .maxBatch = mostRequests,
            .pageSize = s.serving.pageSize,
            .precision = s.precision,
            .efficiency = s.efficiency};
}

std::optional<double> mostTogether(const Scenario& s) {
    Serving::Input in = servingInput(s, 1);
    // Pages hold whole multiples of their size; the weights of a draft model take room from them.
    if (s.serving.paged) in.seqLen = std::ceil(s.seqLen / s.serving.pageSize) * s.serving.pageSize;
    const auto most = largestServingBatch(in, s.assumptions);
    return most ? std::optional(*most) : std::nullopt;
}

double servedTogether(const Scenario& s, double batch) {
    if (!s.serving.paged) return batch;
    return std::min(batch, std::max(mostTogether(s).value_or(batch), 1.));
}

TailLatency::Input loadInput(const Scenario& s, const Time<>& service) {
    return {.arrivals = s.load.arrivals / servedTogether(s, s.batch),
            .service = service,
            .replicas = s.load.replicas,
            .variation = s.load.variation};
}

Checkpoint::Input checkpointInput(const Scenario& s, const Fleet& fleet) {
    return {
        .model = s.model, .hardware = s.hardware, .writers = fleet.accelerators(), .filesystemLimit = s.job.filesystem};
}

Reliability::Input jobInput(const Scenario& s, const Ref<Fleet>& fleet, const Time<>& write) {
    return {.fleet = fleet, .duration = s.job.duration, .checkpoint = write, .recovery = s.job.recovery};
}

Distributed::Input stepInput(const Scenario& s, const Ref<Fleet>& fleet) {
    return {.model = s.model,
            .fleet = fleet,
            .batchSize = s.globalBatch,
            .precision = s.precision,
            .efficiency = s.efficiency,
            .tp = s.tp,
            .pp = s.pp,
            .microbatches = s.microbatches,
            .zeroStage = s.zeroStage,
            .overlapComm = s.overlap,
            .seqLen = s.seqLen,
            .cp = s.cp,
            .microbatchSize = s.microbatchSize,
            .recompute = s.recompute};
}

FleetUse useIn(const Ref<Grid>& region, const Scenario& s, const Ref<Fleet>& fleet) {
    return {.fleet = fleet, .duration = s.duration, .mfu = s.mfu, .grid = region};
}

} // namespace mlsys

#include "explore/validation/training_rows.h"

#include "explore/validation/chip_names.h"
#include "explore/validation/limits.h"
#include "explore/validation/model_names.h"
#include "solve/accelerator.h"
#include "solve/refined/training_step.h"

#include <algorithm>
#include <cmath>

namespace mlsys::validation {

namespace {

/// The format that a row names; 16 bit where it names none.
tl::expected<Precision, std::string> formatOf(const MeasuredRow& row) {
    if (!row.states("precision")) return Precision::bf16;
    const auto named = std::ranges::find(kPrecisionNames, row.text("precision"));
    if (named == kPrecisionNames.end()) return unmapped(row, "precision");
    return static_cast<Precision>(named - kPrecisionNames.begin());
}

tl::expected<Recompute, std::string> recomputeIn(const MeasuredRow& row) {
    if (!row.states("recompute")) return Recompute::none;
    const auto named = std::ranges::find(kRecomputeNames, row.text("recompute"));
    if (named == kRecomputeNames.end()) return unmapped(row, "recompute");
    return static_cast<Recompute>(named - kRecomputeNames.begin());
}

/// Accelerators of one node: as many as the link joins, or the most below it that divide the fleet.
double perNodeOf(const Hardware& hw, double accelerators) {
    constexpr double kUsualNode = 8;
    const double joined = hw.peerLink && hw.peerLink->ranks ? *hw.peerLink->ranks : kUsualNode;
    double perNode = std::min(joined, accelerators);
    while (perNode > 1 && std::fmod(accelerators, perNode) != 0) --perNode;
    return perNode;
}

/// Publications seldom name the network: one port per accelerator, of the rate that was new with it.
tl::expected<Ref<Fabric>, std::string> fabricOf(const Hardware& hw, const Registry& registry) {
    constexpr int kFirstYearOfNdr = 2022;
    const auto found = registry.find<Fabric>(hw.releaseYear < kFirstYearOfNdr ? "InfiniBand_HDR" : "InfiniBand_NDR");
    if (!found) return tl::unexpected(found.error().what);
    return *found;
}

tl::expected<Ref<Fleet>, std::string> fleetOf(const MeasuredRow& row, const Registry& registry) {
    const auto chip = chipNamed(registry, row.text("accelerator"));
    if (!chip) return unmapped(row, "accelerator");
    const auto accelerators = row.number("accelerators");
    if (!accelerators || *accelerators < 1) return unmapped(row, "accelerators");
    const auto fabric = fabricOf(**chip, registry);
    if (!fabric) return tl::unexpected(fabric.error());
    Node node{.name = (*chip)->name, .accelerator = *chip};
    node.acceleratorsPerNode = perNodeOf(**chip, *accelerators);
    // Nodes state both directions of the link together, accelerators one.
    if ((*chip)->peerLink && (*chip)->peerLink->bandwidth) node.intraNodeBandwidth = *(*chip)->peerLink->bandwidth * 2.;
    if (!(node.intraNodeBandwidth > Bandwidth<>()) && (*chip)->interconnect && (*chip)->interconnect->bandwidth)
        node.intraNodeBandwidth = *(*chip)->interconnect->bandwidth;
    Fleet fleet{.name = row.id, .node = Ref<Node>(std::move(node)), .fabric = *fabric};
    fleet.count = *accelerators / fleet.node->acceleratorsPerNode;
    return Ref<Fleet>(std::move(fleet));
}

double numberOr(const MeasuredRow& row, std::string_view name, double otherwise) {
    return row.number(name).value_or(otherwise);
}

/// The published package knows neither fp4 nor the size of a microbatch.
Distributed::Input asPublished(Distributed::Input in) {
    const double replicas = in.fleet->accelerators() / (in.tp * in.pp * in.cp);
    in.precision = in.precision == Precision::fp4 ? Precision::int4 : in.precision;
    in.microbatches = std::max(1., std::floor(in.batchSize / (replicas * in.microbatchSize)));
    in.activationRecomputation = in.recompute != Recompute::none;
    return in;
}

/// A step of `seconds` in the unit of the metric.
Prediction inMetric(const MeasuredRow& row, const Distributed::Input& in, double seconds) {
    const double tokens = in.batchSize * in.seqLen / seconds;
    if (row.metric == "step_time_s") return seconds;
    if (row.metric == "step_time_ms") return seconds * 1e3;
    if (row.metric == "tokens_per_s") return tokens;
    if (row.metric == "tokens_per_s_per_accelerator") return tokens / in.fleet->accelerators();
    if (row.metric == "samples_per_s") return in.batchSize / seconds;
    return unmappedMetric(row);
}

} // namespace

tl::expected<Distributed::Input, std::string> trainingRequest(const MeasuredRow& row, const Registry& registry) {
    const auto fleet = fleetOf(row, registry);
    if (!fleet) return tl::unexpected(fleet.error());
    const auto model = languageModelOf(row, registry);
    if (!model) return unmapped(row, "model");
    const auto precision = formatOf(row);
    if (!precision) return tl::unexpected(precision.error());
    const auto recompute = recomputeIn(row);
    if (!recompute) return tl::unexpected(recompute.error());
    for (const char* needed : {"global_batch", "seq_len"})
        if (!row.number(needed)) return unmapped(row, needed);
    for (const char* count : {"global_batch", "seq_len", "tp", "pp", "ep", "cp", "virtual_stages", "microbatch"})
        if (!range::kCount.contains(numberOr(row, count, 1)))
            return tl::unexpected(std::string(count) + " is below 1 or above a billion");
    if (!range::kZeroStage.contains(numberOr(row, "zero_stage", 0)))
        return tl::unexpected(std::string("zero_stage is none of 0 to 3"));
    return Distributed::Input{.model = *model,
                              .fleet = *fleet,
                              .batchSize = *row.number("global_batch"),
                              .precision = *precision,
                              .tp = numberOr(row, "tp", 1),
                              .pp = numberOr(row, "pp", 1),
                              .ep = numberOr(row, "ep", 1),
                              .virtualStages = numberOr(row, "virtual_stages", 1),
                              .zeroStage = numberOr(row, "zero_stage", 0),
                              .overlapComm = true,
                              .seqLen = *row.number("seq_len"),
                              .cp = numberOr(row, "cp", 1),
                              .microbatchSize = numberOr(row, "microbatch", 1),
                              .recompute = *recompute};
}

Prediction predictTraining(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    const auto in = trainingRequest(row, registry);
    if (!in) return tl::unexpected(in.error());
    const bool refined = Constants<double>(a).refined();
    const auto step = Distributed::solve(refined ? *in : asPublished(*in), a);
    if (!step) return tl::unexpected(step.error().what);
    return inMetric(row, *in, step->step.in(unit::second));
}

Prediction limitOfTraining(const MeasuredRow& row, const Registry& registry) {
    const auto in = trainingRequest(row, registry);
    if (!in) return tl::unexpected(in.error());
    const Assumptions assumptions;
    const Constants<double> k(assumptions);
    const auto job = refined::trainingJob(*in, refined::trainingRanks<double>(*in), k);
    return inMetric(row, *in, refined::shortestStep(job).in(unit::second));
}

std::optional<double> measuredMfu(const MeasuredRow& row, const Registry& registry) {
    const auto in = trainingRequest(row, registry);
    const auto oneSecond = in ? inMetric(row, *in, 1) : Prediction(0.);
    if (!in || !oneSecond) return std::nullopt;
    const Assumptions assumptions;
    const Constants<double> k(assumptions);
    const auto job = refined::trainingJob(*in, refined::trainingRanks<double>(*in), k);
    const double seconds = isRate(row.metric) ? *oneSecond / row.value : row.value / *oneSecond;
    const FlopRate<> peak = peakRate<double>(*in->fleet->node->accelerator, in->precision) * in->fleet->accelerators();
    return refined::countedWork(job) / (peak * Time<>(seconds, unit::second));
}

} // namespace mlsys::validation

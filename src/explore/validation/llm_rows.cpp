#include "explore/validation/inference_rows.h"
#include "explore/validation/llm_setup.h"
#include "explore/validation/published_rows.h"
#include "solve/refined/serving_load.h"

#include <algorithm>

namespace mlsys::validation {

namespace {

using refined::LlmEngine;
using refined::LlmSetup;
using refined::OperatingPoint;
using refined::RequestShape;
using refined::ServingLoad;

constexpr const char* kNotFitting = "the model does not fit the memory of the accelerators";

double alone(const LlmEngine<double>& engine, const RequestShape& s, double batch, Figure figure) {
    switch (figure) {
    case Figure::end_to_end: return engine.endToEnd(batch, s.prompt, s.output).in(unit::second);
    case Figure::first_token: return engine.prefill(s.prompt, batch).in(unit::second);
    case Figure::per_token: return engine.decodeStep(batch, s.prompt + s.output / 2).in(unit::second);
    case Figure::rate: return batch * s.output / engine.endToEnd(batch, s.prompt, s.output).in(unit::second);
    }
    return 0;
}

double loaded(const ServingLoad<double>& load, const OperatingPoint& at, Figure figure) {
    const double inFlight = std::min(at.requests, load.mostRequests());
    switch (figure) {
    case Figure::first_token: return load.timeToFirstToken(at.requests).in(unit::second);
    case Figure::per_token: return load.iteration(inFlight).in(unit::second);
    default: return load.throughput(inFlight).base();
    }
}

/// A row that states a set-up, with what of it is known.
struct AskedRow {
    const MeasuredRow& row;
    Figure figure;
    const Benchmark* benchmark; ///< null where it ran none
};

/// The split of the accelerators into replicas that serves most tokens, among powers of two up to one node.
Prediction benchmarked(LlmSetup setup, const AskedRow& asked, const Constants<double>& k) {
    constexpr double kLargestGroup = 8;
    const auto& [row, figure, benchmark] = asked;
    const std::string scenario = row.text("scenario");
    std::optional<Time<>> target;
    if (scenario != "Offline") {
        target = scenario == "Interactive" ? benchmark->interactiveLimit : benchmark->serverLimit;
        if (!target) return unmapped(row, "scenario");
    }
    const double all = row.number("accelerators").value_or(1);
    const auto stated = row.number("tp");
    double bestPerChip = 0, answer = 0;
    for (double tp = stated.value_or(1); tp <= std::min(all, stated.value_or(kLargestGroup)); tp *= 2) {
        setup.tp = tp;
        const LlmEngine<double> engine(setup, k);
        const ServingLoad<double> load(engine, requestOf(*benchmark), k);
        if (load.mostRequests() < 1) continue;
        const OperatingPoint at = operatingPoint(load, target, k);
        const double perChip = at.throughput.base() / tp;
        if (perChip <= bestPerChip) continue;
        bestPerChip = perChip;
        answer = figure == Figure::rate ? perChip * all : loaded(load, at, figure);
    }
    if (bestPerChip <= 0) return tl::unexpected(kNotFitting);
    return answer;
}

/// The published package's answer; saturated where `batch` is the limit of the engine.
Prediction published(const PublishedLoad& load, Figure figure, bool saturated, const Assumptions& a) {
    if (figure == Figure::rate && saturated) return publishedRate(load, a);
    const auto times = publishedTimes(load, a);
    if (!times) return tl::unexpected(times.error());
    const double all = times->firstToken + (load.output - 1) * times->perToken;
    switch (figure) {
    case Figure::first_token: return times->firstToken;
    case Figure::per_token: return times->perToken;
    case Figure::end_to_end: return all;
    default: return load.batch * load.output / all;
    }
}

/// A row of a benchmark or of a load, asked of the published package: every accelerator by itself.
Prediction publishedServing(const LlmSetup& setup, const AskedRow& asked, const Assumptions& a) {
    const auto& [row, figure, benchmark] = asked;
    const RequestShape shape =
        benchmark ? requestOf(*benchmark) : RequestShape{row.number("isl").value_or(1), row.number("osl").value_or(1)};
    const auto requests = row.states("batch") ? row.number("batch") : row.number("concurrency");
    const bool saturated = !row.states("batch") && requests.value_or(2) > 1;
    const double batch = requests.value_or(Constants<double>(a).servingBatchLimit());
    const auto value = published({setup.model, setup.hardware, setup.precision, shape.prompt, shape.output, batch},
                                 figure, saturated, a);
    if (!value || figure != Figure::rate) return value;
    return *value * row.number("accelerators").value_or(1);
}

} // namespace

Prediction predictLlmLatency(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    const auto setup = setupOf(row, registry);
    const auto figure = figureOf(row.metric);
    if (!setup) return tl::unexpected(setup.error());
    if (!figure) return unmappedMetric(row);
    const Constants<double> k(a);
    const RequestShape shape{row.number("prompt_tokens").value_or(1), row.number("output_tokens").value_or(1)};
    const double batch = row.number("batch").value_or(1), scale = *figure == Figure::rate ? 1 : timeScale(row);
    if (k.refined()) return alone(LlmEngine<double>(*setup, k), shape, batch, *figure) * scale;
    const auto value = published({setup->model, setup->hardware, setup->precision, shape.prompt, shape.output, batch},
                                 *figure, false, a);
    return value ? Prediction(*value * scale) : value;
}

Prediction predictLlmServing(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    auto setup = setupOf(row, registry);
    const auto figure = figureOf(row.metric);
    if (!setup) return tl::unexpected(setup.error());
    if (!figure) return unmappedMetric(row);
    const AskedRow asked{row, *figure, benchmarkOf(row, registry)};
    if (row.states("scenario") && !asked.benchmark) return unmapped(row, "model");
    const Constants<double> k(a);
    const double scale = *figure == Figure::rate ? 1 : timeScale(row);
    if (!k.refined()) {
        const auto value = publishedServing(*setup, asked, a);
        return value ? Prediction(*value * scale) : value;
    }
    if (asked.benchmark) {
        const auto value = benchmarked(*setup, asked, k);
        return value ? Prediction(*value * scale) : value;
    }
    const LlmEngine<double> engine(*setup, k);
    const RequestShape shape{row.number("isl").value_or(1), row.number("osl").value_or(1)};
    const double replicas = row.number("accelerators").value_or(setup->tp) / setup->tp;
    const double concurrency = row.number("concurrency").value_or(row.number("batch").value_or(0));
    const bool fixedBatch = row.states("batch") || concurrency == 1;
    if (fixedBatch) return alone(engine, shape, concurrency, *figure) * scale;
    const ServingLoad<double> load(engine, shape, k);
    const double requests = concurrency > 0 ? concurrency : load.mostRequests();
    if (load.mostRequests() < 1) return tl::unexpected(kNotFitting);
    const double value = loaded(load, {requests, {}}, *figure);
    return *figure == Figure::rate ? value * replicas : value * scale;
}

} // namespace mlsys::validation

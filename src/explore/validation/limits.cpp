#include "explore/validation/limits.h"

#include "explore/validation/llm_setup.h"
#include "explore/validation/sweep_setup.h"
#include "explore/validation/training_rows.h"
#include "solve/lowering.h"
#include "solve/refined/rates.h"

#include <algorithm>

namespace mlsys::validation {

namespace {

using refined::LlmEngine;
using refined::LlmSetup;
using refined::RequestShape;

constexpr double kWorkPerParameter = 2; // flop per token: one multiplication and one addition

/// Peak in the format of the weights where the part computes in it, else the highest that it has.
FlopRate<> peakOf(const Hardware& hw, Precision p) {
    if (const auto& rate = hw.rates[static_cast<std::size_t>(p)]) return *rate;
    FlopRate<> peak = hw.peak;
    for (const auto& rate : hw.rates)
        if (rate && *rate > peak) peak = *rate;
    return peak;
}

/// A group of accelerators that does nothing but read weights and multiply.
struct Ideal {
    Time<> weightRead; ///< of one pass
    Time<> perToken;   ///< of the arithmetic
    RequestShape shape{};

    Time<> prefill(double batch) const { return std::max(weightRead, perToken * shape.prompt * batch); }
    Time<> step(double batch) const { return std::max(weightRead, perToken * batch); }
    Time<> endToEnd(double batch) const { return prefill(batch) + step(batch) * (shape.output - 1); }
};

Ideal idealOf(const LlmSetup& setup, const RequestShape& shape) {
    const Assumptions assumptions;
    const Constants<double> k(assumptions);
    const double flop = kWorkPerParameter * workingParameters<double>(*setup.model).base();
    return {LlmEngine<double>(setup, k).weightReadBound(),
            Flops<>(flop, unit::flop) / peakOf(*setup.hardware, setup.precision) / setup.tp, shape};
}

double alone(const Ideal& ideal, double batch, Figure figure) {
    switch (figure) {
    case Figure::end_to_end: return ideal.endToEnd(batch).in(unit::second);
    case Figure::first_token: return ideal.prefill(batch).in(unit::second);
    case Figure::per_token: return ideal.step(batch).in(unit::second);
    default: return batch * ideal.shape.output / ideal.endToEnd(batch).in(unit::second);
    }
}

RequestShape shapeOf(const MeasuredRow& row, const Registry& registry) {
    if (const Benchmark* benchmark = benchmarkOf(row, registry)) return requestOf(*benchmark);
    const auto tokens = [&](const char* one, const char* other) {
        return row.number(one).value_or(row.number(other).value_or(1));
    };
    return {tokens("prompt_tokens", "isl"), tokens("output_tokens", "osl")};
}

Prediction limitOfLlm(const MeasuredRow& row, const Registry& registry) {
    auto setup = setupOf(row, registry);
    const auto figure = figureOf(row.metric);
    if (!setup) return tl::unexpected(setup.error());
    if (!figure) return unmappedMetric(row);
    // Where a row does not say how many share a model, all may.
    if (!row.states("tp")) setup->tp = row.number("accelerators").value_or(1);
    const Ideal ideal = idealOf(*setup, shapeOf(row, registry));
    if (*figure != Figure::rate) return alone(ideal, row.number("batch").value_or(1), *figure) * timeScale(row);
    if (row.area == "llm_latency" || row.states("batch")) return alone(ideal, row.number("batch").value_or(1), *figure);
    // Every output token takes its share of the prompt's arithmetic with it.
    const double tokens = 1 + ideal.shape.prompt / ideal.shape.output;
    const double groups = row.number("accelerators").value_or(setup->tp) / setup->tp;
    return groups / (ideal.perToken.in(unit::second)*tokens);
}

Prediction limitOfSweep(const MeasuredRow& row, const Registry& registry) {
    const auto sweep = sweepSetupOf(row, registry);
    if (!sweep) return tl::unexpected(sweep.error());
    const Assumptions assumptions;
    const Flops<> work = refined::batchTime(sweep->setup(), sweep->batch, Constants<double>(assumptions)).work;
    const FlopRate<> peak = refined::truePeak<double>(*sweep->hardware, sweep->precision);
    return sweep->inMetric(row, work / peak);
}

} // namespace

bool isRate(const std::string& metric) {
    return metric.find("per_s") != std::string::npos || metric.find("throughput") != std::string::npos;
}

Prediction limitOf(const MeasuredRow& row, const Registry& registry) {
    if (row.area == "llm_latency" || row.area == "llm_serving") return limitOfLlm(row, registry);
    if (row.area == "training") return limitOfTraining(row, registry);
    if (row.area == "batch_sweep") return limitOfSweep(row, registry);
    return tl::unexpected(std::string("no limit is known for ") + row.area);
}

} // namespace mlsys::validation

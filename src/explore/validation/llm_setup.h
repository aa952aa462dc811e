#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"
#include "solve/refined/serving_load.h"

namespace mlsys::validation {

/// A benchmark of MLPerf Inference: mean tokens of its data set and limits of the time per output token.
struct Benchmark {
    std::string_view letters;
    refined::RequestShape shape;
    double serverLimit;      ///< s, that 99 % of the requests must meet
    double interactiveLimit; ///< s, the same in the interactive scenario
};

/// The benchmark of the model that a text names, or null.
const Benchmark* benchmarkOf(std::string_view model);

/// Model, accelerators, number format and software of a row; else a phrase that says what is unknown.
tl::expected<refined::LlmSetup, std::string> setupOf(const MeasuredRow& row, const Registry& registry);

/// What a metric of a language model measures.
enum class Figure { end_to_end, first_token, per_token, rate };

/// The figure that a metric names, if it names one.
std::optional<Figure> figureOf(const std::string& metric);

/// Units per second in which a metric gives times.
double timeScale(const MeasuredRow& row);

} // namespace mlsys::validation

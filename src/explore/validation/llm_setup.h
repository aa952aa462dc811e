#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"
#include "solve/refined/serving_load.h"

namespace mlsys::validation {

/// The benchmark that a row ran, by its scenario and model; null where it ran none or one that is unknown.
const Benchmark* benchmarkOf(const MeasuredRow& row, const Registry& registry);

/// What one request of a benchmark asks for.
refined::RequestShape requestOf(const Benchmark& benchmark);

/// Model, accelerators, number format and software of a row; else a phrase that says what is unknown.
tl::expected<refined::LlmSetup, std::string> setupOf(const MeasuredRow& row, const Registry& registry);

/// What a metric of a language model measures.
enum class Figure { end_to_end, first_token, per_token, rate };

/// The figure that a metric names, if it names one.
std::optional<Figure> figureOf(const std::string& metric);

/// Units per second in which a metric gives times.
double timeScale(const MeasuredRow& row);

} // namespace mlsys::validation

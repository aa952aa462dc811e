#include "explore/validation/published_rows.h"

#include "solve/continuous_batching.h"

namespace mlsys::validation {

namespace {

constexpr const char* kNotFitting = "the model does not fit the memory of one accelerator";

/// The published package cannot be asked for fp4.
Precision askable(Precision p) {
    return p == Precision::fp4 ? Precision::int4 : p;
}

} // namespace

tl::expected<PublishedTimes, std::string> publishedTimes(const PublishedLoad& load, const Assumptions& a) {
    const auto answer = Serving::solve({.model = load.model,
                                        .hardware = load.hardware,
                                        .seqLen = load.prompt + load.output,
                                        .batchSize = load.batch,
                                        .precision = askable(load.precision)},
                                       a);
    if (!answer) return tl::unexpected(answer.error().what);
    return PublishedTimes{answer->ttft.in(unit::second), answer->itl.in(unit::second)};
}

Prediction publishedRate(const PublishedLoad& load, const Assumptions& a) {
    const auto answer = ContinuousBatching::solve({.model = load.model,
                                                   .hardware = load.hardware,
                                                   .seqLen = load.prompt + load.output,
                                                   .maxBatch = load.batch,
                                                   .precision = askable(load.precision)},
                                                  a);
    if (!answer) return tl::unexpected(answer.error().what);
    if (!answer->feasible) return tl::unexpected(kNotFitting);
    return answer->throughput.base();
}

} // namespace mlsys::validation

#pragma once

#include "explore/validation/prediction.h"
#include "scenario/assumptions.h"
#include "scenario/precision.h"
#include "scenario/ref.h"
#include "solve/serving.h"

namespace mlsys::validation {

/// What a service is asked for, as far as the published package can be asked it: it knows no group of accelerators.
struct PublishedLoad {
    Ref<Model> model{};
    Ref<Hardware> hardware{};
    Precision precision = Precision::fp16;
    double prompt = 1, output = 1, batch = 1;
};

/// Times of the published package for one batch, in s.
struct PublishedTimes {
    double firstToken = 0, perToken = 0;
};

/// Prefill and decode of one batch by the solver `serving`.
tl::expected<PublishedTimes, std::string> publishedTimes(const PublishedLoad& load, const Assumptions& a);

/// Output tokens per second of one accelerator by the solver `continuous_batching`, with at most load.batch requests.
Prediction publishedRate(const PublishedLoad& load, const Assumptions& a);

} // namespace mlsys::validation

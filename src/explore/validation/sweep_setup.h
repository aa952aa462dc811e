#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"
#include "solve/refined/batch_time.h"

namespace mlsys::validation {

/// What a row of a batch sweep runs.
struct SweepSetup {
    Ref<Model> model{};
    Ref<Hardware> hardware{};
    Precision precision = Precision::fp16;
    refined::Execution execution = refined::Execution::eager;
    double tokens = 0, batch = 1;

    refined::BatchSetup setup() const { return {*model, *hardware, precision, execution, tokens}; }
    /// The time of the batch in the unit of the row's metric, or as its rate of samples.
    double inMetric(const MeasuredRow& row, const Time<>& time) const;
};

/// The set-up of a row; else a phrase that says what is unknown.
tl::expected<SweepSetup, std::string> sweepSetupOf(const MeasuredRow& row, const Registry& registry);

} // namespace mlsys::validation

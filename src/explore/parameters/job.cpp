#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"

namespace mlsys::parameters {

namespace {
constexpr auto kPart = &Scenario::job;
}

std::vector<Parameter> jobParameters() {
    return {{.id = "job_days",
             .label = "Training takes",
             .unit = "days",
             .group = ParameterGroup::job,
             .range = {1e-3, 36500},
             .stops = {1, 3, 7, 14, 30, 60, 90, 180, 365},
             .meaning = "How long the training job runs.",
             .get = getIn<kPart, &TrainingJob::duration, unit::day>,
             .with = withIn<kPart, &TrainingJob::duration, unit::day>},
            {.id = "recovery_s",
             .label = "Recovery",
             .unit = "s",
             .group = ParameterGroup::job,
             .range = {0, 1e7},
             .stops = {30, 60, 120, 300, 600, 1200, 1800, 3600},
             .meaning = "Time from a failure until the job runs again.",
             .get = getIn<kPart, &TrainingJob::recovery, unit::second>,
             .with = withIn<kPart, &TrainingJob::recovery, unit::second>},
            {.id = "filesystem_gb_per_s",
             .label = "File system",
             .unit = "GB/s",
             .group = ParameterGroup::job,
             .range = {1e-3, 1e6},
             .stops = {1, 5, 10, 20, 50, 100, 200, 500, 1000},
             .meaning = "Bandwidth of the file system that all checkpoint writers share.",
             .get = getIn<kPart, &TrainingJob::filesystem, unit::GBPerS>,
             .with = withIn<kPart, &TrainingJob::filesystem, unit::GBPerS>}};
}

} // namespace mlsys::parameters

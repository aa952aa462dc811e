#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

namespace mlsys::parameters {

namespace {
constexpr auto kPart = &Scenario::load;
}

std::vector<Parameter> loadParameters() {
    return {{.id = "arrivals_per_s",
             .label = "Arrivals",
             .unit = "requests/s",
             .group = ParameterGroup::load,
             .range = {1e-6, 1e9},
             .stops = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000},
             .finest = 0.1,
             .meaning = "Requests that arrive per second.",
             .get = getIn<kPart, &ServiceLoad::arrivals, unit::perSecond>,
             .with = withIn<kPart, &ServiceLoad::arrivals, unit::perSecond>},
            {.id = "replicas",
             .label = "Replicas",
             .unit = "replicas",
             .kind = Kind::Integer,
             .group = ParameterGroup::load,
             .range = range::kReplicas,
             .stops = doubling(1, 4096),
             .meaning = "Copies of the service that share one queue.",
             .get = getIn<kPart, &ServiceLoad::replicas>,
             .with = withIn<kPart, &ServiceLoad::replicas>},
            {.id = "service_cv",
             .label = "Spread",
             .unit = "of service time",
             .group = ParameterGroup::load,
             .range = range::kVariation,
             .stops = {0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4},
             .finest = 0.05,
             .meaning = "Coefficient of variation of the service time: 0 when all take equally long, 1 for a "
                        "memoryless service.",
             .get = getIn<kPart, &ServiceLoad::variation>,
             .with = withIn<kPart, &ServiceLoad::variation>},
            {.id = "latency_limit_s",
             .label = "Latency limit",
             .unit = "s",
             .group = ParameterGroup::load,
             .range = {1e-3, 1e7},
             .stops = {0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600},
             .finest = 0.1,
             .meaning = "Latency that 99 of 100 requests must keep.",
             .get = getIn<kPart, &ServiceLoad::latencyLimit, unit::second>,
             .with = withIn<kPart, &ServiceLoad::latencyLimit, unit::second>}};
}

} // namespace mlsys::parameters

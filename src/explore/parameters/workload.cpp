#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

namespace mlsys::parameters {

std::vector<Parameter> workloadParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "model",
                 .label = "Model",
                 .unit = "",
                 .kind = Kind::Model,
                 .group = workload,
                 .meaning = "The workload that is served and trained.",
                 .get = getId<&Scenario::model>,
                 .with = withId<Model, &Scenario::model>});
    p.push_back({.id = "contrast",
                 .label = "Compare with",
                 .unit = "",
                 .kind = Kind::Model,
                 .group = workload,
                 .meaning = "A second workload, drawn beside the first on the roofline.",
                 .get = getId<&Scenario::contrast>,
                 .with = withId<Model, &Scenario::contrast>});
    p.push_back({.id = "batch",
                 .label = "Batch",
                 .unit = "requests",
                 .kind = Kind::Integer,
                 .group = workload,
                 .range = range::kCount,
                 .stops = doubling(1, 4096),
                 .meaning = "Requests or samples that are processed together.",
                 .get = get<&Scenario::batch>,
                 .with = with<&Scenario::batch>});
    p.push_back({.id = "seq_len",
                 .label = "Sequence length",
                 .unit = "tokens",
                 .kind = Kind::Integer,
                 .group = workload,
                 .range = range::kCount,
                 .stops = doubling(128, 131072),
                 .meaning = "Tokens of one sequence: prompt and everything generated so far.",
                 .get = get<&Scenario::seqLen>,
                 .with = with<&Scenario::seqLen>});
    p.push_back({.id = "efficiency",
                 .label = "Efficiency",
                 .unit = "of peak",
                 .group = workload,
                 .range = range::kEfficiency,
                 .stops = kTenths,
                 .finest = 0.01,
                 .meaning = "Share of the peak arithmetic rate that kernels reach.",
                 .get = get<&Scenario::efficiency>,
                 .with = with<&Scenario::efficiency>});
    return p;
}

} // namespace mlsys::parameters

#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

#include <algorithm>

namespace mlsys::parameters {

namespace {

Parameter count(std::string_view id, std::string_view label, std::string_view unit) {
    return {.id = id,
            .label = label,
            .unit = unit,
            .kind = Kind::Integer,
            .group = ParameterGroup::fleet,
            .range = range::kCount,
            .stops = doubling(1, 64)};
}

Scenario withRecompute(Scenario s, const Setting& value, const Registry&) {
    s.recompute = static_cast<Recompute>(std::ranges::find(kRecomputeNames, text(value)) - kRecomputeNames.begin());
    return s;
}

} // namespace

std::vector<Parameter> passParameters() {
    std::vector<Parameter> p{count("cp", "Context parallel", "ways"),
                             count("microbatch_size", "Microbatch size", "sequences")};
    p[0].meaning = "Accelerators that share every sequence (refined laws).";
    p[0].get = get<&Scenario::cp>;
    p[0].with = with<&Scenario::cp>;
    p[1].meaning = "Sequences that pass through a pipeline stage together (refined laws).";
    p[1].get = get<&Scenario::microbatchSize>;
    p[1].with = with<&Scenario::microbatchSize>;
    p.push_back({.id = "recompute",
                 .label = "Recomputation",
                 .unit = "",
                 .kind = Kind::Choice,
                 .group = ParameterGroup::fleet,
                 .choices = {kRecomputeNames.begin(), kRecomputeNames.end()},
                 .meaning = "Activations that are computed again to save memory (refined laws).",
                 .get = [](const Scenario& s) -> Setting {
                     return std::string(kRecomputeNames[static_cast<std::size_t>(s.recompute)]);
                 },
                 .with = withRecompute});
    return p;
}

} // namespace mlsys::parameters

#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"

#include "solve/ranges.h"

namespace mlsys::parameters {

namespace {

/// Reads and writes of a quantity in a unit.
template <auto Member, const auto& Unit> Setting getIn(const Scenario& s) {
    return clean((s.*Member).in(Unit));
}
template <auto Member, const auto& Unit> Scenario withIn(Scenario s, const Setting& value, const Registry&) {
    s.*Member = {number(value), Unit};
    return s;
}

Parameter target(std::string_view id, std::string_view label, std::string_view unit, std::string_view meaning) {
    return {.id = id, .label = label, .unit = unit, .group = ParameterGroup::targets, .meaning = meaning};
}

} // namespace

std::vector<Parameter> targetParameters() {
    std::vector<Parameter> p;
    const auto add = [&](Parameter parameter, Range range, std::vector<double> stops) -> Parameter& {
        parameter.range = range;
        parameter.stops = std::move(stops);
        return p.emplace_back(std::move(parameter));
    };
    Parameter& deadline = add(target("deadline_ms", "Result deadline", "ms", "Time by which one result must be there."),
                              {0.01, 1e6}, {1, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1000});
    deadline.get = getIn<&Scenario::deadline, unit::ms>;
    deadline.with = withIn<&Scenario::deadline, unit::ms>;
    Parameter& load = add(target("queries_per_s", "Load", "queries/s", "Queries that the fleet must answer."),
                          {1e-3, 1e9}, {1, 10, 100, 200, 500, 1000, 2000, 5000, 10000, 100000});
    load.get = get<&Scenario::queriesPerSecond>;
    load.with = with<&Scenario::queriesPerSecond>;
    Parameter& tokens = add(target("tokens_per_query", "Answer length", "tokens", "Tokens of the answer to one query."),
                            range::kCount, {1, 10, 50, 100, 200, 500, 1000, 2000});
    tokens.kind = Kind::Integer;
    tokens.get = get<&Scenario::tokensPerQuery>;
    tokens.with = with<&Scenario::tokensPerQuery>;
    Parameter& carbon =
        add(target("carbon_limit_t", "Carbon limit", "t", "Carbon that the fleet may cause in its time."), {0, 1e12},
            {10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000});
    carbon.get = getIn<&Scenario::carbonLimit, unit::tCO2>;
    carbon.with = withIn<&Scenario::carbonLimit, unit::tCO2>;
    Parameter& spare = add(target("spare_nodes", "Spare nodes", "nodes", "Nodes beyond what the load needs: N+1, N+2."),
                           {0, 1000}, {0, 1, 2, 3, 4});
    spare.kind = Kind::Integer;
    spare.get = get<&Scenario::spareNodes>;
    spare.with = with<&Scenario::spareNodes>;
    Parameter& repair = add(target("repair_hours", "Repair time", "h", "Time until a node that failed is back."),
                            {0.01, 1e4}, {1, 2, 4, 8, 24, 48, 72, 168});
    repair.get = getIn<&Scenario::repair, unit::hour>;
    repair.with = withIn<&Scenario::repair, unit::hour>;
    return p;
}

} // namespace mlsys::parameters

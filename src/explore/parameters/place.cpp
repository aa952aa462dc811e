#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

namespace mlsys::parameters {

std::vector<Parameter> placeParameters() {
    using enum ParameterGroup;
    std::vector<Parameter> p;
    p.push_back({.id = "region_a",
                 .label = "Region A",
                 .unit = "",
                 .kind = Kind::Grid,
                 .group = place,
                 .meaning = "Power grid of the first part of the fleet.",
                 .get = getId<&Scenario::regionA>,
                 .with = withId<Grid, &Scenario::regionA>});
    p.push_back({.id = "region_b",
                 .label = "Region B",
                 .unit = "",
                 .kind = Kind::Grid,
                 .group = place,
                 .meaning = "Power grid of the rest of the fleet.",
                 .get = getId<&Scenario::regionB>,
                 .with = withId<Grid, &Scenario::regionB>});
    p.push_back({.id = "share_a",
                 .label = "Share in A",
                 .unit = "%",
                 .group = place,
                 .range = {0, 100},
                 .stops = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                 .meaning = "Part of the fleet that runs in region A.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.shareA * 100); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.shareA = number(value) / 100;
                         return s;
                     }});
    p.push_back({.id = "duration_days",
                 .label = "Duration",
                 .unit = "days",
                 .group = place,
                 .range = {1e-3, 36500},
                 .stops = {1, 7, 30, 90, 180, 365, 730, 1095, 1825},
                 .meaning = "How long the fleet runs.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.duration.in(unit::day)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.duration = {number(value), unit::day};
                         return s;
                     }});
    p.push_back({.id = "mfu",
                 .label = "Utilization (MFU)",
                 .unit = "of peak",
                 .group = place,
                 .range = range::kShare,
                 .stops = kTenths,
                 .finest = 0.01,
                 .meaning = "Model FLOPs utilization that energy and cost assume.",
                 .get = get<&Scenario::mfu>,
                 .with = with<&Scenario::mfu>});
    p.push_back({.id = "electricity_usd_per_kwh",
                 .label = "Electricity",
                 .unit = "USD/kWh",
                 .group = place,
                 .range = {0, 10},
                 .stops = {0.01, 0.02, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5},
                 .finest = 0.01,
                 .meaning = "Price of electrical energy at the meter.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.electricity.in(unit::usdPerKWh)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.electricity = {number(value), unit::usdPerKWh};
                         return s;
                     }});
    p.push_back({.id = "budget_usd",
                 .label = "Budget",
                 .unit = "USD",
                 .group = place,
                 .range = {0, 1e15},
                 .stops = {1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7, 1e8},
                 .finest = 1000,
                 .meaning = "What the fleet may cost over the whole duration.",
                 .get = [](const Scenario& s) -> Setting { return clean(s.budget.in(unit::usd)); },
                 .with =
                     [](Scenario s, const Setting& value, const Registry&) {
                         s.budget = {number(value), unit::usd};
                         return s;
                     }});
    return p;
}

} // namespace mlsys::parameters

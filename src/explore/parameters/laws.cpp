#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "scenario/chosen_assumptions.h"

#include <array>

namespace mlsys::parameters {

namespace {

constexpr std::array<std::string_view, 2> kPresets{"tutorial", "refined"};

} // namespace

std::vector<Parameter> lawParameters() {
    return {{.id = "preset",
             .label = "Preset",
             .unit = "",
             .kind = Kind::Choice,
             .group = ParameterGroup::laws,
             .choices = {kPresets.begin(), kPresets.end()},
             .meaning = "The laws that answer: those of the published teaching package, or those fitted to published "
                        "measurements.",
             .get = [](const Scenario& s) -> Setting { return s.assumptions.preset; },
             .with =
                 [](Scenario s, const Setting& value, const Registry& registry) {
                     if (const auto preset = registry.preset(text(value))) s.assumptions = *preset;
                     return s;
                 }}};
}

} // namespace mlsys::parameters

namespace mlsys {

namespace {

/// `s` with a constant set; the value of the preset is no choice of the user's.
Scenario withConstant(Scenario s, const char* name, double x, const Registry& registry) {
    const auto preset = registry.preset(s.assumptions.preset);
    const bool asPreset = preset && assumptionValue(*preset, name) == x;
    s.assumptions = asPreset ? withAssumptionOf(std::move(s.assumptions), *preset, name)
                             : withAssumption(std::move(s.assumptions), name, x);
    return s;
}

/// A constant as a parameter, with its ends in base units.
struct Constant {
    std::string_view id, name, meaning;
    double lowest, highest;
    Setting (*get)(const Scenario&);
    Scenario (*with)(Scenario, const Setting&, const Registry&);
};

#define ASSUMPTION(D, NAME, SYMBOL, VALUE, UNIT, LOW, HIGH, MEANING, SOURCE)                                           \
    Constant{"assumption." #NAME,                                                                                      \
             #NAME,                                                                                                    \
             MEANING,                                                                                                  \
             LOW,                                                                                                      \
             HIGH,                                                                                                     \
             [](const Scenario& s) -> Setting { return plainBase(s.assumptions.NAME); },                               \
             [](Scenario s, const Setting& x, const Registry& r) {                                                     \
                 return withConstant(std::move(s), #NAME, std::get<double>(x), r);                                     \
             }},
constexpr std::array kConstants{
#include "scenario/assumptions.def"
};
#undef ASSUMPTION

std::vector<Parameter> everyConstant() {
    std::vector<Parameter> all;
    for (const Constant& c : kConstants) {
        // Which laws answer is the preset's choice.
        if (c.name == "fittedLaws") continue;
        all.push_back({.id = c.id,
                       .label = c.name,
                       .unit = "",
                       .kind = Kind::Number,
                       .group = ParameterGroup::laws,
                       .range = {c.lowest, c.highest},
                       .meaning = c.meaning,
                       .get = c.get,
                       .with = c.with});
    }
    return all;
}

} // namespace

const std::vector<Parameter>& assumptionParameters() {
    static const std::vector<Parameter> table = everyConstant();
    return table;
}

} // namespace mlsys

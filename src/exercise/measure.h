#pragma once

#include "explore/parameter.h"
#include "registry/json.h"
#include "registry/settings_file.h"

namespace mlsys {

/// What the model says: a number, or a name such as that of a choice.
using Measured = std::variant<double, std::string>;

/// Where a measure is taken.
struct MeasureContext {
    const Registry& registry;
    std::string preset{kDefaultPreset};
    Settings settings{}; ///< of the exercise; measures of a scenario start from them
};

/// A number, text or switch of a file as a setting.
Setting settingOf(const Json& value);
/// The scenario that settings describe under a preset, or why they are refused.
Expected<Scenario> scenarioFor(const Settings& settings, const MeasureContext& context);

/// Takes a measure as an exercise file writes it down, always afresh:
///   {"solver", "request", "output"}                        one output of one request
///   {"search": "largest"|"first", "input", "from", "to", …, "where": {"output", "is"}}   over that input
///   {"metric", "settings"}                                 one number of the scenario
///   {"ratio": [measure, measure]}                          of two measures
/// each with an optional "scale" and "offset"; a search that finds nothing says "none".
Expected<Measured> take(const Json& measure, const MeasureContext& context);

/// A measured value for people.
std::string measuredText(const Measured& value, int digits = 3);
/// A measured value for programs, with all its digits.
std::string plainText(const Measured& value);

} // namespace mlsys

#pragma once

#include "scenario/fleet.h"
#include "scenario/model.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mlsys {

/// What a request may put into an input field.
enum class Kind { Number, Integer, Flag, Choice, Model, Hardware, Fleet, Fabric, Grid, Grids };

/// Whether a request must name the field.
enum class Need { optional, required };

/// Legal values of a number, both ends included, in the unit of the field.
struct Range {
    double lowest = -std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::max();

    bool contains(double x) const { return x >= lowest && x <= highest; }
    bool operator==(const Range&) const = default;
};

/// One argument of a request, already resolved.
using Argument = std::variant<double, bool, std::string, Ref<Model>, Ref<Hardware>, Ref<Fleet>, Ref<Fabric>, Ref<Grid>,
                              std::vector<Ref<Grid>>>;
/// Arguments in the order of a solver's input fields; an absent one takes the default.
using Arguments = std::vector<std::optional<Argument>>;

/// Value of one scenario parameter: a number in its unit, a switch, or a name (of a choice or a registry entry).
using Setting = std::variant<double, bool, std::string>;

/// One input of a solver, as requests, help, sliders and error messages describe it.
struct FieldInfo {
    std::string_view name; ///< in requests, with the unit as suffix
    Kind kind = Kind::Number;
    Dim dim{};
    double unitFactor = 1;      ///< base units per unit of the field
    std::string_view unit = ""; ///< symbol of that unit
    Range range{};
    Need need = Need::optional;
    std::optional<Argument> fallback{};      ///< default, where there is one
    std::vector<std::string_view> choices{}; ///< of a Choice
    std::string_view meaning = "";           ///< one sentence
};

} // namespace mlsys

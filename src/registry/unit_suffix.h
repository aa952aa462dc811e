#pragma once

#include "units/units.h"

#include <array>
#include <string_view>
#include <type_traits>

namespace mlsys {

/// Unit that the end of a JSON field name stands for.
struct UnitSuffix {
    std::string_view suffix;
    Dim dim;
    double factor; ///< base units per unit
    const char* symbol;
};

/// All suffixes; of two that fit, the longer one holds.
inline constexpr std::array kUnitSuffixes{
    UnitSuffix{"flop_per_s", dim::flopRate, 1, "flop/s"},
    UnitSuffix{"flop", dim::flop, 1, "flop"},
    UnitSuffix{"bytes_per_s", dim::bandwidth, 1, "B/s"},
    UnitSuffix{"bytes", dim::byte, 1, "B"},
    UnitSuffix{"s", dim::time, 1, "s"},
    UnitSuffix{"hz", dim::rate, 1, "Hz"},
    UnitSuffix{"w", dim::power, 1, "W"},
    UnitSuffix{"usd", dim::money, 1, "USD"},
    UnitSuffix{"usd_per_kwh", dim::energyPrice, unit::usdPerKWh.factor, "USD/kWh"},
    UnitSuffix{"kg", dim::carbon, 1, "kg"},
    UnitSuffix{"g_per_kwh", dim::carbonPerEnergy, unit::gPerKWh.factor, "g/kWh"},
    UnitSuffix{"l_per_kwh", dim::waterPerEnergy, unit::litrePerKWh.factor, "l/kWh"},
    UnitSuffix{"parameters", dim::parameter, 1, "param"},
    UnitSuffix{"percent", dim::none, 1, "%"},
};

/// Unit of the field called `name`; a pure number where no suffix fits.
constexpr UnitSuffix unitOfField(std::string_view name) {
    UnitSuffix best{"", dim::none, 1, ""};
    for (const UnitSuffix& s : kUnitSuffixes) {
        const bool ends = name.ends_with(s.suffix);
        const bool whole = name.size() == s.suffix.size() || (ends && name[name.size() - s.suffix.size() - 1] == '_');
        if (ends && whole && s.suffix.size() > best.suffix.size()) best = s;
    }
    return best;
}

/// Name of a number in a file. A name whose suffix contradicts the dimension D of the member does not compile.
template <Dim D> struct NumberName {
    std::string_view text;
    double factor; ///< base units per unit of the field
    const char* unit;

    consteval NumberName(const char* name) : NumberName(name, name) {}
    /// A name without suffix, inside an object whose name `owner` has one.
    constexpr NumberName(std::string_view name, std::string_view owner)
        : text(name), factor(unitOfField(owner).factor), unit(unitOfField(owner).symbol) {
        if (unitOfField(owner).dim != D) throw "the unit suffix contradicts the dimension of the member";
    }
};

} // namespace mlsys

#pragma once

#include "explore/parameter.h"
#include "registry/own_hardware.h"

#include <charconv>

namespace mlsys::parameters {

/// Slider stops `first`, 2·`first`, 4·`first` … up to `last`.
inline std::vector<double> doubling(double first, double last) {
    std::vector<double> stops;
    for (double x = first; x <= last; x *= 2) stops.push_back(x);
    return stops;
}

/// Slider stops of a share.
inline const std::vector<double> kTenths{0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

/// The number in a setting that is one.
inline double number(const Setting& s) {
    return std::get<double>(s);
}
/// The text in a setting that is one.
inline const std::string& text(const Setting& s) {
    return std::get<std::string>(s);
}

/// A number as it was typed, without the last bit that a change of units leaves.
inline double clean(double x) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, x, std::chars_format::general, 15).ptr;
    std::from_chars(digits, end, x);
    return x;
}

/// An entry of the registry by its id, or hardware of the user's own, and back; both were checked before.
template <class T> Ref<T> entityFor(const std::string& setting, const Registry& registry) {
    if constexpr (std::is_same_v<T, Hardware>)
        if (isOwnHardware(setting)) return *readOwnHardware(setting, registry, {});
    return *registry.find<T>(setting);
}
template <class T> std::string settingFor(const T& entity) {
    if constexpr (std::is_same_v<T, Hardware>)
        if (isOwnHardware(entity)) return ownHardwareText(entity);
    return entity.id;
}

/// Reads and writes of a plain number, and of a registry entry by its id, in the scenario.
template <double Scenario::*Member> Setting get(const Scenario& s) {
    return s.*Member;
}
template <double Scenario::*Member> Scenario with(Scenario s, const Setting& value, const Registry&) {
    s.*Member = number(value);
    return s;
}
/// The same for a member of a part of the scenario; a quantity counts in the unit.
template <auto Part, auto Member> Setting getIn(const Scenario& s) {
    return s.*Part.*Member;
}
template <auto Part, auto Member, class T = double> Scenario withIn(Scenario s, const Setting& value, const Registry&) {
    s.*Part.*Member = std::get<T>(value);
    return s;
}
template <auto Part, auto Member, const auto& Unit> Setting getIn(const Scenario& s) {
    return clean((s.*Part.*Member).in(Unit));
}
template <auto Part, auto Member, const auto& Unit> Scenario withIn(Scenario s, const Setting& value, const Registry&) {
    s.*Part.*Member = {number(value), Unit};
    return s;
}
template <auto Part, auto Member> Setting getIdIn(const Scenario& s) {
    return settingFor(*(s.*Part.*Member));
}
template <class T, auto Part, auto Member>
Scenario withIdIn(Scenario s, const Setting& value, const Registry& registry) {
    s.*Part.*Member = entityFor<T>(text(value), registry);
    return s;
}
template <auto Member> Setting getId(const Scenario& s) {
    return settingFor(*(s.*Member));
}
template <class T, auto Member> Scenario withId(Scenario s, const Setting& value, const Registry& registry) {
    s.*Member = entityFor<T>(text(value), registry);
    return s;
}

} // namespace mlsys::parameters

#include "explore/parameter.h"

#include "registry/own_hardware.h"
#include "scenario/argument_check.h"
#include "scenario/chosen_assumptions.h"
#include "units/format.h"

#include <algorithm>
#include <charconv>

namespace mlsys {

namespace {

/// The parameter as a field, so that one check and one wording serve requests and controls.
FieldInfo asField(const Parameter& p) {
    return {.name = p.id, .kind = p.kind, .unit = p.unit, .range = p.range, .choices = p.choices};
}

template <class T> Expected<Setting> known(const Registry& registry, const std::string& id) {
    return registry.find<T>(id).map([&](const Ref<T>& found) { return Setting(found->id); });
}

/// Hardware of the user's own, with all its faults in one.
Expected<Setting> ownHardware(const std::string& text, const Registry& registry) {
    const auto read = readOwnHardware(text, registry, {});
    if (read) return ownHardwareText(*read);
    std::string all;
    for (const Error& fault : read.error())
        all += (all.empty() ? "" : "; ") + (fault.where.empty() ? "" : fault.where + ": ") + fault.what;
    return tl::unexpected(Error{read.error().front().code, {}, all});
}

Expected<Setting> knownEntity(const Parameter& p, const std::string& id, const Registry& registry) {
    switch (p.kind) {
    case Kind::Model: return known<Model>(registry, id);
    case Kind::Hardware: return isOwnHardware(id) ? ownHardware(id, registry) : known<Hardware>(registry, id);
    case Kind::Fabric: return known<Fabric>(registry, id);
    case Kind::Fleet: return known<Fleet>(registry, id);
    default: return known<Grid>(registry, id);
    }
}

bool isEntity(Kind kind) {
    return kind == Kind::Model || kind == Kind::Hardware || kind == Kind::Fabric || kind == Kind::Fleet ||
           kind == Kind::Grid;
}

Expected<Setting> checked(const Parameter& p, const Setting& value, const Registry& registry) {
    if (isEntity(p.kind) && std::holds_alternative<std::string>(value))
        return knownEntity(p, std::get<std::string>(value), registry).map_error([&](Error e) {
            e.where = p.id;
            return e;
        });
    const Argument argument = std::visit([](const auto& x) { return Argument(x); }, value);
    return checkArgument(asField(p), argument).map([&](const Argument&) { return value; });
}

} // namespace

Expected<const Parameter*> findParameter(std::string_view id) {
    const auto found = std::ranges::find(parameterTable(), id, &Parameter::id);
    if (found != parameterTable().end()) return &*found;
    const auto constant = std::ranges::find(assumptionParameters(), id, &Parameter::id);
    if (constant != assumptionParameters().end()) return &*constant;
    std::string legal;
    for (const Parameter& p : parameterTable()) legal += (legal.empty() ? "" : ", ") + std::string(p.id);
    return tl::unexpected(Error{error::kUnknownId, std::string(id),
                                "there is no parameter \"" + std::string(id) + "\"; give one of " + legal});
}

Expected<Scenario> withParameter(const Scenario& s, std::string_view id, const Setting& value,
                                 const Registry& registry) {
    return findParameter(id).and_then([&](const Parameter* p) {
        return checked(*p, value, registry).map([&](const Setting& legal) { return p->with(s, legal, registry); });
    });
}

Checked<Scenario> withSettings(Scenario s, const std::vector<std::pair<std::string, Setting>>& settings,
                               const Registry& registry, const std::string& where) {
    std::vector<Error> faults;
    for (const auto& [name, value] : settings) {
        auto next = withParameter(s, name, value, registry);
        if (next)
            s = std::move(*next);
        else
            faults.push_back({next.error().code, where + name, next.error().what});
    }
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return s;
}

Expected<Setting> parseSetting(const Parameter& parameter, std::string_view text) {
    const auto refuse = [&](const std::string& what) {
        return tl::unexpected(Error{error::kInvalidArgument, std::string(parameter.id), what});
    };
    if (parameter.kind == Kind::Flag) {
        if (text == "true" || text == "on" || text == "1") return true;
        if (text == "false" || text == "off" || text == "0") return false;
        return refuse("\"" + std::string(text) + "\" is not a switch; give true or false");
    }
    if (parameter.kind != Kind::Number && parameter.kind != Kind::Integer) return std::string(text);
    const auto x = parseQuantity(text, dim::none);
    if (!x) return refuse(x.error());
    return *x;
}

std::string settingText(const Setting& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const auto* name = std::get_if<std::string>(&value)) return *name;
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, std::get<double>(value)).ptr;
    return {digits, end};
}

std::vector<std::pair<std::string, Setting>> settingsOf(const Scenario& s) {
    std::vector<std::pair<std::string, Setting>> settings;
    for (const Parameter& p : parameterTable())
        if (const Setting value = p.get(s); value != Setting(std::string())) settings.emplace_back(p.id, value);
    for (const Parameter& p : assumptionParameters())
        if (isChosen(s.assumptions, p.id.substr(kAssumptionPrefix.size()))) settings.emplace_back(p.id, p.get(s));
    return settings;
}

} // namespace mlsys

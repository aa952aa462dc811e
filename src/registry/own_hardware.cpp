#include "registry/own_hardware.h"

#include "registry/entity_reader.h"
#include "registry/json.h"
#include "registry/json_text.h"
#include "registry/properties.h"

#include <cctype>

namespace mlsys {

namespace {

/// An id made of a name: what no id may hold becomes an underscore.
std::string idFrom(std::string_view name) {
    std::string id;
    for (const char c : name) {
        const bool fits = std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-';
        if (fits || (!id.empty() && id.back() != '_')) id += fits ? c : '_';
    }
    while (!id.empty() && !std::isalnum(static_cast<unsigned char>(id.front()))) id.erase(0, 1);
    return id;
}

void checkName(const Json& file, Hardware& hardware, const ReadContext& context, const Place& root) {
    const bool named = file.member("id") || file.member("name");
    const std::string place = Place{&root, file.member("id") ? "id" : "name"}.text();
    if (hardware.id.empty()) hardware.id = idFrom(hardware.name);
    if (!named || hardware.id.empty())
        context.faults.push_back({error::kInvalidArgument, place, "the name is missing; give one with a letter"});
    else if (context.registry.find<Hardware>(hardware.id))
        context.faults.push_back({error::kInvalidArgument, place,
                                  inQuotes(hardware.id) + " is in the registry already; choose another name"});
}

void checkSource(Hardware& hardware, const ReadContext& context, const Place& root) {
    const Place sources{&root, "sources"};
    const auto [whole, isNew] = hardware.sources.byPointer.try_emplace("", Origin{std::string(kByHand), {}});
    if (!isNew && whole->second.source != kByHand)
        context.faults.push_back({error::kInvalidArgument, Place{&sources, ""}.text(),
                                  "your own hardware as a whole is " + inQuotes(kByHand) +
                                      "; leave this out, or cite single values such as \"/memory/capacity_bytes\""});
}

} // namespace

bool isOwnHardware(std::string_view setting) {
    return setting.starts_with('{');
}

bool isOwnHardware(const Hardware& hardware) {
    return hardware.sources.at("").source == kByHand;
}

Checked<Hardware> readOwnHardware(const std::string& text, const Registry& registry, const std::string& where) {
    std::vector<Error> faults;
    const auto json = parseJson(text, faults);
    for (Error& fault : faults) fault.where = where + fault.where;
    if (!json || !faults.empty()) return tl::unexpected(std::move(faults));
    const Place root{nullptr, where};
    const ReadContext context{registry, faults};
    if (json->type != Json::Type::object) {
        faults.push_back({error::kInvalidArgument, where, "hardware is an object; begin with { and end with }"});
        return tl::unexpected(std::move(faults));
    }
    auto hardware = readEntity<Hardware>(*json, root, context, EntityRole::inline_object);
    if (hardware) {
        checkName(*json, *hardware, context, root);
        checkSource(*hardware, context, root);
    }
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return std::move(*hardware);
}

std::string ownHardwareText(const Hardware& hardware) {
    // An absent year or date stays absent.
    Hardware dated = hardware;
    if (hardware.sources.at("").date.empty()) dated.sources.byPointer.erase("");
    AnswerValue value = fileValue(dated, nullptr);
    if (hardware.releaseYear == 0)
        std::erase_if(std::get<AnswerValue::Object>(value.data),
                      [](const auto& v) { return v.name == "release_year"; });
    std::string text;
    appendJson(text, value);
    return text;
}

std::string hardwareId(const std::string& setting) {
    if (!isOwnHardware(setting)) return setting;
    std::vector<Error> faults;
    const auto json = parseJson(setting, faults);
    const Json* id = json ? json->member("id") : nullptr;
    return id ? id->text : setting;
}

} // namespace mlsys

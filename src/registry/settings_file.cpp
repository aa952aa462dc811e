#include "registry/file_text.h"
#include "registry/own_hardware.h"
#include "registry/settings_json.h"

namespace mlsys {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "mlsys-scenario";
constexpr int kVersion = 1;

Error fault(const std::string& where, const std::string& what) {
    return {error::kInvalidArgument, where, what};
}

std::optional<Setting> settingOf(const Json& value) {
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) return value.get<std::string>();
    if (value.is_object()) return value.dump();
    return std::nullopt;
}

std::vector<Error> headFaults(const Json& file, const std::string& where) {
    std::vector<Error> faults;
    if (!file.is_object() || !file.contains("settings") || !file["settings"].is_object())
        return {fault(where,
                      "this is no scenario: it has no object \"settings\"; save one from the program to see the form")};
    if (file.value("format", Json()) != kFormat)
        faults.push_back(fault(where + "#/format",
                               std::string("the format is not \"") + kFormat + "\"; is this another program's file?"));
    if (file.value("version", Json()) != kVersion)
        faults.push_back(
            fault(where + "#/version", "this version reads scenario files of version 1; open it with a newer program"));
    return faults;
}

} // namespace

Settings settingsIn(const Json& object, const std::string& where, std::vector<Error>& faults) {
    Settings settings;
    for (const auto& [name, value] : object.items()) {
        if (auto setting = settingOf(value))
            settings.emplace_back(name, std::move(*setting));
        else
            faults.push_back(fault(where + '/' + name,
                                   "give a number, a text, true or false, or an object with hardware of your own"));
    }
    return settings;
}

Json settingsObject(const Settings& settings) {
    Json object = Json::object();
    for (const auto& [name, value] : settings) {
        std::visit([&, &n = name](const auto& x) { object[n] = x; }, value);
        const auto* text = std::get_if<std::string>(&value);
        if (!text || !isOwnHardware(*text)) continue;
        if (Json own = Json::parse(*text, nullptr, false); !own.is_discarded()) object[name] = std::move(own);
    }
    return object;
}

Checked<Settings> parseSettings(const std::string& text, const std::string& where) {
    const Json file = Json::parse(text, nullptr, false);
    if (file.is_discarded())
        return tl::unexpected(
            std::vector{fault(where, "this is not JSON; the file may be cut off or of another kind")});
    std::vector<Error> faults = headFaults(file, where);
    if (!faults.empty()) return tl::unexpected(faults);
    Settings settings = settingsIn(file["settings"], where + "#/settings", faults);
    if (!faults.empty()) return tl::unexpected(faults);
    return settings;
}

Checked<Settings> readSettings(const std::filesystem::path& file) {
    const auto text = fileText(file, file.string());
    if (!text) return tl::unexpected(std::vector{text.error()});
    return parseSettings(*text, file.string());
}

std::string settingsText(const Settings& settings) {
    return Json{{"format", kFormat}, {"version", kVersion}, {"settings", settingsObject(settings)}}.dump(2) + "\n";
}

} // namespace mlsys

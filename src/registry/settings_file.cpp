#include "registry/settings_file.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace mlsys {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "mlsys-scenario";
constexpr int kVersion = 1;
constexpr std::uintmax_t kLargestFile = 1 << 20;

Error fault(const std::string& where, const std::string& what) {
    return {error::kInvalidArgument, where, what};
}

std::optional<Setting> settingOf(const Json& value) {
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) return value.get<std::string>();
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

Checked<Settings> parseSettings(const std::string& text, const std::string& where) {
    const Json file = Json::parse(text, nullptr, false);
    if (file.is_discarded())
        return tl::unexpected(
            std::vector{fault(where, "this is not JSON; the file may be cut off or of another kind")});
    std::vector<Error> faults = headFaults(file, where);
    if (!faults.empty()) return tl::unexpected(faults);
    Settings settings;
    for (const auto& [name, value] : file["settings"].items()) {
        if (auto setting = settingOf(value))
            settings.emplace_back(name, std::move(*setting));
        else
            faults.push_back(fault(where + "#/settings/" + name, "give a number, a text, true or false"));
    }
    if (!faults.empty()) return tl::unexpected(faults);
    return settings;
}

Checked<Settings> readSettings(const std::filesystem::path& file) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure) return tl::unexpected(std::vector{fault(file.string(), "cannot be read: " + failure.message())});
    if (size > kLargestFile)
        return tl::unexpected(std::vector{fault(file.string(), "is larger than 1 MiB; a scenario file never is")});
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    if (!in) return tl::unexpected(std::vector{fault(file.string(), "cannot be read; check its permissions")});
    return parseSettings(text.str(), file.string());
}

std::string settingsText(const Settings& settings) {
    Json file{{"format", kFormat}, {"version", kVersion}, {"settings", Json::object()}};
    for (const auto& [name, value] : settings)
        std::visit([&, &n = name](const auto& x) { file["settings"][n] = x; }, value);
    return file.dump(2) + "\n";
}

} // namespace mlsys

#pragma once

#include "registry/settings_file.h"

#include <nlohmann/json.hpp>

namespace mlsys {

/// The settings in the members of a JSON object; a member that is no setting is a fault under `where`.
Settings settingsIn(const nlohmann::ordered_json& object, const std::string& where, std::vector<Error>& faults);
/// The settings as the members of a JSON object.
nlohmann::ordered_json settingsObject(const Settings& settings);

} // namespace mlsys

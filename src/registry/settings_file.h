#pragma once

#include "scenario/error.h"
#include "scenario/field.h"

#include <filesystem>

namespace mlsys {

/// Settings by parameter name, in file order.
using Settings = std::vector<std::pair<std::string, Setting>>;

/// Reads a scenario file: {"format": "mlsys-scenario", "version": 1, "settings": {name: value, …}}.
Checked<Settings> readSettings(const std::filesystem::path& file);
/// The same from text; `where` names it in errors.
Checked<Settings> parseSettings(const std::string& text, const std::string& where);
/// The text of a scenario file that holds these settings.
std::string settingsText(const Settings& settings);

} // namespace mlsys

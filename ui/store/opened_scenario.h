#pragma once

#include "explore/parameter.h"
#include "registry/session_file.h"

namespace mlsys::ui {

/// A scenario read from a file, and the settings that only a newer version knows.
struct OpenedScenario {
    Scenario scenario;
    Settings unknown;
};

/// The default scenario with the settings of a file; an unknown name is a fault unless the file is `newer`. Faults
/// stand at `where` followed by the name.
Checked<OpenedScenario> openScenario(const Settings& settings, bool newer, const Registry& registry,
                                     const std::string& where);

} // namespace mlsys::ui

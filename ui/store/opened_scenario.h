#pragma once

#include "explore/parameter.h"
#include "registry/session_file.h"

namespace mlsys::ui {

/// A scenario read from a file, and the settings that only a newer version knows.
struct OpenedScenario {
    Scenario scenario;
    Settings unknown;
};

/// The scenario that a window, or a figure without a file, starts from: the default one under the refined laws, with
/// replicas enough for its load. Files that name no preset, exercises and the command `mlsys` keep the laws of the
/// tutorial.
Scenario startScenario(const Registry& registry);

/// The default scenario with the settings of a file; an unknown name is a fault unless the file is `newer`. Faults
/// stand at `where` followed by the name.
Checked<OpenedScenario> openScenario(const Settings& settings, bool newer, const Registry& registry,
                                     const std::string& where);

} // namespace mlsys::ui

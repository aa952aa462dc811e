#pragma once

#include "app/options.h"

namespace mlsys::ui {

/// Writes the manual with pictures of the scenario to the file that the options name, as PDF or HTML by its suffix;
/// returns the exit code.
int writeManual(const Options& options, const Scenario& scenario, const Registry& registry);

} // namespace mlsys::ui

#pragma once

#include "app/options.h"
#include "explore/snapshot.h"

namespace mlsys::ui {

/// Draws the panels that the options ask for to PNG files and prints their paths; returns the exit code, 4 where a file
/// could not be written.
int renderPanels(const Options& options, const Scenario& scenario, const Registry& registry);

/// Draws the key figures of the exercise that the options name into the folder; 2 where there is no such exercise.
int renderExercise(const Options& options, const Registry& registry);

} // namespace mlsys::ui

#pragma once

#include "app/options.h"
#include "explore/snapshot.h"

namespace mlsys::ui {

/// Writes the figures that the options ask for and prints their paths; returns the exit code.
int renderFigures(const Options& options, const Scenario& scenario, const Registry& registry);

/// Draws the key figures of the exercise that the options name into the folder; 2 where there is no such exercise.
int renderExercise(const Options& options, const Registry& registry);

} // namespace mlsys::ui

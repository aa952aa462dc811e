#pragma once

#include "app/main_window.h"
#include "store/exercise_session.h"

namespace mlsys::ui {

/// Keeps a scale to mark the prediction on, on the veiled panel that the question on screen is about.
void keepVeilScale(MainWindow& window, ExerciseSession& session);

} // namespace mlsys::ui

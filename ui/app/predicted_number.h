#pragma once

#include "store/exercise_session.h"

namespace mlsys::ui {

class PredictionScale;

/// The number that was said or is true; none where nothing was said, or a choice.
std::optional<double> numberIn(const std::optional<Measured>& measured);
/// A scale whose marker is the draft of the session for a number with an axis.
PredictionScale* makePredictionScale(ExerciseSession& session, const Question& question);
/// Shows what was marked or locked, and once it is revealed the truth and the numbers that the room told.
void showOnScale(PredictionScale& scale, const ExerciseSession& session, const Question& question);

} // namespace mlsys::ui

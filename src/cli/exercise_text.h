#pragma once

#include "exercise/exercise_shelf.h"

namespace mlsys {

/// The exercises as an aligned table.
std::string listExercisesText(const ExerciseShelf& shelf);
/// The exercises as one JSON object: what each is about, and its questions without their answers.
std::string listExercisesJson(const ExerciseShelf& shelf);
/// Goal, steps and questions of the exercise of that number or id, else unknown_id.
Expected<std::string> showExerciseText(std::string_view id, const ExerciseShelf& shelf);
/// The same as JSON.
Expected<std::string> showExerciseJson(std::string_view id, const ExerciseShelf& shelf);

} // namespace mlsys

#pragma once

#include "exercise/exercise.h"

namespace mlsys {

/// The exercise that a file of the exercise schema describes; what the schema promises is not checked again.
Exercise readExercise(const Json& file);
/// What the schema cannot know: ids that nothing defines, parameters, panels of answers that cannot be computed.
/// `where` of each fault starts with `file` and #.
std::vector<Error> exerciseFaults(const Exercise& exercise, const Registry& registry, const std::string& file);

} // namespace mlsys

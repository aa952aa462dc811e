#pragma once

#include "exercise/exercise.h"

#include <filesystem>

namespace mlsys {

/// Exercises by number, and what was wrong with the files that are left out.
struct ExerciseShelf {
    std::vector<Exercise> exercises{};
    std::vector<Error> faults{};

    /// The exercise of that number or id, or null.
    const Exercise* find(std::string_view name) const;
};

/// The exercise folder of this process: the environment variable MLSYS_EXERCISES, else
/// ../share/mlsys-explorer/exercises beside the folder of the executable, else the source tree it was built from.
std::filesystem::path exerciseFolder();

/// Reads every exercise of a folder, each checked against the schema and by computing all its answers. A file at fault
/// is left out and its faults told; an id that `others` have already is a fault. The schema is that of
/// exerciseFolder().
ExerciseShelf loadExercises(const std::filesystem::path& folder, const Registry& registry,
                            const std::vector<Exercise>& others = {});
/// The exercises of exerciseFolder() and those of a lecturer's folder; none of the latter where `own` is empty.
ExerciseShelf loadAllExercises(const std::filesystem::path& own, const Registry& registry);

} // namespace mlsys

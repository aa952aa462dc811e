#pragma once

#include "exercise/exercise_run.h"
#include "exercise/exercise_shelf.h"

namespace mlsys {

/// One line of a grade sheet: a question of a report, or a file with what is wrong with it.
struct GradeLine {
    std::string file{}, student{}, exercise{}, question{};
    std::string said{}, truth{};
    std::string verdict{}; ///< right, wrong, skipped, missing or unreadable
    std::string remark{};  ///< fault of the file, or signs that it was changed

    bool operator==(const GradeLine&) const = default;
};

/// How reports are graded.
struct Grading {
    const ExerciseShelf& shelf;
    const Registry& registry;
    std::optional<double> tolerancePercent{}; ///< in place of the exercises' own tolerances
};

/// Grades the text of one report; a file at fault gives one line that says why.
std::vector<GradeLine> gradeReport(const std::string& text, const std::string& file, const Grading& grading);
/// Grades every .json file of a folder, in alphabetical order; fails where the folder cannot be read.
Expected<std::vector<GradeLine>> gradeFolder(const std::filesystem::path& folder, const Grading& grading);
/// The grade sheet of a folder as comma-separated values; `own` is a further folder of exercises, or empty.
struct GradeRequest {
    std::filesystem::path reports{}, own{};
    std::optional<double> tolerancePercent{};
};
Checked<std::string> gradeSheet(const GradeRequest& request, const Registry& registry);
/// The lines as comma-separated values with a head line.
std::string gradeCsv(const std::vector<GradeLine>& lines);

} // namespace mlsys

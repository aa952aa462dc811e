#include "exercise/grade.h"
#include "fixtures.h"
#include "fuzz_target.h"

using namespace mlsys;

/// A report of a student, up to its grades.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const ExerciseShelf shelf = loadExercises(exerciseFolder(), sharedRegistry());
    const std::string text = fuzz::textOf(data, size);
    const auto report = parseRun(text, "file");
    if (!report) return fuzz::requireTold(report.error()), 0;
    const std::string written = runText(report->run);
    const auto again = parseRun(written, "file");
    fuzz::require(again && runText(again->run) == written && again->sealFits, "a written report is read back");
    fuzz::require(!gradeReport(text, "file", {shelf, sharedRegistry()}).empty(), "every report is graded");
    return 0;
}

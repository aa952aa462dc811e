#include "exercise/exercise_reader.h"
#include "exercise/exercise_shelf.h"
#include "fixtures.h"
#include "fuzz_target.h"
#include "registry/schema_check.h"

using namespace mlsys;

/// An exercise as the shelf reads it: schema, form, references, answers.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static SchemaSet schemas(exerciseFolder() / "schema");
    const std::string text = fuzz::textOf(data, size);
    std::vector<Error> faults;
    const auto json = parseJson(text, faults);
    if (!json || !faults.empty()) return 0;
    if (!schemas.check(text, "exercise.schema.json", "file").empty()) return 0;
    const Exercise exercise = readExercise(*json);
    if (!exerciseFaults(exercise, sharedRegistry(), "file").empty()) return 0;
    for (const Question& question : exercise.questions)
        fuzz::require(answerOf(question, {.registry = sharedRegistry(), .settings = exercise.settings}).has_value(),
                      "an exercise without a fault has all answers");
    return 0;
}

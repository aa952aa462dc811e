#include "cli/exercise_text.h"

#include "cli/text_table.h"
#include "registry/json_text.h"
#include "registry/nearest.h"

namespace mlsys {

namespace {

AnswerValue texts(const std::vector<std::string>& all) {
    AnswerValue::List list;
    for (const std::string& text : all) list.push_back({text});
    return {std::move(list)};
}

AnswerValue fieldsOf(const Question& question) {
    AnswerValue::Object fields{{"id", {question.id}}, {"ask", {question.ask}}, {"unit", {question.unit}}};
    std::vector<std::string> choices;
    for (const Choice& choice : question.choices) choices.push_back(choice.text);
    fields.push_back({"choices", texts(choices)});
    return {std::move(fields)};
}

AnswerValue fieldsOf(const Exercise& exercise) {
    AnswerValue::List questions;
    for (const Question& question : exercise.questions) questions.push_back(fieldsOf(question));
    return {AnswerValue::Object{{"number", {double(exercise.number)}},
                                {"id", {exercise.id}},
                                {"title", {exercise.title}},
                                {"goal", {exercise.goal}},
                                {"minutes", {double(exercise.minutes)}},
                                {"panels", texts(exercise.panels)},
                                {"steps", texts(exercise.steps)},
                                {"questions", {std::move(questions)}},
                                {"discussion", {exercise.discussion}}}};
}

std::string textOf(const Exercise& exercise) {
    std::string text = std::to_string(exercise.number) + " - " + exercise.title + "\n" + exercise.goal + "\n";
    for (const Question& question : exercise.questions) {
        text += "\n" + question.ask + "\n";
        for (const Choice& choice : question.choices) text += "  - " + choice.text + "\n";
    }
    return text;
}

Expected<const Exercise*> found(std::string_view id, const ExerciseShelf& shelf) {
    if (const Exercise* exercise = shelf.find(id)) return exercise;
    std::vector<std::string_view> known;
    for (const Exercise& exercise : shelf.exercises) known.push_back(exercise.id);
    return tl::unexpected(
        Error{error::kUnknownId, std::string(id),
              "there is no exercise " + inQuotes(id) + didYouMean(id, known) + "; exercises are " + listed(known)});
}

} // namespace

std::string listExercisesText(const ExerciseShelf& shelf) {
    TextTable table({">NUMBER", "ID", ">MINUTES", ">QUESTIONS", "TITLE"});
    for (const Exercise& e : shelf.exercises)
        table.add(
            {std::to_string(e.number), e.id, std::to_string(e.minutes), std::to_string(e.questions.size()), e.title});
    return table.text();
}

std::string listExercisesJson(const ExerciseShelf& shelf) {
    AnswerValue::List all;
    for (const Exercise& exercise : shelf.exercises) all.push_back(fieldsOf(exercise));
    return prettyJson({AnswerValue::Object{{"exercises", {std::move(all)}}}});
}

Expected<std::string> showExerciseText(std::string_view id, const ExerciseShelf& shelf) {
    return found(id, shelf).map([](const Exercise* exercise) { return textOf(*exercise); });
}

Expected<std::string> showExerciseJson(std::string_view id, const ExerciseShelf& shelf) {
    return found(id, shelf).map([](const Exercise* exercise) { return prettyJson(fieldsOf(*exercise)); });
}

} // namespace mlsys

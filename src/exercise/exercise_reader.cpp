#include "exercise/exercise_reader.h"

#include "exercise/json_members.h"
#include "registry/nearest.h"

#include <algorithm>

namespace mlsys {

namespace {

std::vector<std::string> textsIn(const Json& object, std::string_view name) {
    std::vector<std::string> texts;
    if (const Json* list = object.member(name))
        for (const Json& item : list->items) texts.push_back(item.text);
    return texts;
}

/// Reads every element of a list that may be absent.
template <class T, class Read> std::vector<T> listIn(const Json& object, std::string_view name, Read read) {
    std::vector<T> all;
    if (const Json* list = object.member(name))
        for (const Json& item : list->items) all.push_back(read(item));
    return all;
}

Choice readChoice(const Json& object) {
    Choice choice{.id = textIn(object, "id"), .text = textIn(object, "text")};
    if (const Json* measure = object.member("measure")) choice.measure = *measure;
    if (const Json* upTo = object.member("up_to")) choice.upTo = upTo->number;
    return choice;
}

Tolerance readTolerance(const Json& question) {
    const Json* stated = question.member("tolerance");
    if (!stated) return {};
    return {.percent = numberIn(*stated, "percent", 0), .absolute = numberIn(*stated, "absolute", 0)};
}

std::optional<Question::Axis> readAxis(const Json& question) {
    const Json* stated = question.member("axis");
    if (!stated) return std::nullopt;
    const Json* logarithmic = stated->member("logarithmic");
    return Question::Axis{.lowest = numberIn(*stated, "lowest", 0),
                          .highest = numberIn(*stated, "highest", 100),
                          .logarithmic = logarithmic && logarithmic->flag};
}

Question readQuestion(const Json& object) {
    Question question{.id = textIn(object, "id"),
                      .ask = textIn(object, "ask"),
                      .hint = textIn(object, "hint"),
                      .unit = textIn(object, "unit"),
                      .axis = readAxis(object),
                      .digits = int(numberIn(object, "digits", 3)),
                      .choices = listIn<Choice>(object, "choices", readChoice),
                      .answer = *object.member("answer"),
                      .tolerance = readTolerance(object),
                      .explanation = textIn(object, "explanation"),
                      .veils = textsIn(object, "veils")};
    if (!question.choices.empty()) question.kind = Question::Kind::choice;
    return question;
}

NamedMeasure readMeasure(const Json& object) {
    return {.id = textIn(object, "id"),
            .unit = textIn(object, "unit"),
            .digits = int(numberIn(object, "digits", 3)),
            .measure = *object.member("measure")};
}

Figure readFigure(const Json& object) {
    const Json* differs = object.member("differs");
    return {.name = textIn(object, "name"),
            .text = textIn(object, "text"),
            .value = textIn(object, "value"),
            .why = textIn(object, "why"),
            .refinedWhy = textIn(object, "refined_why"),
            .differs = differs && differs->flag};
}

/// Collects what is wrong in one exercise.
class Check {
public:
    Check(const Exercise& exercise, const Registry& registry, std::string file)
        : m_exercise(exercise),
          m_context{.registry = registry, .settings = exercise.settings},
          m_file(std::move(file)) {}

    std::vector<Error> run() {
        checkSettings();
        checkMeasures();
        checkQuestions();
        checkTexts();
        return std::move(m_faults);
    }

private:
    void refuse(const std::string& pointer, const std::string& what,
                const std::string& code = error::kInvalidArgument) {
        m_faults.push_back({code, m_file + "#" + pointer, what});
    }
    void checkSettings() {
        if (const auto scenario = scenarioFor(m_exercise.settings, m_context); !scenario)
            refuse("/settings/" + scenario.error().where, scenario.error().what);
        for (std::size_t i = 0; i < m_exercise.controls.size(); ++i)
            if (const auto known = findParameter(m_exercise.controls[i]); !known)
                refuse("/controls/" + std::to_string(i), known.error().what, known.error().code);
    }
    void checkMeasures() {
        for (std::size_t i = 0; i < m_exercise.measures.size(); ++i) {
            const NamedMeasure& named = m_exercise.measures[i];
            m_known.push_back(named.id);
            if (const auto value = take(named.measure, m_context); !value)
                refuse("/measures/" + std::to_string(i) + "/measure/" + value.error().where, value.error().what);
        }
    }
    void checkQuestions() {
        for (std::size_t i = 0; i < m_exercise.questions.size(); ++i) {
            const Question& question = m_exercise.questions[i];
            const std::string place = "/questions/" + std::to_string(i);
            m_known.push_back(question.id);
            const auto& axis = question.axis;
            if (axis && (axis->lowest >= axis->highest || (axis->logarithmic && axis->lowest <= 0)))
                refuse(place + "/axis", "the scale is empty; give a lowest below the highest, above 0 if logarithmic");
            const auto truth = answerOf(question, m_context);
            if (!truth)
                refuse(place + "/answer", truth.error().what);
            else if (question.kind == Question::Kind::number && !std::holds_alternative<double>(*truth))
                refuse(place + "/answer", "the answer is no number; give choices, or another answer");
        }
    }
    void checkText(const std::string& pointer, const std::string& text) {
        for (const std::string& name : placeholdersIn(text))
            if (std::ranges::find(m_known, name) == m_known.end()) unknownName(pointer, name);
    }
    void unknownName(const std::string& pointer, const std::string& name) {
        const std::vector<std::string_view> known(m_known.begin(), m_known.end());
        refuse(pointer, "nothing here is called " + inQuotes(name) + didYouMean(name, known) +
                            "; measures and questions are " + listed(known));
    }
    void checkTexts() {
        for (std::size_t i = 0; i < m_exercise.questions.size(); ++i)
            checkText("/questions/" + std::to_string(i) + "/explanation", m_exercise.questions[i].explanation);
        for (std::size_t i = 0; i < m_exercise.figures.size(); ++i) {
            const Figure& figure = m_exercise.figures[i];
            const std::string place = "/figures/" + std::to_string(i);
            checkText(place + "/why", figure.why);
            checkText(place + "/refined_why", figure.refinedWhy);
            if (std::ranges::find(m_known, figure.value) == m_known.end()) unknownName(place + "/value", figure.value);
        }
        checkText("/discussion", m_exercise.discussion);
        checkText("/next", m_exercise.next);
    }

    const Exercise& m_exercise;
    MeasureContext m_context;
    std::string m_file;
    std::vector<std::string> m_known; ///< names that texts may use
    std::vector<Error> m_faults;
};

} // namespace

Exercise readExercise(const Json& file) {
    Exercise exercise{.number = int(numberIn(file, "number", 0)),
                      .id = textIn(file, "id"),
                      .title = textIn(file, "title"),
                      .goal = textIn(file, "goal"),
                      .minutes = int(numberIn(file, "minutes", 10)),
                      .page = textIn(file, "page"),
                      .panel = textIn(file, "panel"),
                      .panels = textsIn(file, "panels"),
                      .controls = textsIn(file, "controls"),
                      .steps = textsIn(file, "steps"),
                      .questions = listIn<Question>(file, "questions", readQuestion),
                      .measures = listIn<NamedMeasure>(file, "measures", readMeasure),
                      .figures = listIn<Figure>(file, "figures", readFigure),
                      .discussion = textIn(file, "discussion"),
                      .next = textIn(file, "next")};
    if (const Json* settings = file.member("settings"))
        for (const Json& item : settings->items) exercise.settings.emplace_back(item.key, settingOf(item));
    return exercise;
}

std::vector<Error> exerciseFaults(const Exercise& exercise, const Registry& registry, const std::string& file) {
    return Check(exercise, registry, file).run();
}

} // namespace mlsys

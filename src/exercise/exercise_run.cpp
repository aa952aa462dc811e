#include "exercise/exercise_run.h"

#include "registry/json_edit.h"
#include "registry/json_text.h"
#include "registry/own_hardware.h"
#include "units/format.h"

#include <algorithm>
#include <cstdint>

namespace mlsys {

namespace {

constexpr const char* kFormat = "mlsys-exercise-run";
constexpr double kVersion = 1;

using Object = AnswerValue::Object;

AnswerValue valueOf(const Measured& measured) {
    return std::visit([](const auto& x) { return AnswerValue{x}; }, measured);
}

/// Hardware of the student's own stands in a report as the object that it is.
AnswerValue valueOf(const Setting& setting) {
    const auto* text = std::get_if<std::string>(&setting);
    std::vector<Error> faults;
    if (const auto json = text && isOwnHardware(*text) ? parseJson(*text, faults) : std::nullopt)
        return answerValue(*json);
    return std::visit([](const auto& x) { return AnswerValue{x}; }, setting);
}

Object fieldsOf(const Prediction& p) {
    Object fields{{"question", {p.question}}};
    if (p.said) fields.push_back({"said", valueOf(*p.said)});
    if (p.truth) fields.push_back({"truth", valueOf(*p.truth)});
    fields.push_back({"time", {p.time}});
    fields.push_back({"hinted", {p.hinted}});
    fields.push_back({"revealed", {p.revealed}});
    return fields;
}

Object fieldsOf(const ExerciseRun& run) {
    Object fields{{"format", {std::string(kFormat)}},
                  {"version", {kVersion}},
                  {"exercise", {run.exercise}},
                  {"student", {run.student}},
                  {"started", {run.started}}};
    AnswerValue::List predictions;
    for (const Prediction& p : run.predictions) predictions.push_back({fieldsOf(p)});
    fields.push_back({"predictions", {std::move(predictions)}});
    Object hands;
    for (const auto& [question, tally] : run.hands) {
        Object counts;
        for (const auto& [choice, count] : tally) counts.push_back({choice, {double(count)}});
        hands.push_back({question, {std::move(counts)}});
    }
    fields.push_back({"hands", {std::move(hands)}});
    fields.push_back({"log", {run.log}});
    Object settings;
    for (const auto& [name, value] : run.settings) settings.push_back({name, valueOf(value)});
    fields.push_back({"settings", {std::move(settings)}});
    return fields;
}

/// FNV-1a over the content: it shows that a file was edited, it is no signature.
std::string sealOf(const ExerciseRun& run) {
    std::string text;
    appendJson(text, AnswerValue{fieldsOf(run)});
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    constexpr const char* kDigits = "0123456789abcdef";
    std::string seal;
    for (int shift = 60; shift >= 0; shift -= 4) seal += kDigits[(hash >> shift) & 15];
    return seal;
}

/// Reads a report and gathers its faults.
class RunReader {
public:
    RunReader(const Json& file, std::string where) : m_file(file), m_where(std::move(where)) {}

    Checked<ReadRun> read() {
        if (m_file.type != Json::Type::object || textOf(m_file, "format") != kFormat)
            return tl::unexpected(std::vector{Error{error::kInvalidArgument, m_where,
                                                    "this is no report of an exercise; give files that the program "
                                                    "wrote with \"Save report\""}});
        ReadRun read;
        ExerciseRun& run = read.run;
        run.exercise = required(m_file, "exercise", "");
        run.student = textOf(m_file, "student");
        run.started = textOf(m_file, "started");
        run.log = textOf(m_file, "log");
        const Json* version = m_file.member("version");
        if (!version || version->number != kVersion) refuse("/version", "this version reads reports of version 1");
        readPredictions(run);
        readHands(run);
        if (const Json* settings = m_file.member("settings"))
            for (const Json& item : settings->items) run.settings.emplace_back(item.key, settingOf(item));
        if (!m_faults.empty()) return tl::unexpected(std::move(m_faults));
        read.sealFits = textOf(m_file, "seal") == sealOf(run);
        return read;
    }

private:
    static std::string textOf(const Json& object, std::string_view name) {
        const Json* member = object.member(name);
        return member && member->type == Json::Type::text ? member->text : std::string();
    }
    static bool flagOf(const Json& object, std::string_view name) {
        const Json* member = object.member(name);
        return member && member->flag;
    }
    void refuse(const std::string& pointer, const std::string& what) {
        m_faults.push_back({error::kInvalidArgument, m_where + "#" + pointer, what});
    }
    std::string required(const Json& object, const std::string& name, const std::string& at) {
        std::string text = textOf(object, name);
        if (text.empty()) refuse(at + "/" + name, name + " is missing; save the report again from the program");
        return text;
    }
    std::optional<Measured> measured(const Json& object, std::string_view name) {
        const Json* member = object.member(name);
        if (!member) return std::nullopt;
        if (member->type == Json::Type::number) return member->number;
        return member->text;
    }
    void readPredictions(ExerciseRun& run) {
        const Json* list = m_file.member("predictions");
        if (!list || list->type != Json::Type::list) {
            refuse("/predictions", "the predictions are no list; save the report again from the program");
            return;
        }
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            const Json& item = list->items[i];
            run.predictions.push_back({.question = required(item, "question", "/predictions/" + std::to_string(i)),
                                       .said = measured(item, "said"),
                                       .truth = measured(item, "truth"),
                                       .time = textOf(item, "time"),
                                       .hinted = flagOf(item, "hinted"),
                                       .revealed = flagOf(item, "revealed")});
        }
    }
    void readHands(ExerciseRun& run) {
        const Json* hands = m_file.member("hands");
        if (!hands) return;
        for (const Json& question : hands->items) {
            for (const Json& count : question.items) {
                if (count.type == Json::Type::number && count.number >= 0 && count.number <= kMostHands)
                    run.hands[question.key][count.key] = int(count.number);
                else
                    refuse("/hands" + pointerStep(question.key) + pointerStep(count.key),
                           "hands are a number from 0 to " + std::to_string(kMostHands));
            }
        }
    }

    const Json& m_file;
    std::string m_where;
    std::vector<Error> m_faults;
};

} // namespace

const Prediction* ExerciseRun::prediction(std::string_view question) const {
    const auto found = std::ranges::find(predictions, question, &Prediction::question);
    return found == predictions.end() ? nullptr : &*found;
}

std::vector<double> ExerciseRun::told(const std::string& question) const {
    std::vector<double> numbers;
    const auto tally = hands.find(question);
    if (tally == hands.end()) return numbers;
    for (const auto& [text, count] : tally->second)
        if (const auto x = parseQuantity(text, dim::none)) numbers.insert(numbers.end(), std::size_t(count), *x);
    std::ranges::sort(numbers);
    return numbers;
}

void ExerciseRun::setTold(const std::string& question, const std::vector<double>& numbers) {
    hands.erase(question);
    for (const double x : numbers) ++hands[question][settingText(x)];
}

std::string runText(const ExerciseRun& run) {
    Object fields = fieldsOf(run);
    fields.push_back({"seal", {sealOf(run)}});
    return prettyJson({std::move(fields)});
}

Checked<ReadRun> parseRun(const std::string& text, const std::string& file) {
    std::vector<Error> faults;
    const auto json = parseJson(text, faults);
    for (Error& fault : faults) fault.where = file + "#" + fault.where;
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return RunReader(*json, file).read();
}

} // namespace mlsys

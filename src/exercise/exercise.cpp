#include "exercise/exercise.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

/// The choice whose measure is the highest or lowest.
Expected<Measured> bestChoice(const Question& question, bool highest, const MeasureContext& context) {
    const Choice* best = nullptr;
    double record = 0;
    for (const Choice& choice : question.choices) {
        if (!choice.measure) continue;
        const auto taken = take(*choice.measure, context);
        if (!taken) return tl::unexpected(taken.error());
        const auto* x = std::get_if<double>(&*taken);
        if (!x || (best && (highest ? *x <= record : *x >= record))) continue;
        best = &choice;
        record = *x;
    }
    if (best) return best->id;
    return tl::unexpected(
        Error{error::kInvalidArgument, "choices", "no choice has a measure that is a number; add one"});
}

/// The choice that a measured value means: the one of its name, else the first whose span holds the number.
Expected<Measured> choiceFor(const Question& question, const Measured& value) {
    for (const Choice& choice : question.choices) {
        const auto* text = std::get_if<std::string>(&value);
        if (text && choice.id == *text) return choice.id;
        if (!text && choice.upTo && std::get<double>(value) <= *choice.upTo) return choice.id;
    }
    return tl::unexpected(Error{error::kInvalidArgument, "choices",
                                "the answer is " + measuredText(value) + ", which no choice stands for; add it"});
}

std::string withUnit(const Measured& value, int digits, const std::string& unit) {
    const std::string number = measuredText(value, digits);
    return unit.empty() || !std::holds_alternative<double>(value) ? number : number + " " + unit;
}

} // namespace

bool Tolerance::accepts(double said, double truth) const {
    return std::abs(said - truth) <= std::max(absolute, std::abs(truth) * percent / 100);
}

const Choice* Question::choice(std::string_view wanted) const {
    const auto found = std::ranges::find(choices, wanted, &Choice::id);
    return found == choices.end() ? nullptr : &*found;
}

const Question* Exercise::question(std::string_view wanted) const {
    const auto found = std::ranges::find(questions, wanted, &Question::id);
    return found == questions.end() ? nullptr : &*found;
}

Expected<Measured> answerOf(const Question& question, const MeasureContext& context) {
    if (const Json* best = question.answer.member("best"))
        return bestChoice(question, best->text == "highest", context);
    const auto taken = take(question.answer, context);
    if (!taken || question.kind == Question::Kind::number) return taken;
    return choiceFor(question, *taken);
}

bool isRight(const Question& question, const Measured& said, const Measured& truth) {
    const auto *a = std::get_if<double>(&said), *b = std::get_if<double>(&truth);
    return a && b ? question.tolerance.accepts(*a, *b) : said == truth;
}

std::string saidText(const Question& question, const Measured& value) {
    if (question.kind == Question::Kind::choice)
        if (const auto* id = std::get_if<std::string>(&value))
            if (const Choice* choice = question.choice(*id)) return choice->text;
    return withUnit(value, question.digits, question.unit);
}

std::map<std::string, std::string> computedTexts(const Exercise& exercise, const MeasureContext& context) {
    std::map<std::string, std::string> texts;
    for (const NamedMeasure& named : exercise.measures)
        if (const auto value = take(named.measure, context))
            texts[named.id] = withUnit(*value, named.digits, named.unit);
    for (const Question& question : exercise.questions)
        if (const auto value = answerOf(question, context)) texts[question.id] = saidText(question, *value);
    return texts;
}

std::vector<std::string> placeholdersIn(const std::string& text) {
    std::vector<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close != std::string::npos) names.push_back(text.substr(open + 1, close - open - 1));
    }
    return names;
}

std::string filled(const std::string& text, const std::map<std::string, std::string>& computed) {
    std::string out = text;
    for (const std::string& name : placeholdersIn(text)) {
        const auto value = computed.find(name);
        const std::string braced = "{" + name + "}";
        if (const auto at = out.find(braced); value != computed.end() && at != std::string::npos)
            out.replace(at, braced.size(), value->second);
    }
    return out;
}

} // namespace mlsys

#pragma once

#include "exercise/measure.h"

#include <map>

namespace mlsys {

/// How far a number may be off: by a share of the truth or by an amount, whichever is more generous.
struct Tolerance {
    double percent = 0;
    double absolute = 0;

    bool accepts(double said, double truth) const;
};

/// One of the answers to choose from.
struct Choice {
    std::string id, text;
    std::optional<Json> measure{}; ///< that the choice stands for, where choices are compared
    std::optional<double> upTo{};  ///< largest measured number that means this choice
};

/// One question, asked before its answer is shown.
struct Question {
    enum class Kind { number, choice };
    /// The scale on which a number is marked.
    struct Axis {
        double lowest = 0, highest = 100;
        bool logarithmic = false;
    };
    std::string id, ask, hint, unit;
    Kind kind = Kind::number;
    std::optional<Axis> axis{};
    int digits = 3;
    std::vector<Choice> choices{};
    Json answer{}; ///< a measure, or {"best": "highest" | "lowest"} of the choices
    Tolerance tolerance{};
    std::string explanation;
    std::vector<std::string> veils{}; ///< panels that would give the answer away

    const Choice* choice(std::string_view id) const;
};

/// A measured value under a name, that texts show as {name}.
struct NamedMeasure {
    std::string id, unit;
    int digits = 3;
    Json measure{};
};

/// One row of the comparison: what the tutorial's text says, and what the presets compute.
struct Figure {
    std::string name;
    std::string text;         ///< of the tutorial
    std::string value;        ///< id of a measure or question
    std::string why;          ///< of a disagreement between text and preset
    std::string refinedWhy{}; ///< of one between the presets
    bool differs = false;
};

/// A guided exercise as its file describes it.
struct Exercise {
    int number = 0;
    std::string id, title, goal;
    int minutes = 10;
    std::string page, panel;             ///< that it opens; the panel takes the whole grid where one is named
    std::vector<std::string> panels;     ///< key figures
    std::vector<std::string> controls{}; ///< parameters to offer
    Settings settings{};
    std::vector<std::string> steps{};
    std::vector<Question> questions{};
    std::vector<NamedMeasure> measures{};
    std::vector<Figure> figures{};
    std::string discussion, next;
    std::string file{}; ///< that it was read from

    const Question* question(std::string_view id) const;
};

/// The answer to a question: a number in its unit, or the id of a choice.
Expected<Measured> answerOf(const Question& question, const MeasureContext& context);
/// Whether a prediction counts as right.
bool isRight(const Question& question, const Measured& said, const Measured& truth);

/// Everything an exercise computes under one preset, by id of measure or question, as text with unit.
std::map<std::string, std::string> computedTexts(const Exercise& exercise, const MeasureContext& context);
/// `text` with every {id} replaced by its computed text.
std::string filled(const std::string& text, const std::map<std::string, std::string>& computed);
/// The names in braces that a text asks for.
std::vector<std::string> placeholdersIn(const std::string& text);
/// A prediction or an answer of a question for people, with its unit.
std::string saidText(const Question& question, const Measured& value);

} // namespace mlsys

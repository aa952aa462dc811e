#pragma once

#include "exercise/exercise.h"

namespace mlsys {

/// Most hands that can be up for one answer.
inline constexpr int kMostHands = 999;

/// What a student did with one question.
struct Prediction {
    std::string question;
    std::optional<Measured> said{};  ///< none where the question was skipped
    std::optional<Measured> truth{}; ///< what the model said when it was revealed
    std::string time{};              ///< ISO 8601, when it was locked or skipped
    bool hinted = false;
    bool revealed = false;

    bool operator==(const Prediction&) const = default;
};

/// One student's way through one exercise.
struct ExerciseRun {
    std::string exercise; ///< id
    std::string student{}, started{}, log{};
    std::vector<Prediction> predictions{};
    std::map<std::string, std::map<std::string, int>> hands{}; ///< tally of each question by choice, or by told number
    Settings settings{};                                       ///< the scenario when it was last saved

    /// The prediction for a question, or null.
    const Prediction* prediction(std::string_view question) const;
    /// The numbers that a room told for a question, in ascending order.
    std::vector<double> told(const std::string& question) const;
    /// Replaces them.
    void setTold(const std::string& question, const std::vector<double>& numbers);
    bool operator==(const ExerciseRun&) const = default;
};

/// The run as the text of a report file, closed by a seal over its content.
std::string runText(const ExerciseRun& run);

/// A report that was read, and whether its seal still fits.
struct ReadRun {
    ExerciseRun run;
    bool sealFits = true;
};

/// Reads a report; every fault with its place, `where` starting with `file`.
Checked<ReadRun> parseRun(const std::string& text, const std::string& file);

} // namespace mlsys

#pragma once

#include "scenario/sources.h"
#include "units/units.h"

#include <optional>

namespace mlsys {

/// A benchmark of serving: what its requests ask for on average, and limits of the time per output token.
struct Benchmark {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    double promptTokens = 1;
    double outputTokens = 1;
    std::optional<double> beams{};            ///< answers that a beam search follows at once
    std::optional<Time<>> serverLimit{};      ///< that 99 % of the requests must meet
    std::optional<Time<>> interactiveLimit{}; ///< the same in the interactive scenario
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};
    bool operator==(const Benchmark&) const = default;
};

/// A training of a model with the work that its publication states.
struct TrainingRun {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    Flops<> work{};
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};
    bool operator==(const TrainingRun&) const = default;
};

} // namespace mlsys

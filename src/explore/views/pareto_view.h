#pragma once

#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/precision.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// Ways to serve the model: cost of tokens against their latency, over hardware, batch and precision.
struct ParetoView {
    enum class Standing { front, dominated, too_slow, over_budget };
    struct Option {
        std::string node, hardware, name; ///< ids of node and accelerator, and the accelerator's name
        Precision precision{};
        double batch = 1;
        Time<> itl{}, ttft{};
        double usdPerMillionTokens = 0;
        Money<> nodeCost{};      ///< of one node over the duration
        double affordable = 0;   ///< nodes that the budget pays for
        TokenRate<> fleetRate{}; ///< of those nodes
        Standing standing{};
        bool selected = false;
        bool operator==(const Option&) const = default;
    };
    std::string model{};
    std::vector<Option> options{};         ///< that fit the memory of one accelerator
    std::optional<std::size_t> cheapest{}; ///< of the front
    Time<> itlLimit{};
    Money<> budget{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const ParetoView&) const = default;
};

} // namespace mlsys

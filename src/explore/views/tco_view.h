#pragma once

#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// Cost of ownership of each kind of node at the chosen count.
struct TcoView {
    struct Bar {
        std::string id, name; ///< of the node
        std::string accelerator;
        double count = 0; ///< accelerators
        Money<> capex{}, energy{}, maintenance{}, total{};
        std::optional<double> usdPerMillionTokens{}; ///< none where the model does not fit or has no tokens
        Time<> itl{};
        bool fits = true; ///< one accelerator holds the workload
        bool selected = false;
        bool overBudget = false;
        bool priceKnown = true;
        bool operator==(const Bar&) const = default;
    };
    std::vector<Bar> bars{};
    Money<> budget{};
    Money<> assumedPrice{}; ///< of an accelerator whose price is unknown
    Time<> duration{};
    double nodes = 0;
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const TcoView&) const = default;
};

} // namespace mlsys

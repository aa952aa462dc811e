#pragma once

#include "explore/trust.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "units/units.h"

#include <optional>
#include <vector>

namespace mlsys {

/// What fills the memory while serving.
struct MemoryView {
    struct Step {
        double batch = 1;
        Bytes<> kv{};
        Time<> ttft{}, itl{};
        bool feasible = true;
        bool operator==(const Step&) const = default;
    };
    double batch = 1;
    Bytes<> weights{}, kv{}, capacity{};
    Bytes<> overflow{};      ///< 0 where it fits
    double utilization = 0;  ///< required over available memory
    double largestBatch = 0; ///< 0 where not even the weights fit with one request
    Time<> ttft{}, itl{};
    TokenRate<> throughput{}; ///< batch / itl
    bool feasible = true;
    std::vector<Step> sweep{};
    Trust ttftTrust{}, itlTrust{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const MemoryView&) const = default;
};

} // namespace mlsys

#pragma once

#include "explore/trust.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/precision.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// One result on a small device: does the model fit, is it there by the deadline, what energy does it take.
struct EdgeView {
    struct Level {
        std::string name; ///< SRAM, flash or memory
        Bytes<> capacity{};
        bool fits = true;  ///< holds the weights
        bool read = false; ///< where the weights are read from
        bool operator==(const Level&) const = default;
    };
    struct Step {
        double efficiency = 1;
        Time<> latency{};
        bool operator==(const Step&) const = default;
    };
    /// The efficiency sweep of one precision.
    struct Sweep {
        Precision precision{};
        bool selected = false;
        std::vector<Step> steps{};
        bool operator==(const Sweep&) const = default;
    };
    std::string model{}, hardware{};
    Precision precision{};
    double efficiency = 1;
    Bytes<> weights{};
    std::vector<Level> levels{};
    Time<> latency{}, compute{}, memory{}, overhead{}, deadline{};
    bool fits = true;
    bool inTime = false;
    double lateness = 0;                      ///< latency over deadline
    bool timedAsMeasured = false;             ///< by laws that the efficiency has no part in
    std::optional<double> neededEfficiency{}; ///< that just meets the deadline; none where not even 1 does
    Energy<> energy{};                        ///< of one result; 0 where the power is unknown
    Energy<> energyAtFullPower{};             ///< were the whole power drawn all the time
    std::vector<Sweep> sweeps{};
    Trust latencyTrust{}, energyTrust{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const EdgeView&) const = default;
};

} // namespace mlsys

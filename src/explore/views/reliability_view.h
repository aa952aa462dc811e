#pragma once

#include "explore/views/unavailable.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// Failures, checkpoints and useful time of a training job against the size of the fleet.
struct ReliabilityView {
    struct Point {
        double nodes = 1;
        Time<> mtbf{}, interval{}, write{}; ///< write: one checkpoint
        double goodput = 1;
        double checkpointLoss = 0,
               recoveryLoss = 0; ///< shares of the time; with goodput they make 1 where that is not 0
        double failures = 0;     ///< expected during the job
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> curve{}; ///< 1, 2, 4 … 16384 nodes, or as far as the fleet
    Point now{};
    std::string fleet{};
    Bytes<> checkpoint{};
    double failureProbability = 0;
    bool intervalTooShort = false; ///< shorter than writing one checkpoint takes
    double overrunFrom = 0;        ///< fewest nodes, as far as the curve goes, for which it is; 0 where for none
    std::optional<Unavailable> unavailable{};
    bool operator==(const ReliabilityView&) const = default;
};

} // namespace mlsys

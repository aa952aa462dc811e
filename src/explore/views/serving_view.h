#pragma once

#include "explore/views/evidence_view.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "units/units.h"

#include <optional>
#include <vector>

namespace mlsys {

/// Latency and throughput of serving over the batch, with the chosen options and without any.
struct ServingView {
    struct Point {
        double batch = 1;  ///< requests that wait for an answer
        double active = 1; ///< requests that are worked on together; fewer where pages run out
        Time<> ttft{}, itl{};
        TokenRate<> throughput{}; ///< active / itl
        bool feasible = true;
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> curve{}, plain{}; ///< with and without the options, over the same batches
    Point now{}, plainNow{};             ///< at the scenario's batch
    Time<> ttftLimit{}, itlLimit{};
    double largestWithinLimits = 0; ///< largest batch that fits and keeps both limits; 0: none, infinite: all
    double mostActive = 0;          ///< requests that the memory holds together
    bool anyOption = false;
    bool paged = false;
    double fragmentation = 0; ///< share of the pages that no token fills
    double speedup = 1;       ///< of continuous over static batching
    Trust ttftTrust{}, itlTrust{};
    /// Near the scenario, over requests together.
    std::vector<MeasuredMark> measuredTtft{}, measuredItl{}, measuredRate{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};

    bool keepsLimits(const Point& p) const { return p.feasible && p.ttft <= ttftLimit && p.itl <= itlLimit; }
    bool operator==(const ServingView&) const = default;
};

} // namespace mlsys

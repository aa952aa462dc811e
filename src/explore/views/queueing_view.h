#pragma once

#include "explore/views/unavailable.h"
#include "units/units.h"

#include <optional>
#include <vector>

namespace mlsys {

/// Latency of a service against its load: replicas behind one queue.
struct QueueingView {
    struct Point {
        Rate<> arrivals{};
        Time<> p50{}, p99{}; ///< infinite where unstable
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> curve{}; ///< stable loads, ascending
    Point now{};
    bool stable = true;
    double utilization = 0; ///< arrivals over capacity
    Rate<> capacity{};      ///< requests per second that all replicas serve
    Time<> service{};       ///< of one batch: prefill and all tokens
    double batch = 1;       ///< requests that one replica serves together
    double replicas = 1;
    double neededReplicas = 0; ///< fewest that are stable and keep the limit; 0 where none does
    Time<> latencyLimit{};
    std::optional<Unavailable> unavailable{};
    bool operator==(const QueueingView&) const = default;
};

} // namespace mlsys

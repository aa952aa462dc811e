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
    double tokens = 0;      ///< that it generates per request
    double batch = 1;       ///< requests that one replica serves together
    bool fits = true;       ///< whether their cache fits the memory
    double mostFitting = 0; ///< requests whose cache does
    double replicas = 1;
    double stableReplicas = 1; ///< fewest that keep up with the arrivals
    double neededReplicas = 0; ///< fewest that also keep the limit; 0 where none does
    Time<> latencyLimit{};
    std::optional<Unavailable> unavailable{};
    bool operator==(const QueueingView&) const = default;
};

} // namespace mlsys

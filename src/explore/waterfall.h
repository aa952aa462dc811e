#pragma once

#include "explore/metric.h"

namespace mlsys {

/// What a change of a number can come from.
enum class Cause { compute, memory, overhead, communication, bubble, hardware, energy, price, maintenance, grid };

/// The part of a change that one cause explains, in base units of the metric.
struct CauseShare {
    Cause cause{};
    double delta = 0;
    bool operator==(const CauseShare&) const = default;
};

/// How a metric went from one value to another; the shares add up to the difference.
struct Waterfall {
    double from = 0, to = 0;
    std::vector<CauseShare> shares{}; ///< that are not zero, in a fixed order
    bool operator==(const Waterfall&) const = default;
};

/// Splits the change of a metric between two snapshots by cause: parts of a sum by their differences, factors of a
/// product one after the other. None where either snapshot lacks the number or the metric has no parts.
std::optional<Waterfall> explainChange(const Snapshot& from, const Snapshot& to, std::string_view metric);

} // namespace mlsys

#pragma once

#include "explore/design_space.h"
#include "explore/views/unavailable.h"

namespace mlsys {

/// A million serving fleets, and those that none beats in token latency, cost and carbon together.
struct DesignsView {
    std::string model{};
    DesignSurvey survey{};
    std::optional<std::size_t> cheapest{}; ///< of the front
    Time<> itlLimit{};
    Money<> budget{};
    std::optional<Unavailable> unavailable{};
    bool operator==(const DesignsView&) const = default;
};

/// Whether two scenarios ask the same of the search: they may differ in what it varies itself.
bool asksSameDesigns(const Scenario& a, const Scenario& b);

} // namespace mlsys

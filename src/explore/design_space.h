#pragma once

#include "explore/search_control.h"
#include "registry/registry.h"
#include "scenario/scenario.h"

#include <array>

namespace mlsys {

/// Serving fleets to choose from; a design takes one place on each axis.
struct DesignSpace {
    std::vector<Ref<Node>> nodes{};
    std::vector<Precision> precisions{};
    std::vector<double> batches{};
    std::vector<double> counts{};     ///< nodes that work, besides the scenario's spare ones
    std::vector<Ref<Grid>> regions{}; ///< where a share of the fleet runs; the rest runs in the scenario's region B
    std::vector<double> shares{};

    /// Number of designs.
    std::size_t size() const;
};

/// What one design does.
struct Design {
    Ref<Node> node{};
    Precision precision{};
    double batch = 1, count = 1;
    Ref<Grid> region{};
    double share = 1;
    Time<> itl{};
    Money<> cost{};    ///< over the scenario's time
    Carbon<> carbon{}; ///< likewise
    bool operator==(const Design&) const = default;
};

/// Limits of the scenario that a design can miss; the first one counts.
enum class DesignLimit { memory, load, latency, budget, carbon };

/// What a search of designs found.
struct DesignSurvey {
    std::vector<Design> front{}; ///< that no other beats in latency, cost and carbon together; the fastest first
    double tried = 0, feasible = 0;
    std::array<double, 5> missed{}; ///< designs that miss a limit, by DesignLimit
    bool operator==(const DesignSurvey&) const = default;
};

/// A million designs or more for a scenario: all nodes on offer and grids of the registry, and among the counts those
/// that just carry the load.
DesignSpace designSpace(const Scenario& scenario, const Registry& registry);

/// Judges every design by the scenario's limits, on all processors.
DesignSurvey surveyDesigns(const DesignSpace& space, const Scenario& scenario, const SearchControl& control = {});

/// Whether one design is nowhere worse than another and somewhere better.
bool beats(const Design& a, const Design& b);

} // namespace mlsys

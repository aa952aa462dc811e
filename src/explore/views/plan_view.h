#pragma once

#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/precision.h"
#include "units/units.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// A serving fleet against five constraints, and the cheapest fleet that meets them all.
struct PlanView {
    enum class Constraint { memory, load, latency, budget, carbon };
    struct Light {
        Constraint constraint{};
        double value = 0, limit = 0; ///< in base units of `dim`
        Dim dim{};
        double used = 0; ///< share of the limit; of the load, share of what the fleet can do
        bool met = false;
        bool operator==(const Light&) const = default;
    };
    struct Plan {
        std::string node, hardware, name;
        Precision precision{};
        double shareA = 1;
        std::string regionA{}, regionB{}; ///< names of both grids
        double nodes = 0, spares = 0, accelerators = 0;
        double queriesPerSecond = 0; ///< that the working nodes answer
        Money<> cost{};
        Carbon<> carbon{};
        Time<> itl{};
        double availability = 1; ///< probability that enough nodes are up
        std::array<Light, 5> lights{};
        bool operator==(const Plan&) const = default;

        bool meetsAll() const;
    };
    Plan own{};
    std::optional<Plan> cheapest{};
    Money<> excess{}; ///< cost of the own fleet over that of the cheapest, where there is one
    double tokensPerQuery = 1;
    double nodesForLoad = 0;              ///< nodes of the own kind that the load needs; 0 where the model does not fit
    std::array<double, 3> availability{}; ///< of the own fleet with 0, 1 and 2 spare nodes
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const PlanView&) const = default;
};

} // namespace mlsys

#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace mlsys {

/// The six groups of the 22 walls.
enum class WallDomain { node, data, algorithm, fleet, operations, analysis };

inline constexpr std::string_view kWallDomainNames[] = {"node", "data", "algorithm", "fleet", "operations", "analysis"};

/// What a solver is and which wall of machine-learning systems it resolves.
struct SolverInfo {
    std::string_view name;  ///< in requests
    std::string_view title; ///< for people
    std::string_view walls; ///< numbers 1 to 22, such as "1, 2", or empty
    WallDomain domain;
    std::string_view literature; ///< source of the law
};

} // namespace mlsys

#pragma once

#include "explore/metric.h"

namespace mlsys {

/// What one constant of the refined laws does to a key number, all others staying as they are.
struct Contribution {
    std::string_view assumption{};
    double counterpart = 0; ///< what the tutorial assumes in its place, in base units
    double factor = 1;      ///< by which the number is larger than with the counterpart
};

/// A key number under both presets, and which constants make the difference. Both values are positive and finite.
struct PresetDifference {
    const Metric* metric = nullptr;
    double tutorial = 0, refined = 0;
    std::vector<Contribution> by{}; ///< the strongest first
    double remainder = 1;           ///< what they leave to the form of the laws and to their interplay, as a factor
};

/// Every key number that the presets tell differently, the most different by factor first. Each constant in turn takes
/// the value that comes closest to what the tutorial assumes: a full share, no fixed time, its own time per layer.
std::vector<PresetDifference> presetDifferences(const Scenario& s, const Registry& registry);

} // namespace mlsys

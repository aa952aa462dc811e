#pragma once

#include "explore/snapshot.h"

namespace mlsys {

/// Model and hardware count as near where size, peak and bandwidth are within this factor.
inline constexpr double kNearFactor = 1.5;

/// Gives a snapshot its evidence, and its views the trust in their numbers and the measurements of much the same model
/// on much the same hardware as the scenario's.
void bearOut(Snapshot& snapshot, std::shared_ptr<const EvidenceView> evidence);

} // namespace mlsys

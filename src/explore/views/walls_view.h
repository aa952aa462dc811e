#pragma once

#include "explore/walls/wall.h"

namespace mlsys {

/// The 22 walls in one scenario.
struct WallsView {
    std::vector<Wall> walls{}; ///< 1 to 22
    bool operator==(const WallsView&) const = default;

    /// The wall under the highest pressure against its threshold; null where none has a pressure.
    const Wall* nearest() const;
};

} // namespace mlsys

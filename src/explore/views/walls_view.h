#pragma once

#include "explore/views/unavailable.h"
#include "explore/walls/wall.h"

namespace mlsys {

/// The 22 walls in one scenario.
struct WallsView {
    std::vector<Wall> walls{};                ///< 1 to 22
    std::optional<Unavailable> unavailable{}; ///< never: each wall says for itself what it lacks
    bool operator==(const WallsView&) const = default;

    /// The wall under the highest pressure against its threshold; null where none has a pressure.
    const Wall* nearest() const;
};

} // namespace mlsys

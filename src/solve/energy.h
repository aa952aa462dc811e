#pragma once

#include "solve/solver.h"

#include <string_view>

namespace mlsys {

/// Energy of a fleet over a time, and what it costs the air and the water.
template <class R = double> struct FleetEnergy {
    Energy<R> it;       ///< of the accelerators
    Energy<R> facility; ///< of the whole site, it·PUE
    Carbon<R> carbon;   ///< of the facility energy
    Volume<R> water;    ///< of the facility energy
    R pue{};
    std::string_view region; ///< name of the grid
    WarningSet warnings;     ///< unknown_tdp
};

/// A fleet at work for some time.
struct FleetUse {
    Ref<Fleet> fleet{};
    Time<> duration{};
    double mfu = 1;                  ///< model FLOPs utilization, which sets the power
    std::optional<Ref<Grid>> grid{}; ///< in place of the fleet's region
};

/// Energy, carbon and water of a fleet: TDP·(k_idle + (1 − k_idle)·mfu)·N·t, times PUE for the facility.
/// The grid is the one given, else the fleet's region, else an average; sustainability and economics share this.
template <class R> FleetEnergy<R> fleetEnergy(const FleetUse& use, const Constants<R>& k);

} // namespace mlsys

#include "solve/sustainability.h"

#include "solve/fleet_terms.h"

namespace mlsys {

template <class R>
Expected<Sustainability::Answer<R>> Sustainability::solve(const Input& in, const Assumptions& assumptions) {
    Answer<R> out;
    out.energy = fleetEnergy(in.use, Constants<R>(assumptions));
    out.embodied =
        define("CO2_made", given<R>("CO2_device", in.embodiedPerDevice) * acceleratorCount<R>(*in.use.fleet));
    out.carbon = out.energy.carbon + out.embodied;
    out.warnings = out.energy.warnings;
    return out;
}

MLSYS_SOLVER_INSTANCES(Sustainability)

} // namespace mlsys

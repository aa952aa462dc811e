#include "solve/economics.h"

#include "solve/fleet_terms.h"

namespace mlsys {

namespace {

template <class R> Money<R> unitPrice(const Hardware& hw, const Constants<R>& k) {
    return hw.unitCost ? given<R>("cost", *hw.unitCost, cite(hw, "/unit_cost_usd")) : k.defaultUnitCost();
}

} // namespace

template <class R> Expected<Economics::Answer<R>> Economics::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const Hardware& hw = *in.use.fleet->node->accelerator;
    const Time<R> duration = given<R>("t", in.use.duration);
    const Money<R> purchase = define("purchase", unitPrice(hw, k) * acceleratorCount<R>(*in.use.fleet) *
                                                     given<R>("k_infra", in.infrastructureMultiplier));
    Answer<R> out;
    out.energy = fleetEnergy(in.use, k);
    out.capex = define("capex", purchase * (duration / given<R>("t_amort", in.amortization)));
    out.energyCost = define("opex_energy", out.energy.facility * given<R>("price", in.electricity));
    out.maintenance = define("opex_maint", purchase * (k.maintenanceRate() * duration));
    out.opex = define("opex", out.energyCost + out.maintenance);
    out.total = define("TCO", out.capex + out.opex);
    out.warnings = out.energy.warnings;
    out.warnings.addIf(!hw.unitCost, Trap::unknown_price);
    return out;
}

MLSYS_SOLVER_INSTANCES(Economics)

} // namespace mlsys

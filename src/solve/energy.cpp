#include "solve/energy.h"

#include "solve/accelerator.h"
#include "solve/fleet_terms.h"
#include "solve/refined/power.h"

namespace mlsys {

namespace {

constexpr std::string_view kDefaultRegion = "US Average";

template <class R> struct Site {
    R pue;
    CarbonIntensity<R> carbon;
    WaterIntensity<R> water;
    std::string_view name;
};

template <class R> Site<R> siteOf(const FleetUse& use, const Constants<R>& k) {
    const std::optional<Ref<Grid>>& grid = use.grid ? use.grid : use.fleet->region;
    if (!grid) return {k.defaultPue(), k.defaultCarbonIntensity(), k.defaultWaterIntensity(), kDefaultRegion};
    const Grid& g = **grid;
    return {g.pue ? given<R>("PUE", *g.pue, cite(g, "/pue")) : k.defaultPue(),
            given<R>("CI", g.carbonIntensity, cite(g, "/carbon_intensity_g_per_kwh")),
            g.wue ? given<R>("WUE", *g.wue, cite(g, "/wue_l_per_kwh")) : k.defaultWaterIntensity(), g.name};
}

} // namespace

template <class R> FleetEnergy<R> fleetEnergy(const FleetUse& use, const Constants<R>& k) {
    const Hardware& hw = *use.fleet->node->accelerator;
    const Site<R> site = siteOf(use, k);
    const Power<R> power = define(
        "power", k.refined() ? refined::fleetPower(hw, use.mfu > 0, k)
                             : drawnPower(designPower<R>(hw).value_or(k.defaultTdp()), given<R>("mfu", use.mfu), k));
    FleetEnergy<R> out;
    out.it = define("E_it", power * acceleratorCount<R>(*use.fleet) * given<R>("t", use.duration));
    out.facility = define("E", out.it * site.pue);
    out.carbon = define("CO2", out.facility * site.carbon);
    out.water = out.facility * site.water;
    out.pue = site.pue;
    out.region = site.name;
    out.warnings.addIf(!hw.tdp, Trap::unknown_tdp);
    return out;
}

template FleetEnergy<double> fleetEnergy(const FleetUse&, const Constants<double>&);
template FleetEnergy<Traced> fleetEnergy(const FleetUse&, const Constants<Traced>&);

} // namespace mlsys

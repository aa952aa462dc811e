#pragma once

#include "solve/sustainability.h"

namespace mlsys {

/// Total cost of owning a fleet: amortized purchase, energy and maintenance (Barroso, Hölzle and Ranganathan 2018).
struct Economics {
    static constexpr SolverInfo kInfo{"economics", "Total cost of ownership", "17", WallDomain::operations,
                                      "Barroso, Hölzle and Ranganathan 2018, doi:10.2200/S00874ED3V01Y201809CAC046"};

    struct Input {
        FleetUse use;
        EnergyPrice<> electricity{0.12, unit::usdPerKWh};
        Time<> amortization{3, unit::year};
        double infrastructureMultiplier = 1; ///< price with building, power and network over that of the accelerators

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Money<R> capex, energyCost, maintenance, opex, total;
        FleetEnergy<R> energy;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Economics::Input::visit(V& v, Self& in) {
    visitFleetUse(v, in.use);
    v.entity("grid", in.use.grid, "Power grid, in place of the fleet's region");
    v.number("electricity_usd_per_kwh", in.electricity, unit::usdPerKWh, range::kPrice, "Price of electricity");
    v.number("amortization_years", in.amortization, unit::year, range::kYears,
             "Time over which the purchase is spread");
    v.number("infrastructure_multiplier", in.infrastructureMultiplier, range::kFactor,
             "Purchase price with building, power and network over that of the accelerators");
}

template <class R> template <class V> void Economics::Answer<R>::visit(V& v) const {
    v.number("capex_usd", capex, unit::usd, "Share of the purchase that falls into the time");
    v.number("opex_energy_usd", energyCost, unit::usd, "Electricity");
    v.number("opex_maintenance_usd", maintenance, unit::usd, "Maintenance");
    v.number("total_opex_usd", opex, unit::usd, "Electricity and maintenance");
    v.number("tco_usd", total, unit::usd, "Total cost of ownership");
    v.number("it_energy_kwh", energy.it, unit::kWh, "Energy of the accelerators");
    v.number("total_energy_kwh", energy.facility, unit::kWh, "Energy of the facility");
    v.number("carbon_footprint_kg", energy.carbon, unit::kgCO2, "Carbon of that energy");
    v.number("water_usage_l", energy.water, unit::litre, "Water used");
    v.number("pue", energy.pue, "Power usage effectiveness: facility over accelerator energy");
    v.text("region_name", energy.region, "Grid that the figures are for");
}

} // namespace mlsys

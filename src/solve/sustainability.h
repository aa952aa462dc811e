#pragma once

#include "solve/energy.h"

namespace mlsys {

/// Energy, carbon and water of a fleet (Patterson et al. 2021), with carbon embodied in its accelerators on request.
struct Sustainability {
    static constexpr SolverInfo kInfo{"sustainability", "Energy, carbon and water", "18", WallDomain::operations,
                                      "Patterson et al. 2021, arXiv:2104.10350"};

    struct Input {
        FleetUse use;
        Carbon<> embodiedPerDevice{}; ///< counted once for every accelerator

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        FleetEnergy<R> energy;
        Carbon<R> carbon; ///< of energy and embodied together
        Carbon<R> embodied;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

/// Lists the inputs that every solver about a fleet at work shares.
template <class V, class Self> void visitFleetUse(V& v, Self& use) {
    v.entity("fleet", use.fleet, "Fleet at work");
    v.number("duration_days", use.duration, unit::day, range::kDays, "Time at work", Need::required);
    v.number("mfu", use.mfu, range::kShare, "Model FLOPs utilization, which sets the power drawn");
}

template <class V, class Self> void Sustainability::Input::visit(V& v, Self& in) {
    visitFleetUse(v, in.use);
    v.entity("grid", in.use.grid, "Power grid, in place of the fleet's region");
    v.number("embodied_carbon_per_device_kg", in.embodiedPerDevice, unit::kgCO2, range::kNonNegative,
             "Carbon of making one accelerator");
}

template <class R> template <class V> void Sustainability::Answer<R>::visit(V& v) const {
    v.number("it_energy_kwh", energy.it, unit::kWh, "Energy of the accelerators");
    v.number("total_energy_kwh", energy.facility, unit::kWh, "Energy of the facility");
    v.number("carbon_footprint_kg", carbon, unit::kgCO2, "Carbon of energy and embodied carbon");
    v.number("water_usage_l", energy.water, unit::litre, "Water used");
    v.number("pue", energy.pue, "Power usage effectiveness: facility over accelerator energy");
    v.text("region_name", energy.region, "Grid that the figures are for");
    v.number("embodied_carbon_kg", embodied, unit::kgCO2, "Carbon of making the accelerators");
}

} // namespace mlsys

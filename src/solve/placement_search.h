#pragma once

#include "solve/sustainability.h"

namespace mlsys {

/// Grid where a fleet is cheapest once its carbon has a price (Dodge et al. 2022).
struct PlacementSearch {
    static constexpr SolverInfo kInfo{"placement_search", "Search of a region", "17, 18", WallDomain::operations,
                                      "Dodge et al. 2022, doi:10.1145/3531146.3533234"};

    struct Input {
        FleetUse use;
        CarbonPrice<> carbonPrice{100, unit::usdPerTonne};
        std::vector<Ref<Grid>> regions{};

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        std::string_view region; ///< id of the grid
        Money<R> cost;
        Carbon<R> carbon;
        R pue{};
        Money<R> objective; ///< cost and priced carbon
        double totalSearched = 0;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; the first of equals wins. invalid_argument where no region is given.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void PlacementSearch::Input::visit(V& v, Self& in) {
    visitFleetUse(v, in.use);
    v.number("carbon_tax_per_ton", in.carbonPrice, unit::usdPerTonne, range::kPrice, "Price of a tonne of carbon");
    v.entities("regions", in.regions, "Power grids to choose from");
}

template <class R> template <class V> void PlacementSearch::Answer<R>::visit(V& v) const {
    v.text("best_region", region, "Grid with the lowest objective");
    v.number("lowest_tco_usd", cost, unit::usd, "Total cost of ownership there");
    v.number("carbon_footprint_t", carbon, unit::tCO2, "Carbon there");
    v.number("pue", pue, "Power usage effectiveness there");
    v.number("objective_usd", objective, unit::usd, "Cost there with carbon priced");
    v.integer("total_searched", totalSearched, "Grids compared");
}

} // namespace mlsys

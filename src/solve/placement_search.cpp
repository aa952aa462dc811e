#include "solve/placement_search.h"

#include "solve/economics.h"

namespace mlsys {

namespace {

template <class R>
Expected<PlacementSearch::Answer<R>> placeAt(const Ref<Grid>& grid, const PlacementSearch::Input& in,
                                             const Assumptions& assumptions) {
    Economics::Input there{.use = in.use};
    there.use.grid = grid;
    const auto costs = Economics::solve<R>(there, assumptions);
    if (!costs) return tl::unexpected(costs.error());
    PlacementSearch::Answer<R> out;
    out.region = grid->id;
    out.cost = costs->total;
    out.carbon = costs->energy.carbon;
    out.pue = costs->energy.pue;
    out.objective = out.cost + out.carbon * given<R>("price_CO2", in.carbonPrice);
    out.totalSearched = static_cast<double>(in.regions.size());
    out.warnings = costs->warnings;
    return out;
}

} // namespace

template <class R>
Expected<PlacementSearch::Answer<R>> PlacementSearch::solve(const Input& in, const Assumptions& assumptions) {
    if (in.regions.empty())
        return tl::unexpected(Error{error::kInvalidArgument, "regions", "regions is empty; name at least one grid"});
    const Ref<Grid>* best = &in.regions.front();
    Money<> lowest = Money<>::fromBase(std::numeric_limits<double>::infinity());
    for (const Ref<Grid>& grid : in.regions) {
        const auto there = placeAt<double>(grid, in, assumptions);
        if (!there) return tl::unexpected(there.error());
        if (there->objective >= lowest) continue;
        lowest = there->objective;
        best = &grid;
    }
    return placeAt<R>(*best, in, assumptions);
}

MLSYS_SOLVER_INSTANCES(PlacementSearch)

} // namespace mlsys

#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include "solve/sustainability.h"

#include <algorithm>

namespace mlsys {

namespace {

/// "operational, 2024", as far as the grid states it.
std::string basisOf(const Grid& grid) {
    if (!grid.basis) return {};
    const std::string counts = *grid.basis == CarbonBasis::operational ? "operational" : "life cycle";
    return grid.year ? counts + ", " + std::to_string(static_cast<int>(*grid.year)) : counts;
}

const Warning kMixedBases{"mixed_carbon_bases",
                          "One intensity counts operation alone, the other the life cycle of plants and fuel: compare "
                          "regions of the same basis"};

bool mixesBases(const Grid& a, const Grid& b) {
    return a.basis && b.basis && *a.basis != *b.basis;
}

CarbonView::Footprint mixed(const CarbonView::Footprint& a, const CarbonView::Footprint& b, double shareA) {
    const double shareB = 1 - shareA;
    return {a.energy * shareA + b.energy * shareB, a.carbon * shareA + b.carbon * shareB,
            a.water * shareA + b.water * shareB};
}

CarbonView::Region regionOf(const Ref<Fleet>& fleet, const Ref<Grid>& grid, const Scenario& s) {
    const auto solved = Sustainability::solve({.use = useIn(grid, s, fleet)}, s.assumptions);
    return {.id = grid->id,
            .name = grid->name,
            .latitude = grid->latitude.value_or(0),
            .longitude = grid->longitude.value_or(0),
            .intensity = grid->carbonIntensity,
            .pue = solved->energy.pue,
            .source = grid->sources.at("/carbon_intensity_g_per_kwh").source,
            .basis = basisOf(*grid),
            .whole = {solved->energy.facility, solved->carbon, solved->energy.water}};
}

std::size_t indexOf(const std::vector<CarbonView::Region>& regions, const std::string& id) {
    return static_cast<std::size_t>(std::ranges::find(regions, id, &CarbonView::Region::id) - regions.begin());
}

} // namespace

CarbonView carbonView(const Scenario& s, const Registry& registry) {
    CarbonView view{.shareA = s.shareA};
    if (!s.node) {
        view.unavailable = noFleet(s, registry);
        return view;
    }
    const Ref<Fleet> fleet(*s.fleet());
    view.fleet = fleet->node->name;
    for (const Ref<Grid>& grid : registry.all<Grid>()) view.regions.push_back(regionOf(fleet, grid, s));
    view.a = indexOf(view.regions, s.regionA->id);
    view.b = indexOf(view.regions, s.regionB->id);
    if (mixesBases(*s.regionA, *s.regionB)) view.warnings.push_back(kMixedBases);
    view.mix = mixed(view.regions[view.a].whole, view.regions[view.b].whole, s.shareA);
    return view;
}

} // namespace mlsys

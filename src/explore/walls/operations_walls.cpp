#include "explore/solver_inputs.h"
#include "explore/walls/wall_makers.h"
#include "solve/checkpoint.h"
#include "solve/economics.h"
#include "solve/responsible_engineering.h"
#include "solve/sensitivity.h"
#include "solve/synthesis.h"

#include <cmath>

namespace mlsys::walls {

namespace {

/// The wall of a fleet that two regions share: the parts of both by their weight, told with the formula of the larger.
template <class Solver> Wall overRegions(const WallInfo& info, const Scenario& s, typename Solver::Input input) {
    const auto in = [&](const Ref<Grid>& region) {
        input.use.grid = region;
        return solved<Solver>(info, input, *Solver::solve(input, s.assumptions));
    };
    const Wall a = in(s.regionA), b = in(s.regionB);
    Wall wall = s.shareA >= 0.5 ? a : b;
    wall.value = a.value * s.shareA + b.value * (1 - s.shareA);
    if (a.value == b.value || s.shareA == 0 || s.shareA == 1) return wall;
    return noted(std::move(wall), "both regions by share, formula of %1",
                 (s.shareA >= 0.5 ? s.regionA : s.regionB)->name);
}

} // namespace

Wall capitalWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    const Wall wall =
        overRegions<Economics>(info, s, {.use = useIn(s.regionA, s, *in.fleet), .electricity = s.electricity});
    const double budget = s.budget.base();
    return budget > 0 ? pressed(wall, wall.value / budget) : wall;
}

Wall sustainabilityWall(const WallInfo& info, const WallInput& in) {
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    return overRegions<Sustainability>(info, in.scenario, {.use = useIn(in.scenario.regionA, in.scenario, *in.fleet)});
}

Wall checkpointWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const Checkpoint::Input input =
        in.fleet ? checkpointInput(s, **in.fleet) : Checkpoint::Input{.model = s.model, .hardware = s.hardware};
    const auto saved = Checkpoint::solve(input, s.assumptions);
    if (!saved) return unknown(info, WallGap::unknown_size);
    return noted(noted(pressed(solved<Checkpoint>(info, input, *saved), saved->penalty), "of Adam's state"),
                 "a checkpoint every %1", valueText(input.interval.base(), dim::time));
}

Wall safetyWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const ResponsibleEngineering::Input input{.baseTime = s.duration};
    const auto safe = ResponsibleEngineering::solve(input, s.assumptions);
    return noted(solved<ResponsibleEngineering>(info, input, *safe), "assumes a privacy budget of ε = %1",
                 valueText(input.epsilon, dim::none));
}

Wall sensitivityWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const Sensitivity::Input input{.model = s.model,
                                   .hardware = s.hardware,
                                   .precision = s.precision,
                                   .perturbation = s.perturbation,
                                   .efficiency = s.efficiency};
    const auto change = Sensitivity::solve(input, s.assumptions);
    if (!change) return unknown(info, WallGap::unknown_work);
    const std::string property(Sensitivity::kPropertyNames[static_cast<std::size_t>(change->binding)]);
    Wall wall = solved<Sensitivity>(info, input, *change, "sensitivities." + property);
    // Where a resource sets all of the latency, p more of it saves the part p/(1+p) of it.
    const double p = s.perturbation / 100, most = p / (1 + p), saved = std::abs(wall.value);
    return noted(pressed(std::move(wall), saved / most), "one sample, %1 % more of each",
                 valueText(s.perturbation, dim::none));
}

Wall synthesisWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const auto profile = SingleNode::solve(profileInput(s, s.model, s.batch), s.assumptions);
    if (!profile) return unknown(info, WallGap::unknown_work);
    const Synthesis::Input input{
        .model = s.model, .target = profile->latency, .precision = s.precision, .efficiency = s.efficiency};
    const auto asked = Synthesis::solve(input, s.assumptions);
    if (!asked) return unknown(info, WallGap::unknown_work);
    return noted(solved<Synthesis>(info, input, *asked), "assumes the present latency of %1 as the target",
                 valueText(profile->latency.base(), dim::time));
}

} // namespace mlsys::walls

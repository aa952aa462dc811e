#include "explore/solver_inputs.h"
#include "explore/walls/wall_makers.h"
#include "solve/orchestration.h"
#include "solve/reliability.h"

namespace mlsys::walls {

Wall communicationWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    const auto input = stepInput(s, *in.fleet);
    const auto step = Distributed::solve(input, s.assumptions);
    if (!step)
        return unknown(info, step.error().code == error::kInfeasibleParallelism ? WallGap::split_exceeds_fleet
                                                                                : WallGap::unknown_work);
    return pressed(solved<Distributed>(info, input, *step),
                   (step->step - step->nodeLatency - step->bubble) / step->step);
}

Wall fragilityWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    const auto checkpoint = Checkpoint::solve(checkpointInput(s, **in.fleet), s.assumptions);
    if (!checkpoint) return unknown(info, WallGap::unknown_size);
    const Reliability::Input input = jobInput(s, *in.fleet, checkpoint->writeTime);
    const auto fleet = Reliability::solve(input, s.assumptions);
    return noted(noted(pressed(solved<Reliability>(info, input, *fleet), 1 - fleet->goodput), "%1 to save",
                       valueText(input.checkpoint.base(), dim::time)),
                 "%1 to recover", valueText(input.recovery.base(), dim::time));
}

Wall multiTenantWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    const Orchestration::Input input{.fleet = *in.fleet, .arrivals = {}, .duration = s.duration};
    const auto queue = Orchestration::solve(input, s.assumptions);
    return noted(unpressed(solved<Orchestration>(info, input, *queue), WallGap::no_load), "assumes no other jobs");
}

} // namespace mlsys::walls

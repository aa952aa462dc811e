#include "explore/solver_inputs.h"
#include "explore/walls/wall_makers.h"
#include "solve/accelerator.h"
#include "solve/inference_scaling.h"
#include "solve/scaling.h"

namespace mlsys::walls {

Wall complexityWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->parameters) return unknown(info, WallGap::unknown_size);
    if (!in.fleet) return unknown(info, WallGap::no_fleet);
    const FlopRate<> fleetRate = peakRate<double>(*s.hardware, s.precision) * (*in.fleet)->accelerators() * s.mfu;
    const Scaling::Input input{.budget = fleetRate * s.duration, .target = s.model->parameters};
    const auto scaled = Scaling::solve(input, s.assumptions);
    if (!scaled || !(scaled->tokens > Tokens<>())) return unknown(info, WallGap::unknown_work);
    return noted(
        pressed(solved<Scaling>(info, input, *scaled), s.assumptions.tokensPerParameter / scaled->tokensPerParameter),
        "assumes the set utilization all the time");
}

Wall reasoningWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    if (!s.model->hasKvCache()) return unknown(info, WallGap::no_kv_cache);
    const InferenceScaling::Input input{.model = s.model,
                                        .hardware = s.hardware,
                                        .contextLength = s.seqLen,
                                        .precision = s.precision,
                                        .efficiency = s.efficiency};
    const auto query = InferenceScaling::solve(input, s.assumptions);
    if (!query) return unknown(info, WallGap::unknown_work);
    return noted(solved<InferenceScaling>(info, input, *query), "assumes %1 steps", valueText(input.steps, dim::none));
}

Wall fidelityWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const Compression::Input input = compressionInput(s);
    const auto compressed = Compression::solve(input, s.assumptions);
    if (!compressed) return unknown(info, s.model->parameters ? WallGap::unknown_work : WallGap::unknown_size);
    return noted(solved<Compression>(info, input, *compressed), "against full precision, at %1 bit",
                 valueText(input.bits, dim::none));
}

} // namespace mlsys::walls

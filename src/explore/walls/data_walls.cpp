#include "explore/solver_inputs.h"
#include "explore/walls/wall_makers.h"
#include "solve/data.h"
#include "solve/topology.h"
#include "solve/transformation.h"

#include <algorithm>

namespace mlsys::walls {

namespace {

/// Samples that one accelerator trains on per second: its part of the fleet's, or on its own where there is no fleet.
Expected<Rate<>> trainedSamples(const WallInput& in) {
    const Scenario& s = in.scenario;
    if (in.fleet)
        return Distributed::solve(stepInput(s, *in.fleet), s.assumptions).map([&](const auto& step) {
            return step.throughput / (*in.fleet)->accelerators();
        });
    SingleNode::Input input = profileInput(s, s.model, s.batch);
    input.isTraining = true;
    return SingleNode::solve(input, s.assumptions).map([](const auto& profile) { return profile.throughput; });
}

/// The shape that a fabric's name for its topology stands for; the solver's default where it names none.
Topology::Shape shapeOf(const Fabric& fabric) {
    std::string name = fabric.topology;
    std::ranges::replace(name, '-', '_');
    const auto found = std::ranges::find(Topology::kShapeNames, name);
    return found == Topology::kShapeNames.end() ? Topology::Shape::fat_tree
                                                : static_cast<Topology::Shape>(found - Topology::kShapeNames.begin());
}

std::string tokenBytes(const Scenario& s) {
    return valueText(s.assumptions.storedToken.base(), dim::byte);
}

} // namespace

std::optional<Bytes<>> sampleSize(const Scenario& s) {
    const bool readsTokens = s.model->hasKvCache() || s.model->kind == ModelKind::ssm;
    if (!readsTokens) return std::nullopt;
    return s.assumptions.storedToken * s.seqLen;
}

Wall ingestionWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const auto sample = sampleSize(s);
    if (!sample) return unknown(info, WallGap::unknown_sample);
    const auto rate = trainedSamples(in);
    if (!rate)
        return unknown(info, rate.error().code == error::kInfeasibleParallelism ? WallGap::split_exceeds_fleet
                                                                                : WallGap::unknown_work);
    const Data::Input input{.demand = *sample * *rate, .hardware = s.hardware};
    const auto fed = Data::solve(input, s.assumptions);
    Wall wall = noted(solved<Data>(info, input, *fed), "assumes %1 a token; one accelerator", tokenBytes(s));
    if (!(fed->supply > Bandwidth<>())) return unpressed(std::move(wall), WallGap::no_link);
    return pressed(std::move(wall), fed->utilization);
}

Wall transformationWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const auto sample = sampleSize(s);
    if (!sample) return unknown(info, WallGap::unknown_sample);
    const auto profile = SingleNode::solve(profileInput(s, s.model, s.batch), s.assumptions);
    if (!profile) return unknown(info, WallGap::unknown_work);
    const auto fed = Data::solve({.demand = {}, .hardware = s.hardware}, s.assumptions);
    if (!(fed->supply > Bandwidth<>())) return unknown(info, WallGap::no_link);
    const Transformation::Input input{
        .batchSize = s.batch, .sample = *sample, .cpuThroughput = fed->supply, .step = profile->latency};
    const auto prepared = Transformation::solve(input, s.assumptions);
    return noted(pressed(solved<Transformation>(info, input, *prepared), prepared->time / profile->latency),
                 "assumes %1 a token; a host as fast as the link", tokenBytes(s));
}

Wall localityWall(const WallInfo& info, const WallInput& in) {
    const Scenario& s = in.scenario;
    const Topology::Input input{.fabric = s.fabric, .shape = shapeOf(*s.fabric), .nodes = s.nodes};
    const auto network = Topology::solve(input, s.assumptions);
    return pressed(solved<Topology>(info, input, *network), std::max(0., 1 - network->effective / s.fabric->bandwidth));
}

} // namespace mlsys::walls

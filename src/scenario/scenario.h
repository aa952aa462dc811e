#pragma once

#include "scenario/assumptions.h"
#include "scenario/fleet.h"
#include "scenario/model.h"

namespace mlsys {

/// Everything the user set: one workload, the hardware it is served on, the fleet it is trained on, place and money.
struct Scenario {
    Ref<Model> model{};
    Ref<Model> contrast{}; ///< second workload, drawn beside the first on the roofline
    Ref<Hardware> hardware{};
    Precision precision = Precision::fp16;
    double batch = 32;       ///< requests or samples served together
    double seqLen = 4096;    ///< tokens in one sequence
    double efficiency = 0.5; ///< share of the peak that kernels reach

    std::optional<Ref<Node>> node{}; ///< carries `hardware`; none where the registry has no such node
    std::string cluster{};           ///< id of the registry's cluster that the fleet is; empty where it is none
    double nodes = 8;
    Ref<Fabric> fabric{};
    double globalBatch = 512; ///< sequences in one training step
    double tp = 4;
    double pp = 1;
    double microbatches = 1;
    double zeroStage = 0;
    bool overlap = true;

    Ref<Grid> regionA{};
    Ref<Grid> regionB{};
    double shareA = 0.5; ///< of the fleet that runs in region A
    Time<> duration{365, unit::day};
    double mfu = 0.4; ///< utilization that energy and cost assume
    EnergyPrice<> electricity{0.12, unit::usdPerKWh};
    Money<> budget{1e6, unit::usd}; ///< for the whole duration

    double perturbation = 10; ///< percent by which the sensitivity analysis changes each property

    Assumptions assumptions{};

    /// The fleet, where the registry has a node for the hardware.
    std::optional<Fleet> fleet() const;
    bool operator==(const Scenario&) const = default;
};

} // namespace mlsys

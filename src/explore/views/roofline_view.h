#pragma once

#include "explore/views/evidence_view.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/precision.h"
#include "solve/single_node.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// One workload at one batch on the roofline.
struct RooflinePoint {
    double batch = 1;
    Intensity<> intensity{};
    FlopRate<> attained{}; ///< ops / latency, overhead included
    SingleNode::Bottleneck bottleneck{};
    Time<> latency{}, computeTime{}, memoryTime{}, overhead{};
    Rate<> throughput{};
    double mfu = 0;
    bool feasible = true;
    bool operator==(const RooflinePoint&) const = default;
};

/// A workload's point at the scenario's batch, and its trail over the batch sweep.
struct RooflineTrail {
    std::string name;
    RooflinePoint point{};
    std::vector<RooflinePoint> trail{};
    std::optional<double> crossover{}; ///< first batch of the sweep that is compute-bound
    bool operator==(const RooflineTrail&) const = default;
};

/// Peaks and bandwidths of the hardware, and where the workloads stand.
struct RooflineView {
    struct Roof {
        Precision precision{};
        FlopRate<> peak{};
        bool active = false; ///< the scenario's precision
        Origin origin{};     ///< of the peak
        bool operator==(const Roof&) const = default;
    };
    struct Slope {
        std::string level; ///< memory, SRAM, flash or host link
        Bandwidth<> bandwidth{};
        bool active = false; ///< what the workload reads its weights from
        Origin origin{};     ///< of the bandwidth
        bool operator==(const Slope&) const = default;
    };
    std::string hardware{};
    std::vector<Roof> roofs{};   ///< highest first; equal peaks stay separate
    std::vector<Slope> slopes{}; ///< fastest first
    double efficiency = 1;
    Intensity<> ridge{};           ///< F/β of the active roof and slope
    FlopRate<> attainable{};       ///< F·η
    Intensity<> attainableRidge{}; ///< F·η/β, from which on arithmetic takes longer than memory traffic
    std::optional<RooflineTrail> workload{};
    std::optional<RooflineTrail> contrast{};
    Trust trust{};                        ///< in the latency of the workload
    std::vector<MeasuredMark> measured{}; ///< near the scenario, flop/s over flop/byte
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const RooflineView&) const = default;
};

} // namespace mlsys

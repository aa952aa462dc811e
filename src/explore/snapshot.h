#pragma once

#include "registry/registry.h"
#include "scenario/scenario.h"
#include "solve/single_node.h"

#include <memory>
#include <string>
#include <vector>

namespace mlsys {

/// Why a panel has nothing to show, and the nearest setting that would give it something.
struct Unavailable {
    enum class Reason { no_kv_cache, no_fleet, not_lowerable, no_price, infeasible_parallelism };
    Reason reason{};
    std::string subject{};                        ///< name of what is missing its part
    std::string remedyParameter{}, remedyValue{}; ///< parameter and value that help; empty where nothing does
    std::string remedyName{};                     ///< of the value, for people
    bool operator==(const Unavailable&) const = default;
};

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
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const RooflineView&) const = default;
};

/// What fills the memory while serving.
struct MemoryView {
    struct Step {
        double batch = 1;
        Bytes<> kv{};
        Time<> ttft{}, itl{};
        bool feasible = true;
        bool operator==(const Step&) const = default;
    };
    double batch = 1;
    Bytes<> weights{}, kv{}, capacity{};
    Bytes<> overflow{};      ///< 0 where it fits
    double utilization = 0;  ///< required over available memory
    double largestBatch = 0; ///< 0 where not even the weights fit with one request
    Time<> ttft{}, itl{};
    TokenRate<> throughput{}; ///< batch / itl
    bool feasible = true;
    std::vector<Step> sweep{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const MemoryView&) const = default;
};

/// Every split of the fleet into tensor, pipeline and data parallel groups.
struct ParallelismView {
    enum class Status { feasible, does_not_divide, exceeds_memory, exceeds_node };
    struct Cell {
        double tp = 1, pp = 1, dp = 0;
        Status status = Status::feasible;
        Bytes<> excess{}; ///< memory that is missing per accelerator
        double mfu = 0;
        double scalingEfficiency = 0;
        Time<> step{}, compute{}, dataParallel{}, tensorParallel{}, bubble{};
        bool operator==(const Cell&) const = default;
    };
    std::string fleet{};
    double accelerators = 0;
    std::vector<double> tpSizes{}, ppSizes{};
    std::vector<Cell> cells{}; ///< tp outer, pp inner
    std::optional<std::size_t> best{};
    std::optional<std::size_t> selected{}; ///< the scenario's own split
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};

    const Cell& at(std::size_t tpIndex, std::size_t ppIndex) const { return cells[tpIndex * ppSizes.size() + ppIndex]; }
    bool operator==(const ParallelismView&) const = default;
};

/// Energy, carbon and water of the fleet in each region and in the chosen split.
struct CarbonView {
    struct Footprint {
        Energy<> energy{}; ///< at the meter, PUE included
        Carbon<> carbon{};
        Volume<> water{};
        bool operator==(const Footprint&) const = default;
    };
    struct Region {
        std::string id, name;
        double latitude = 0, longitude = 0; ///< degrees
        CarbonIntensity<> intensity{};
        double pue = 1;
        std::string source; ///< of the intensity
        Footprint whole{};  ///< were the whole fleet there
        bool operator==(const Region&) const = default;
    };
    std::vector<Region> regions{};
    std::size_t a = 0, b = 0; ///< chosen regions
    double shareA = 1;
    Footprint mix{};
    std::string fleet{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const CarbonView&) const = default;
};

/// Cost of ownership of each kind of node at the chosen count.
struct TcoView {
    struct Bar {
        std::string id, name; ///< of the node
        std::string accelerator;
        double count = 0; ///< accelerators
        Money<> capex{}, energy{}, maintenance{}, total{};
        std::optional<double> usdPerMillionTokens{}; ///< none where the model does not fit or has no tokens
        Time<> itl{};
        bool fits = true; ///< one accelerator holds the workload
        bool selected = false;
        bool overBudget = false;
        bool priceKnown = true;
        bool operator==(const Bar&) const = default;
    };
    std::vector<Bar> bars{};
    Money<> budget{};
    Money<> assumedPrice{}; ///< of an accelerator whose price is unknown
    Time<> duration{};
    double nodes = 0;
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const TcoView&) const = default;
};

/// Everything all panels draw, solved from one scenario at once.
struct Snapshot {
    Scenario scenario;
    RooflineView roofline;
    MemoryView memory;
    ParallelismView parallelism;
    CarbonView carbon;
    TcoView tco;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Solves every view; pure and total.
SnapshotPtr solveScenario(const Scenario& scenario, const Registry& registry);

} // namespace mlsys

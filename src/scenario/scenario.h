#pragma once

#include "scenario/assumptions.h"
#include "scenario/fleet.h"
#include "scenario/model.h"
#include "scenario/recompute.h"

namespace mlsys {

/// How requests are served, beyond plain batches.
struct ServingOptions {
    bool speculative = false; ///< a draft model proposes tokens
    Ref<Model> draftModel{};
    double draftAcceptance = 0.7;
    bool prefixCache = false; ///< keys and values of the prompt's start are kept
    double cachedPrefix = 1024;
    bool disaggregated = false; ///< decoding runs on other hardware
    Ref<Hardware> decodeHardware{};
    Bandwidth<> network{100, unit::GBPerS}; ///< that carries the cache there
    bool paged = false;                     ///< the cache is kept in pages, and a full memory queues requests
    double pageSize = 16;                   ///< tokens
    Time<> ttftLimit{10, unit::second};
    Time<> itlLimit{20, unit::ms};
    bool operator==(const ServingOptions&) const = default;
};

/// The load on the replicas of a service.
struct ServiceLoad {
    Rate<> arrivals{2, unit::perSecond};
    double replicas = 4;
    double variation = 1; ///< coefficient of variation of the service time
    Time<> latencyLimit{120, unit::second};
    bool operator==(const ServiceLoad&) const = default;
};

/// One training job on the fleet and its checkpoints.
struct TrainingJob {
    Time<> duration{30, unit::day};
    Time<> recovery{300, unit::second};        ///< after a failure
    Bandwidth<> filesystem{500, unit::GBPerS}; ///< shared by all writers
    bool operator==(const TrainingJob&) const = default;
};

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
    double cp = 1;             ///< ranks that share each sequence; the refined laws alone ask, as for the next two
    double microbatchSize = 1; ///< sequences that pass through a stage together
    Recompute recompute = Recompute::full;
    bool overlap = true;

    Ref<Grid> regionA{};
    Ref<Grid> regionB{};
    double shareA = 0.5; ///< of the fleet that runs in region A
    Time<> duration{365, unit::day};
    double mfu = 0.4; ///< utilization that energy and cost assume
    EnergyPrice<> electricity{0.12, unit::usdPerKWh};
    Money<> budget{1e6, unit::usd}; ///< for the whole duration

    Time<> deadline{30, unit::ms};         ///< by which one result must be there
    double queriesPerSecond = 1000;        ///< that the fleet must answer
    double tokensPerQuery = 1;             ///< of the answer to one query
    Carbon<> carbonLimit{500, unit::tCO2}; ///< for the whole duration
    double spareNodes = 0;                 ///< beyond what the load needs
    Time<> repair{24, unit::hour};         ///< until a failed node is back

    double perturbation = 10; ///< percent by which the sensitivity analysis changes each property

    ServingOptions serving{};
    ServiceLoad load{};
    TrainingJob job{};

    Assumptions assumptions{};

    /// The fleet, where the registry has a node for the hardware.
    std::optional<Fleet> fleet() const;
    bool operator==(const Scenario&) const = default;
};

} // namespace mlsys

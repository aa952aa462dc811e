#pragma once

#include "registry/unit_suffix.h"
#include "scenario/field.h"
#include "scenario/published_work.h"

#include <array>
#include <concepts>

namespace mlsys {

/// When a file or request must state a field.
enum class Stated { optional, in_entries, always };

/// Legal values of registry fields, in the unit of the field: wide enough for anything built, narrow enough that no
/// product of them overflows.
namespace legal {
inline constexpr Range kFlopRate{1, 1e24};
inline constexpr Range kFlop{1, 1e27};
inline constexpr Range kTrainingFlop{1, 1e33};
inline constexpr Range kBytes{1, 1e21};
inline constexpr Range kBandwidth{1, 1e21};
inline constexpr Range kBandwidthOrNone{0, 1e21};
inline constexpr Range kSeconds{0, 1e6};
inline constexpr Range kWatts{1e-9, 1e12};
inline constexpr Range kUsd{0, 1e15};
inline constexpr Range kKilograms{0, 1e12};
inline constexpr Range kGramsPerKwh{0, 1e5};
inline constexpr Range kLitresPerKwh{0, 1e5};
inline constexpr Range kParameters{1, 1e18};
inline constexpr Range kCount{1, 1e9};
inline constexpr Range kCountOrNone{0, 1e9};
inline constexpr Range kShare{0, 1};
inline constexpr Range kHertz{1, 1e12};
inline constexpr Range kMacsPerCycle{1e-6, 1e6};
inline constexpr Range kYear{1940, 2100};
inline constexpr Range kPercent{0, 100};
inline constexpr Range kPue{1, 100};
inline constexpr Range kOversubscription{1, 1e6};
inline constexpr Range kLatitude{-90, 90};
inline constexpr Range kLongitude{-180, 180};
} // namespace legal

inline constexpr std::array<std::string_view, 5> kCategories{"cloud", "workstation", "mobile", "edge", "tiny"};
inline constexpr std::array<std::string_view, 5> kTopologies{"fat-tree", "fat_tree", "dragonfly", "torus_3d", "ring"};

/// T or const T: a field list serves reading and writing.
template <class Self, class T>
concept Either = std::same_as<std::remove_const_t<Self>, T>;

// Each list names every field of one kind of entity once, in the order of the files.

template <class V, Either<Hardware> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.choice("category", x.category, kCategories, in_entries);
    v.integer("release_year", x.releaseYear, legal::kYear, in_entries);
    v.group("compute", always, [&](auto& in) {
        in.number("peak_flop_per_s", x.peak, legal::kFlopRate, always);
        in.number("vector_flop_per_s", x.vectorRate, legal::kFlopRate, optional);
        in.group("precision_flop_per_s", optional, [&](auto& rates) {
            for (std::size_t i = 0; i < kPrecisionNames.size(); ++i)
                rates.number(NumberName<dim::flopRate>(kPrecisionNames[i], "precision_flop_per_s"), x.rates[i],
                             legal::kFlopRate, optional);
        });
    });
    v.group("memory", always, [&](auto& in) {
        in.number("capacity_bytes", x.capacity, legal::kBytes, always);
        in.number("bandwidth_bytes_per_s", x.bandwidth, legal::kBandwidth, always);
        in.number("sram_capacity_bytes", x.sram.capacity, legal::kBytes, optional);
        in.number("sram_bandwidth_bytes_per_s", x.sram.bandwidth, legal::kBandwidth, optional);
        in.number("flash_capacity_bytes", x.flash.capacity, legal::kBytes, optional);
        in.number("flash_bandwidth_bytes_per_s", x.flash.bandwidth, legal::kBandwidth, optional);
    });
    v.group("storage", x.storage, [](auto& in, auto& device) {
        in.number("capacity_bytes", device.capacity, legal::kBytes, optional);
        in.number("bandwidth_bytes_per_s", device.bandwidth, legal::kBandwidthOrNone, always);
    });
    v.group("interconnect", x.interconnect, [](auto& in, auto& device) {
        in.text("name", device.name, optional);
        in.number("bandwidth_bytes_per_s", device.bandwidth, legal::kBandwidthOrNone, always);
    });
    v.group("peer_link", x.peerLink, [](auto& in, auto& link) {
        in.text("name", link.name, optional);
        in.number("bandwidth_bytes_per_s", link.bandwidth, legal::kBandwidth, always);
        in.number("latency_s", link.latency, legal::kSeconds, optional);
        in.integer("accelerators", link.ranks, legal::kCount, optional);
        in.number("exposed_share", link.exposedShare, legal::kShare, optional);
    });
    v.group("microcontroller", x.microcontroller, [](auto& in, auto& device) {
        in.text("core", device.core, always);
        in.number("clock_hz", device.clock, legal::kHertz, always);
        in.number("macs_per_cycle", device.macsPerCycle, legal::kMacsPerCycle, always);
        in.number("active_power_w", device.activePower, legal::kWatts, optional);
    });
    v.number("kernel_share", x.kernelShare, legal::kShare, optional);
    v.number("training_share", x.trainingShare, legal::kShare, optional);
    v.number("attention_share", x.attentionShare, legal::kShare, optional);
    v.number("tdp_w", x.tdp, legal::kWatts, optional);
    v.number("load_power_w", x.loadPower, legal::kWatts, optional);
    v.number("unit_cost_usd", x.unitCost, legal::kUsd, optional);
    v.number("embodied_carbon_kg", x.embodiedCarbon, legal::kKilograms, optional);
    v.number("dispatch_overhead_s", x.dispatchOverhead, legal::kSeconds, optional);
}

template <class V, Either<Model> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.choice("kind", x.kind, kModelKindNames, always);
    v.text("architecture", x.architecture, in_entries);
    v.choice("attention", x.attention, kAttentionNames, optional);
    v.number("parameters", x.parameters, legal::kParameters, optional);
    v.number("active_parameters", x.activeParameters, legal::kParameters, optional);
    v.integer("experts", x.experts, legal::kCount, optional);
    v.integer("active_experts", x.activeExperts, legal::kCount, optional);
    v.number("model_size_bytes", x.size, legal::kBytes, optional);
    v.number("inference_flop", x.inferenceWork, legal::kFlop, optional);
    v.number("full_inference_flop", x.fullWork, legal::kFlop, optional);
    v.number("activation_elements", x.activations, legal::kParameters, optional);
    v.number("depthwise_share", x.depthwiseShare, legal::kShare, optional);
    v.number("dense_share", x.denseShare, legal::kShare, optional);
    v.integer("layers", x.layers, legal::kCount, optional);
    v.integer("hidden_dim", x.hiddenDim, legal::kCount, optional);
    v.integer("heads", x.heads, legal::kCount, optional);
    v.integer("kv_heads", x.kvHeads, legal::kCount, optional);
    v.integer("kv_elements", x.kvElements, legal::kCount, optional);
    v.integer("attention_width", x.attentionWidth, legal::kCount, optional);
    v.integer("vocabulary", x.vocabulary, legal::kCount, optional);
    v.integer("state_size", x.stateSize, legal::kCount, optional);
    v.integer("denoising_steps", x.denoisingSteps, legal::kCount, optional);
    v.integer("resolution", x.resolution, legal::kCount, optional);
}

template <class V, Either<Node> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.entity("accelerator", x.accelerator);
    v.integer("accelerators_per_node", x.acceleratorsPerNode, legal::kCount, always);
    v.number("intra_node_bandwidth_bytes_per_s", x.intraNodeBandwidth, legal::kBandwidth, always);
    v.integer("nics_per_node", x.nicsPerNode, legal::kCountOrNone, optional);
    v.integer("psus_per_node", x.psusPerNode, legal::kCountOrNone, optional);
}

template <class V, Either<Fabric> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.choice("topology", x.topology, kTopologies, optional);
    v.number("bandwidth_bytes_per_s", x.bandwidth, legal::kBandwidth, always);
    v.number("latency_s", x.latency, legal::kSeconds, optional);
    v.number("oversubscription_ratio", x.oversubscription, legal::kOversubscription, optional);
}

template <class V, Either<Grid> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.number("carbon_intensity_g_per_kwh", x.carbonIntensity, legal::kGramsPerKwh, always);
    v.choice("basis", x.basis, kCarbonBasisNames, optional);
    v.integer("year", x.year, legal::kYear, optional);
    v.number("pue", x.pue, legal::kPue, optional);
    v.number("wue_l_per_kwh", x.wue, legal::kLitresPerKwh, optional);
    v.text("primary_source", x.primarySource, optional);
    v.number("lat", x.latitude, legal::kLatitude, in_entries);
    v.number("lon", x.longitude, legal::kLongitude, in_entries);
    v.number("renewable_percent", x.renewablePercent, legal::kPercent, optional);
}

template <class V, Either<Fleet> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.entity("node", x.node);
    v.integer("count", x.count, legal::kCount, always);
    v.entity("fabric", x.fabric);
    v.entity("region", x.region);
}

template <class V, Either<Benchmark> Self> void visitFields(V& v, Self& x) {
    using enum Stated;
    v.number("prompt_tokens", x.promptTokens, legal::kCount, always);
    v.number("output_tokens", x.outputTokens, legal::kCount, always);
    v.integer("beams", x.beams, legal::kCount, optional);
    v.number("server_limit_s", x.serverLimit, legal::kSeconds, optional);
    v.number("interactive_limit_s", x.interactiveLimit, legal::kSeconds, optional);
}

template <class V, Either<TrainingRun> Self> void visitFields(V& v, Self& x) {
    v.number("training_flop", x.work, legal::kTrainingFlop, Stated::always);
}

} // namespace mlsys

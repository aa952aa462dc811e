#pragma once

#include "scenario/precision.h"
#include "scenario/sources.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// Capacity and bandwidth of one memory level; either may be unknown.
struct MemoryLevel {
    std::optional<Bytes<>> capacity;
    std::optional<Bandwidth<>> bandwidth;
    bool operator==(const MemoryLevel&) const = default;
};

/// A link or a storage device: bandwidth, and capacity where it stores.
struct Device {
    std::string name{};
    std::optional<Bytes<>> capacity{};
    std::optional<Bandwidth<>> bandwidth{};
    bool operator==(const Device&) const = default;
};

/// The link between the accelerators of one node, in one direction.
struct PeerLink {
    std::string name{};
    std::optional<Bandwidth<>> bandwidth{};
    std::optional<Time<>> latency{};      ///< of one collective
    std::optional<double> ranks{};        ///< accelerators that it joins, where a node does not tell
    std::optional<double> exposedShare{}; ///< of a tensor-parallel exchange that arithmetic does not hide
    bool operator==(const PeerLink&) const = default;
};

/// What sets the speed of a microcontroller: its core, its clock and the arithmetic that one clock carries.
struct Microcontroller {
    std::string core{};
    std::optional<Rate<>> clock{};
    double macsPerCycle = 1; ///< of 8-bit convolutions with the vendor's kernels
    std::optional<Power<>> activePower{};
    bool operator==(const Microcontroller&) const = default;
};

/// One accelerator, processor or microcontroller.
struct Hardware {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    std::string category{}; ///< cloud, workstation, mobile, edge or tiny
    int releaseYear = 0;

    FlopRate<> peak{};                                                     ///< dense peak, normally fp16
    std::array<std::optional<FlopRate<>>, kPrecisionNames.size()> rates{}; ///< peaks of other precisions, by Precision
    std::optional<FlopRate<>> vectorRate{};                                ///< fp32 peak, where `rates` leaves it out
    Bytes<> capacity{};
    Bandwidth<> bandwidth{};
    MemoryLevel sram{};
    MemoryLevel flash{};
    std::optional<Device> storage{};
    std::optional<Device> interconnect{};
    std::optional<PeerLink> peerLink{};
    std::optional<Microcontroller> microcontroller{};
    std::optional<double> kernelShare{};    ///< of the usual kernel efficiency that its software reaches
    std::optional<double> trainingShare{};  ///< the same of the products of training
    std::optional<double> attentionShare{}; ///< the same of its attention
    std::optional<Power<>> tdp{};
    std::optional<Power<>> loadPower{}; ///< measured mean in training, with its share of the system
    std::optional<Money<>> unitCost{};
    std::optional<Carbon<>> embodiedCarbon{};
    std::optional<Time<>> dispatchOverhead{};

    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{}; ///< JSON pointer and remark

    bool operator==(const Hardware&) const = default;
};

} // namespace mlsys

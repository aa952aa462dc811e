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

/// One accelerator, processor or microcontroller.
struct Hardware {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    std::string category{}; ///< cloud, workstation, mobile, edge or tiny
    int releaseYear = 0;

    FlopRate<> peak{};                                                     ///< dense peak, normally fp16
    std::array<std::optional<FlopRate<>>, kPrecisionNames.size()> rates{}; ///< peaks of other precisions, by Precision
    Bytes<> capacity{};
    Bandwidth<> bandwidth{};
    MemoryLevel sram{};
    MemoryLevel flash{};
    std::optional<Device> storage{};
    std::optional<Device> interconnect{};
    std::optional<Power<>> tdp{};
    std::optional<Money<>> unitCost{};
    std::optional<Carbon<>> embodiedCarbon{};
    std::optional<Time<>> dispatchOverhead{};

    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{}; ///< JSON pointer and remark

    bool operator==(const Hardware&) const = default;
};

} // namespace mlsys

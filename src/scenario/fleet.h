#pragma once

#include "scenario/hardware.h"
#include "scenario/ref.h"

namespace mlsys {

/// A server: accelerators on one fast link, with the parts that fail with it.
struct Node {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    Ref<Hardware> accelerator{};
    double acceleratorsPerNode = 1;
    Bandwidth<> intraNodeBandwidth{};
    double nicsPerNode = 1;
    double psusPerNode = 2;
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};
    bool operator==(const Node&) const = default;
};

/// The network between nodes.
struct Fabric {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    std::string topology{};
    Bandwidth<> bandwidth{};
    std::optional<Time<>> latency{};
    double oversubscription = 1;
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};
    bool operator==(const Fabric&) const = default;
};

/// What a carbon intensity counts: fuel burnt, or also the making of plants and fuel.
enum class CarbonBasis { operational, life_cycle };
inline constexpr std::array<std::string_view, 2> kCarbonBasisNames{"operational", "life_cycle"};

/// A power grid with the data centres on it.
struct Grid {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    CarbonIntensity<> carbonIntensity{};
    std::optional<CarbonBasis> basis{}; ///< of the carbon intensity
    std::optional<double> year{};       ///< that the carbon intensity is of
    std::optional<double> pue{};
    std::optional<WaterIntensity<>> wue{};
    std::string primarySource{};
    std::optional<double> renewablePercent{};
    std::optional<double> latitude{};  ///< degrees north
    std::optional<double> longitude{}; ///< degrees east
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};
    bool operator==(const Grid&) const = default;
};

/// Nodes of one kind on one fabric, in a region where that is known.
struct Fleet {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    Ref<Node> node{};
    double count = 1;
    Ref<Fabric> fabric{};
    std::optional<Ref<Grid>> region{};
    Sources sources{};
    std::vector<std::pair<std::string, std::string>> notes{};

    /// Number of accelerators in all nodes.
    double accelerators() const { return count * node->acceleratorsPerNode; }
    bool operator==(const Fleet&) const = default;
};

} // namespace mlsys

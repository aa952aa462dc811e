#pragma once

#include "explore/trust.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

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
        std::string basis;  ///< what the intensity counts and of which year, where that is stated
        Footprint whole{};  ///< were the whole fleet there
        bool operator==(const Region&) const = default;
    };
    std::vector<Region> regions{};
    std::size_t a = 0, b = 0; ///< chosen regions
    double shareA = 1;
    Footprint mix{};
    std::string fleet{};
    Trust energyTrust{}, carbonTrust{};
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const CarbonView&) const = default;
};

} // namespace mlsys

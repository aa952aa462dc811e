#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mlsys {

struct EvidenceView;
struct Scenario;

/// What a measurement measures, and so which numbers it bears out.
enum class Measurand {
    training_step,
    first_token,
    token_time,
    token_rate,
    answer_time,
    batch_time,
    device_time,
    device_energy,
    energy,
    emissions,
    power
};

/// What is measured, in words, by Measurand.
inline constexpr std::array<std::string_view, 11> kMeasurandNames{"training steps",
                                                                  "times to first token",
                                                                  "times per token",
                                                                  "token rates",
                                                                  "times of whole answers",
                                                                  "batch times",
                                                                  "inference times of microcontrollers",
                                                                  "inference energies of microcontrollers",
                                                                  "energies of training runs",
                                                                  "emissions of training runs",
                                                                  "node powers"};

/// How far measurements of one kind were from what the present laws say of them.
struct TrustBand {
    Measurand measurand{};
    std::size_t count = 0;      ///< measurements that the laws predict
    double median = 0, p90 = 0; ///< of the absolute errors, as shares
    double low = 1, high = 1;   ///< measured over predicted value: nine of ten lie between

    /// The band of the inverse, such as a rate in place of a time.
    TrustBand inverse() const { return {measurand, count, median, p90, 1 / high, 1 / low}; }
    bool operator==(const TrustBand&) const = default;
};

/// Trust in one number: not known before the evidence is, then a band, or none where no measurement bears it out.
struct Trust {
    bool isKnown = false;
    std::optional<TrustBand> band{};

    /// Trust in the inverse, such as a rate in place of a time.
    Trust inverse() const { return {isKnown, band ? std::optional(band->inverse()) : std::nullopt}; }
    bool operator==(const Trust&) const = default;
};

/// Trust in the key number that is the Metric of that id; `evidence` may be null.
Trust trustIn(const EvidenceView* evidence, const Scenario& scenario, std::string_view metric);

} // namespace mlsys

#pragma once

#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/precision.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

/// What fewer bits per weight do to size, time and accuracy.
struct QuantizationView {
    struct Row {
        Precision precision{};
        double bits = 16;
        Bytes<> size{};
        double saved = 0;         ///< share of the fp32 size
        double accuracyDelta = 0; ///< change of accuracy, as a share
        double ruleSpeedup = 1;   ///< against fp32, by bytes or peaks alone
        Time<> latency{};         ///< of the scenario's batch
        Time<> overhead{};        ///< part of it that does not shrink
        double speedup = 1;       ///< measured against fp16 latency
        bool native = false;      ///< the hardware lists a rate for it
        bool fits = true;
        bool selected = false;
        bool operator==(const Row&) const = default;
    };
    std::string model{}, hardware{};
    double batch = 1;
    std::vector<Row> rows{}; ///< most bits first
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const QuantizationView&) const = default;
};

} // namespace mlsys

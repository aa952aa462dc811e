#pragma once

#include "explore/number_ref.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "scenario/assumptions.h"
#include "units/units.h"

#include <optional>
#include <vector>

namespace mlsys {

/// A property whose change may change the latency.
enum class Lever { peak, bandwidth, capacity, sram, flash, link, efficiency, overhead };

/// What a change of each property by some percent, up and down, does to the latency of the scenario's batch.
struct SensitivityView {
    /// One property with the latency after its change.
    struct Side {
        double factor = 1; ///< on the property
        double change = 0; ///< of the latency, relative
        Time<> latency{};
        NumberRef number{};
        bool operator==(const Side&) const = default;
    };
    struct Bar {
        Lever lever{};
        double value = 0; ///< of the property today, in base units
        Dim dim{};
        Side up{}, down{};
        std::optional<double> ttft{}, itl{}; ///< relative changes with `up`, where the model has tokens
        bool operator==(const Bar&) const = default;

        /// The larger of both changes of the latency.
        double size() const;
    };
    double perturbation = 10; ///< percent
    double batch = 1;
    Time<> baseline{};
    std::vector<Bar> bars{};        ///< by falling size
    std::optional<Lever> binding{}; ///< whose increase shortens the latency most; none where no increase does
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};
    bool operator==(const SensitivityView&) const = default;
};

/// What the law takes for granted after a change of the lever: only the overhead is no property of hardware alone.
Assumptions assumptionsAfter(Lever lever, const Assumptions& assumptions, double factor);

} // namespace mlsys

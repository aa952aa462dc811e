#pragma once

#include "explore/views/evidence_view.h"
#include "explore/views/unavailable.h"
#include "scenario/answer.h"
#include "units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mlsys {

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
    /// A published training step of much the same model on much the same accelerators.
    struct Measured {
        double tp = 1, pp = 1;
        double mfu = 0;
        Time<> step{};
        std::shared_ptr<const EvidenceView::Point> what{};
        bool operator==(const Measured&) const = default;
    };
    std::string fleet{};
    double accelerators = 0;
    std::vector<double> tpSizes{}, ppSizes{};
    std::vector<Cell> cells{}; ///< tp outer, pp inner
    std::optional<std::size_t> best{};
    std::optional<std::size_t> selected{}; ///< the scenario's own split
    std::string remedy{};                  ///< where no split works: what is missing and what would help
    Trust trust{};                         ///< in the time of a step
    std::vector<Measured> measured{};      ///< near the scenario, on fleets of any size
    std::optional<Unavailable> unavailable{};
    std::vector<Warning> warnings{};

    const Cell& at(std::size_t tpIndex, std::size_t ppIndex) const { return cells[tpIndex * ppSizes.size() + ppIndex]; }
    bool operator==(const ParallelismView&) const = default;
};

} // namespace mlsys

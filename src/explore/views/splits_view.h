#pragma once

#include "explore/views/unavailable.h"
#include "solve/split_search.h"

namespace mlsys {

struct Scenario;

/// The best ways to split the training step over the fleet, of all there are.
struct SplitsView {
    /// One way with what it reaches.
    struct Row {
        Split split{};
        Time<> step{};
        bool operator==(const Row&) const = default;
    };
    std::string model{}, fleet{};
    double accelerators = 0;
    Bytes<> room{};          ///< memory of one accelerator that training may fill
    bool refined = false;    ///< whether the laws tell microbatch, ZeRO stage, recomputation and context ranks apart
    std::vector<Row> rows{}; ///< best first
    SplitSurvey survey{};    ///< what was tried, and why the others fall out
    std::optional<Unavailable> unavailable{};
    bool operator==(const SplitsView&) const = default;
};

/// What the scenario asks of the search of splits; it varies no expert-parallel ranks, which the scenario has not.
SplitSearch::Input splitsInput(const Scenario& scenario);
/// Whether two scenarios ask the same of it.
bool asksSameSplits(const Scenario& a, const Scenario& b);
/// Place of the row that the scenario's training step is split like; -1 where there is none.
int splitRow(const SplitsView& view, const Scenario& scenario);

} // namespace mlsys

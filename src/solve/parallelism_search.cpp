#include "solve/parallelism_search.h"

#include "solve/accelerator.h"
#include "solve/lowering.h"
#include "solve/refined/training_memory.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

using Cells = std::vector<ParallelismCell>;

/// What every cell is measured against.
struct Limits {
    double accelerators, maxTp, maxPp;
    Bytes<> states; ///< counted by the published memory check, before tp and pp divide it
    Bytes<> usable;
};

bool isRefined(const ParallelismSearch::Input& in, const Constants<double>& k) {
    return k.refined() && refined::trainsByLayers(*in.model);
}

Expected<Limits> limitsOf(const ParallelismSearch::Input& in, const Constants<double>& k) {
    const auto size = sizeBytes<double>(*in.model, k.gradientBytes());
    if (!size) return tl::unexpected(size.error());
    const Node& node = *in.fleet->node;
    const double accelerators = in.fleet->accelerators();
    Limits limits{accelerators, in.maxTp.value_or(node.acceleratorsPerNode), in.maxPp.value_or(accelerators),
                  k.searchedStates() * *size, k.usableMemory() * node.accelerator->capacity};
    if (!isRefined(in, k)) return limits;
    // A layer divides by its heads, and a stage has one layer at least.
    limits.maxTp = std::min(limits.maxTp, in.model->heads.value_or(limits.maxTp));
    limits.maxPp = std::min(limits.maxPp, *in.model->layers);
    return limits;
}

CellState stateOf(const ParallelismCell& cell, const Limits& limits) {
    if (cell.tp > limits.maxTp) return CellState::above_tensor_limit;
    if (cell.pp > limits.maxPp) return CellState::above_pipeline_limit;
    if (cell.dp == 0) return CellState::does_not_divide;
    return cell.excess > Bytes<>() ? CellState::exceeds_memory : CellState::feasible;
}

Distributed::Input stepInput(const ParallelismSearch::Input& in) {
    return {.model = in.model,
            .fleet = in.fleet,
            .batchSize = in.batchSize,
            .precision = in.precision,
            .efficiency = in.efficiency,
            .zeroStage = in.zeroStage,
            .overlapComm = in.overlapComm,
            .seqLen = in.seqLen,
            .cp = in.cp,
            .microbatchSize = in.microbatchSize,
            .recompute = in.recompute};
}

/// Memory by the check of the preset: the published one counts copies of the weights alone.
Bytes<> requiredBy(const ParallelismCell& cell, const Distributed::Input& step, const Limits& limits,
                   const Constants<double>& k) {
    if (!k.refined() || !refined::trainsByLayers(*step.model)) return limits.states / (cell.tp * cell.pp);
    const Distributed::Ranks<double> ranks{std::max(cell.dp, 1.), cell.tp, cell.pp, 1};
    return refined::trainingMemory(refined::trainingJob(step, ranks, k)).total();
}

ParallelismCell judge(const Distributed::Input& step, const Limits& limits, const Constants<double>& k) {
    ParallelismCell cell{.tp = step.tp, .pp = step.pp, .required = {}, .excess = {}, .step = {}};
    const double split = step.tp * step.pp * (k.refined() ? step.cp : 1);
    if (std::fmod(limits.accelerators, split) == 0) cell.dp = limits.accelerators / split;
    cell.required = requiredBy(cell, step, limits, k);
    cell.excess = max(Bytes<>(), cell.required - limits.usable);
    cell.state = stateOf(cell, limits);
    return cell;
}

/// Feasible cells, best first; cells of equal utilization keep the order of the grid.
std::vector<const ParallelismCell*> ranked(const Cells& cells) {
    std::vector<const ParallelismCell*> order;
    for (const ParallelismCell& cell : cells)
        if (cell.state == CellState::feasible) order.push_back(&cell);
    std::ranges::stable_sort(order, std::ranges::greater(), &ParallelismCell::mfu);
    return order;
}

/// The step of the cell that misses the memory by least.
Distributed::Input nearestMiss(const Cells& cells, Distributed::Input step) {
    const ParallelismCell* nearest = nullptr;
    for (const ParallelismCell& cell : cells)
        if (cell.state == CellState::exceeds_memory && (!nearest || cell.excess < nearest->excess)) nearest = &cell;
    step.tp = nearest->tp;
    step.pp = nearest->pp;
    return step;
}

Error nothingFits(const Cells& cells, const ParallelismSearch::Input& in, const Constants<double>& k) {
    const bool memory =
        std::ranges::any_of(cells, [](const auto& cell) { return cell.state == CellState::exceeds_memory; });
    if (memory && isRefined(in, k))
        return {error::kNoFeasibleConfiguration, "fleet",
                "no configuration fits the memory. " + refined::trainingLimit(nearestMiss(cells, stepInput(in)), k)};
    return {error::kNoFeasibleConfiguration, "fleet",
            memory ? "no configuration fits the memory; take more or larger accelerators, or raise max_tp or max_pp"
                   : "no power of two within max_tp and max_pp divides the fleet; change its size"};
}

template <class R>
ParallelismSearch::Candidate<R> candidate(Distributed::Input step, const ParallelismCell& cell, const Assumptions& a) {
    step.tp = cell.tp;
    step.pp = cell.pp;
    const auto solved = Distributed::solve<R>(step, a);
    return {{solved->ranks.tp, solved->ranks.pp, solved->ranks.dp},
            utilizationOf(*solved, step.efficiency),
            solved->step,
            solved->throughput,
            solved->warnings};
}

/// Whether the throughput reaches less than half the utilization that the search reports.
template <class R>
bool assumesUtilization(const ParallelismSearch::Input& in, const ParallelismSearch::Candidate<R>& best,
                        const Constants<double>& k) {
    const auto lowered = lower(*in.model, in.precision, k);
    const FlopRate<> done = k.trainingWorkFactor() * lowered->work * plain(best.throughput);
    const FlopRate<> peak = peakRate<double>(*in.fleet->node->accelerator, in.precision) * in.fleet->accelerators();
    return done < 0.5 * plain(best.mfu) * peak;
}

} // namespace

Expected<Cells> evaluateParallelism(const ParallelismSearch::Input& in, const Assumptions& assumptions) {
    const Constants<double> k(assumptions);
    const auto limits = limitsOf(in, k);
    if (!limits) return tl::unexpected(limits.error());
    Distributed::Input step = stepInput(in);
    const double largest = std::min(assumptions.largestGroup, limits->accelerators);
    Cells cells;
    for (double tp = 1; tp <= largest; tp *= 2)
        for (double pp = 1; pp <= largest; pp *= 2) {
            step.tp = tp;
            step.pp = pp;
            ParallelismCell& cell = cells.emplace_back(judge(step, *limits, k));
            if (cell.state != CellState::feasible) continue;
            auto solved = Distributed::solve<double>(step, assumptions);
            if (!solved) return tl::unexpected(solved.error());
            cell.step = *solved;
            cell.mfu = utilizationOf(*solved, in.efficiency);
        }
    return cells;
}

template <class R>
Expected<ParallelismSearch::Answer<R>> ParallelismSearch::solve(const Input& in, const Assumptions& assumptions) {
    const auto cells = evaluateParallelism(in, assumptions);
    if (!cells) return tl::unexpected(cells.error());
    const auto order = ranked(*cells);
    if (order.empty()) return tl::unexpected(nothingFits(*cells, in, Constants<double>(assumptions)));

    Answer<R> out;
    const auto listed = std::min(order.size(), static_cast<std::size_t>(assumptions.searchListLength));
    for (std::size_t i = 0; i < listed; ++i) out.top.push_back(candidate<R>(stepInput(in), *order[i], assumptions));
    out.best = out.top.front();
    out.totalSearched = static_cast<double>(order.size());
    out.warnings = out.best.warnings;
    if (isRefined(in, Constants<double>(assumptions))) return out;
    out.warnings.addIf(assumesUtilization(in, out.best, Constants<double>(assumptions)), Trap::assumed_utilization);
    return out;
}

MLSYS_SOLVER_INSTANCES(ParallelismSearch)

} // namespace mlsys

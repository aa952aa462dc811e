#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include "solve/parallelism_search.h"

#include <algorithm>

namespace mlsys {

namespace {

using Status = ParallelismView::Status;

ParallelismSearch::Input searchOf(const Scenario& s) {
    return {.model = s.model,
            .fleet = *s.fleet(),
            .batchSize = s.globalBatch,
            .precision = s.precision,
            .efficiency = s.efficiency,
            .overlapComm = s.overlap,
            .seqLen = s.seqLen,
            .cp = s.cp,
            .microbatchSize = s.microbatchSize,
            .recompute = s.recompute,
            .zeroStage = s.zeroStage};
}

Status statusOf(CellState state) {
    switch (state) {
    case CellState::feasible: return Status::feasible;
    case CellState::exceeds_memory: return Status::exceeds_memory;
    case CellState::above_tensor_limit: return Status::exceeds_node;
    default: return Status::does_not_divide;
    }
}

/// The published search tries every split with one microbatch and no ZeRO; here the scenario's own settings count.
void solveCell(ParallelismView::Cell& cell, const Scenario& s, const ParallelismSearch::Input& search) {
    Distributed::Input input = stepInput(s, search.fleet);
    input.tp = cell.tp;
    input.pp = cell.pp;
    const auto step = Distributed::solve(input, s.assumptions);
    if (!step) return;
    cell.scalingEfficiency = step->scalingEfficiency;
    cell.mfu = step->mfu.value_or(step->scalingEfficiency * s.efficiency);
    cell.step = step->step;
    cell.compute = step->nodeLatency;
    cell.dataParallel = step->exposedDpTime;
    cell.tensorParallel = step->tpTime;
    cell.bubble = step->bubble;
}

ParallelismView::Cell cellOf(const ParallelismCell& tried, const Scenario& s, const ParallelismSearch::Input& search) {
    ParallelismView::Cell cell{.tp = tried.tp, .pp = tried.pp, .dp = tried.dp, .status = statusOf(tried.state)};
    cell.excess = tried.excess;
    if (cell.status == Status::feasible) solveCell(cell, s, search);
    return cell;
}

void appendOnce(std::vector<double>& sizes, double size) {
    if (std::ranges::find(sizes, size) == sizes.end()) sizes.push_back(size);
}

void findMarked(ParallelismView& view, const Scenario& s) {
    for (std::size_t i = 0; i < view.cells.size(); ++i) {
        const auto& cell = view.cells[i];
        if (cell.tp == s.tp && cell.pp == s.pp) view.selected = i;
        if (cell.status == Status::feasible && (!view.best || cell.mfu > view.cells[*view.best].mfu)) view.best = i;
    }
}

} // namespace

ParallelismView parallelismView(const Scenario& s, const Registry& registry) {
    ParallelismView view;
    if (!s.node) {
        view.unavailable = noFleet(s, registry);
        return view;
    }
    const auto search = searchOf(s);
    view.fleet = (*s.node)->name;
    view.accelerators = search.fleet->accelerators();
    const auto tried = evaluateParallelism(search, s.assumptions);
    if (!tried) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    for (const ParallelismCell& cell : *tried) {
        // Groups larger than a node only ever read "above the node": the grid ends where the node does.
        if (cell.tp > (*s.node)->acceleratorsPerNode) continue;
        appendOnce(view.tpSizes, cell.tp);
        appendOnce(view.ppSizes, cell.pp);
        view.cells.push_back(cellOf(cell, s, search));
    }
    findMarked(view, s);
    if (!view.best)
        if (const auto found = ParallelismSearch::solve(search, s.assumptions); !found)
            view.remedy = found.error().what;
    return view;
}

} // namespace mlsys

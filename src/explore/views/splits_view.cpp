#include "explore/views/splits_view.h"

#include "explore/views/views.h"
#include "solve/refined/training_memory.h"

namespace mlsys {

SplitSearch::Input splitsInput(const Scenario& s) {
    return {.model = s.model,
            .fleet = *s.fleet(),
            .batchSize = s.globalBatch,
            .precision = s.precision,
            .efficiency = s.efficiency,
            .seqLen = s.seqLen,
            .overlapComm = s.overlap,
            .maxEp = 1};
}

SplitsView splitsView(const Scenario& s, const Registry& registry) {
    SplitsView view{.model = s.model->name};
    if (!s.node) {
        view.unavailable = noFleet(s, registry);
        return view;
    }
    const SplitSearch::Input in = splitsInput(s);
    const Constants<double> k(s.assumptions);
    view.fleet = (*s.node)->name;
    view.accelerators = in.fleet->accelerators();
    view.refined = k.refined() && refined::trainsByLayers(*s.model);
    auto survey = surveySplits(in, s.assumptions);
    if (!survey) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.survey = std::move(*survey);
    for (const Split& split : view.survey.best) {
        const Distributed::Input step = stepOf(in, split);
        view.room = refined::trainingRoom(step, k);
        view.rows.push_back({split, Distributed::solve(step, s.assumptions)->step});
    }
    return view;
}

bool asksSameSplits(const Scenario& a, const Scenario& b) {
    return a.node && b.node && splitsInput(a) == splitsInput(b) && a.assumptions == b.assumptions;
}

int splitRow(const SplitsView& view, const Scenario& s) {
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const Split& split = view.rows[i].split;
        const bool passes = !view.refined || (split.cp == s.cp && split.microbatchSize == s.microbatchSize &&
                                              split.zeroStage == s.zeroStage && split.recompute == s.recompute);
        if (split.tp == s.tp && split.pp == s.pp && passes) return static_cast<int>(i);
    }
    return -1;
}

} // namespace mlsys

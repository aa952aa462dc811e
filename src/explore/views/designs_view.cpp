#include "explore/views/designs_view.h"

#include "explore/views/views.h"

#include <algorithm>

namespace mlsys {

namespace {

/// The scenario without what the search varies and without what it does not look at.
Scenario question(Scenario s) {
    const Scenario none;
    s.hardware = none.hardware;
    s.node = none.node;
    s.nodes = none.nodes;
    s.cluster = none.cluster;
    s.precision = none.precision;
    s.batch = none.batch;
    s.regionA = none.regionA;
    s.shareA = none.shareA;
    s.contrast = none.contrast;
    s.globalBatch = none.globalBatch;
    s.tp = none.tp;
    s.pp = none.pp;
    s.load = none.load;
    s.job = none.job;
    return s;
}

} // namespace

bool asksSameDesigns(const Scenario& a, const Scenario& b) {
    return question(a) == question(b);
}

DesignsView designsView(const Scenario& s, const Registry& registry, const SearchControl& control) {
    DesignsView view{.model = s.model->name, .itlLimit = s.serving.itlLimit, .budget = s.budget};
    if (!s.model->hasKvCache()) {
        view.unavailable = noKvCache(s, registry);
        return view;
    }
    view.survey = surveyDesigns(designSpace(s, registry), s, control);
    const auto& front = view.survey.front;
    const auto cheapest = std::ranges::min_element(front, {}, &Design::cost);
    if (cheapest != front.end()) view.cheapest = static_cast<std::size_t>(cheapest - front.begin());
    return view;
}

} // namespace mlsys

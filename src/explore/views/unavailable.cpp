#include "explore/offered_nodes.h"
#include "explore/views/views.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

double distance(const Hardware& a, const Hardware& b) {
    return std::abs(std::log(a.peak / b.peak));
}

Bytes<> weightsOf(const Model& m, Precision precision) {
    return *m.parameters * BytesPerParameter<>(bytesPerValue(precision), unit::bytePerParameter);
}

/// The largest model that passes and whose weights the memory holds; else the smallest that passes.
template <class Pass> Ref<Model> nearestModel(const Scenario& s, const Registry& registry, Pass pass) {
    Ref<Model> largest, smallest;
    for (const Ref<Model>& m : registry.all<Model>()) {
        if (!m->parameters || !pass(*m)) continue;
        if (!smallest || *m->parameters < *smallest->parameters) smallest = m;
        const bool fits = weightsOf(*m, s.precision) <= s.hardware->capacity;
        if (fits && (!largest || *m->parameters > *largest->parameters)) largest = m;
    }
    return largest ? largest : smallest;
}

} // namespace

Unavailable notLowerable(const Scenario& s, const Registry& registry) {
    const Ref<Model> model = nearestModel(s, registry, [](const Model&) { return true; });
    return {Unavailable::Reason::not_lowerable, s.model->name, "model", model->id, model->name};
}

Unavailable noFleet(const Scenario& s, const Registry& registry) {
    const Entries<Node> nodes = offeredNodes(s, registry);
    const auto nearest =
        std::ranges::min_element(nodes, {}, [&](const Ref<Node>& n) { return distance(*n->accelerator, *s.hardware); });
    if (nearest == nodes.end()) return {Unavailable::Reason::no_fleet, s.hardware->name};
    return {Unavailable::Reason::no_fleet, s.hardware->name, "hardware", (*nearest)->accelerator->id, (*nearest)->name};
}

Unavailable noKvCache(const Scenario& s, const Registry& registry) {
    const Ref<Model> model = nearestModel(s, registry, [](const Model& m) { return m.hasKvCache(); });
    return {Unavailable::Reason::no_kv_cache, s.model->name, "model", model->id, model->name};
}

Unavailable noDraft(const Scenario& s, const Registry& registry) {
    Ref<Model> smallest;
    for (const Ref<Model>& m : registry.all<Model>())
        if (m->hasKvCache() && m->parameters && (!smallest || *m->parameters < *smallest->parameters)) smallest = m;
    return {Unavailable::Reason::no_draft, s.serving.draftModel->name, "draft_model", smallest->id, smallest->name};
}

const std::vector<double>& batchSweep() {
    static const std::vector<double> batches{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096};
    return batches;
}

} // namespace mlsys

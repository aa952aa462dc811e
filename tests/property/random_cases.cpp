#include "random_cases.h"

#include "fixtures.h"

#include <algorithm>
#include <cmath>

using namespace mlsys;

namespace {

template <class T, class Accept> std::vector<Ref<T>> those(const Accept& accept) {
    std::vector<Ref<T>> kept;
    for (const Ref<T>& entry : sharedRegistry().all<T>())
        if (accept(*entry)) kept.push_back(entry);
    return kept;
}

} // namespace

const Assumptions& lawsOf(const char* preset) {
    static const Assumptions all[] = {*sharedRegistry().preset(kPresets[0]), *sharedRegistry().preset(kPresets[1])};
    return all[std::string_view(preset) == kPresets[0] ? 0 : 1];
}

/// SplitMix64 (Steele, Lea and Flood 2014): standard distributions differ between libraries.
double RandomCases::share() {
    std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

double RandomCases::between(double lowest, double highest) {
    return std::clamp(lowest * std::pow(highest / lowest, share()), lowest, highest);
}

double RandomCases::whole(double lowest, double highest) {
    return std::clamp(std::floor(between(lowest, highest + 1)), lowest, highest);
}

std::size_t RandomCases::index(std::size_t size) {
    return static_cast<std::size_t>(share() * static_cast<double>(size));
}

Ref<Model> RandomCases::transformer() {
    static const auto all = those<Model>([](const Model& m) { return m.hasKvCache() && m.layers && m.hiddenDim; });
    return oneOf(all);
}

Ref<Model> RandomCases::model() {
    static const auto all = those<Model>([](const Model& m) { return m.parameters.has_value(); });
    return oneOf(all);
}

Ref<Hardware> RandomCases::accelerator() {
    static const auto all =
        those<Hardware>([](const Hardware& h) { return !h.microcontroller && h.category == "cloud"; });
    return oneOf(all);
}

Ref<Fleet> RandomCases::fleet() {
    const Registry& registry = sharedRegistry();
    Fleet fleet{.id = "random", .node = oneOf(registry.all<Node>()), .fabric = oneOf(registry.all<Fabric>())};
    fleet.count = std::exp2(whole(1, 9));
    if (coin()) fleet.region = oneOf(registry.all<Grid>());
    return fleet;
}

Precision RandomCases::precision() {
    return *precisionNamed(oneOf(kWorkloadPrecisions));
}

const Assumptions& RandomCases::laws() {
    return lawsOf(kPresets[index(std::size(kPresets))]);
}

double RandomCases::number(const Range& range, bool isWhole) {
    // The far ends of wide ranges are the business of tests of their own; here numbers stay where machines are.
    const double lowest = std::max(range.lowest, isWhole ? 1. : 1e-3), highest = std::min(range.highest, 1e5);
    if (range.lowest <= 0 && share() < 0.1) return std::max(range.lowest, 0.);
    if (lowest >= highest) return range.lowest;
    return isWhole ? whole(lowest, highest) : between(lowest, highest);
}

Argument RandomCases::argument(const FieldInfo& field) {
    const Registry& registry = sharedRegistry();
    switch (field.kind) {
    case Kind::Number:
        // Bandwidths and the like are given in base units, where a machine has billions of them.
        return field.range.highest > 1e12 ? between(1e3, 1e14) : number(field.range, false);
    case Kind::Integer: return number(field.range, true);
    case Kind::Flag: return coin();
    case Kind::Choice: return std::string(oneOf(field.choices));
    case Kind::Model: return coin() ? transformer() : model();
    case Kind::Hardware: return coin() ? accelerator() : oneOf(registry.all<Hardware>());
    case Kind::Fleet: return fleet();
    case Kind::Fabric: return oneOf(registry.all<Fabric>());
    case Kind::Grid: return oneOf(registry.all<Grid>());
    case Kind::Grids: break;
    }
    return std::vector<Ref<Grid>>{oneOf(registry.all<Grid>()), oneOf(registry.all<Grid>())};
}

Arguments RandomCases::arguments(const SolverEntry& solver) {
    Arguments all;
    for (const FieldInfo& field : solver.inputs) {
        all.emplace_back();
        if (field.need == Need::required || coin()) all.back() = argument(field);
    }
    return all;
}

Setting RandomCases::setting(const Parameter& parameter) {
    const Registry& registry = sharedRegistry();
    switch (parameter.kind) {
    case Kind::Flag: return coin();
    case Kind::Choice: return std::string(oneOf(parameter.choices));
    case Kind::Model: return oneOf(registry.all<Model>())->id;
    case Kind::Hardware: return oneOf(registry.all<Hardware>())->id;
    case Kind::Fabric: return oneOf(registry.all<Fabric>())->id;
    case Kind::Fleet: return oneOf(registry.all<Fleet>())->id;
    case Kind::Grid: return oneOf(registry.all<Grid>())->id;
    default: break;
    }
    if (!parameter.stops.empty() && coin()) return oneOf(parameter.stops);
    return number(parameter.range, parameter.kind == Kind::Integer);
}

Scenario RandomCases::scenario() {
    Scenario s = defaultScenario(sharedRegistry());
    for (int i = 0; i < 8; ++i) {
        const Parameter& parameter = oneOf(parameterTable());
        if (const auto next = withParameter(s, parameter.id, setting(parameter), sharedRegistry())) s = *next;
    }
    return s;
}

#include "explore/blend.h"

#include <cmath>

namespace mlsys {

namespace {

double between(double from, double to, double t) {
    if (from > 0 && to > 0) return from * std::pow(to / from, t);
    return from + (to - from) * t;
}

} // namespace

Scenario blend(const Scenario& from, const Scenario& to, double t, const Registry& registry) {
    if (t <= 0) return from;
    Scenario scenario = to;
    if (t >= 1) return scenario;
    for (const Parameter& p : parameterTable()) {
        const Setting start = p.get(from), end = p.get(to);
        const auto *a = std::get_if<double>(&start), *b = std::get_if<double>(&end);
        if (!a || !b || *a == *b) continue;
        const double x = between(*a, *b, t);
        if (const auto next = withParameter(scenario, p.id, p.kind == Kind::Integer ? std::round(x) : x, registry))
            scenario = *next;
    }
    return scenario;
}

} // namespace mlsys

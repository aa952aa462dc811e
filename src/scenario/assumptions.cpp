#include "scenario/assumptions.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace mlsys {

namespace {

struct Row {
    AssumptionInfo info;
    double (*get)(const Assumptions&);
    void (*set)(Assumptions&, double);
};

#define ASSUMPTION(D, name, symbol, value, unit, lo, hi, meaning, source)                                              \
    Row{{#name, symbol, dim::D, static_cast<double>(value), unit, lo, hi, meaning, source},                            \
        [](const Assumptions& a) { return plainBase(a.name); },                                                        \
        [](Assumptions& a, double x) { a.name = fromBase<dim::D>(x); }},
const std::array kRows{
#include "scenario/assumptions.def"
};
#undef ASSUMPTION

const Row& row(std::string_view name) {
    const auto found = std::ranges::find(kRows, name, [](const Row& r) { return r.info.name; });
    if (found == kRows.end()) std::abort();
    return *found;
}

} // namespace

std::span<const AssumptionInfo> assumptionTable() {
    static const auto infos = [] {
        std::array<AssumptionInfo, kRows.size()> out;
        std::ranges::transform(kRows, out.begin(), &Row::info);
        return out;
    }();
    return infos;
}

double assumptionValue(const Assumptions& a, std::string_view name) {
    return row(name).get(a);
}

Assumptions withAssumption(Assumptions a, std::string_view name, double base, Origin origin) {
    row(name).set(a, base);
    a.origins.byPointer.insert_or_assign(std::string(name), std::move(origin));
    return a;
}

Origin assumptionOrigin(const void* owner, const char* pointer) {
    const auto& origins = static_cast<const Assumptions*>(owner)->origins.byPointer;
    if (const auto changed = origins.find(pointer); changed != origins.end()) return changed->second;
    return {std::string(row(pointer).info.source), {}};
}

} // namespace mlsys

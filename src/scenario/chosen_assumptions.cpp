#include "scenario/chosen_assumptions.h"

namespace mlsys {

bool isChosen(const Assumptions& a, std::string_view name) {
    const auto origin = a.origins.byPointer.find(std::string(name));
    return origin != a.origins.byPointer.end() && origin->second == Origin{};
}

Assumptions withAssumptionOf(Assumptions a, const Assumptions& preset, std::string_view name) {
    const auto origin = preset.origins.byPointer.find(std::string(name));
    const bool isStated = origin != preset.origins.byPointer.end();
    a = withAssumption(std::move(a), name, assumptionValue(preset, name), isStated ? origin->second : Origin{});
    if (!isStated) a.origins.byPointer.erase(std::string(name));
    return a;
}

} // namespace mlsys

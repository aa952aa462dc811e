#include "store/opened_scenario.h"

namespace mlsys::ui {

Scenario startScenario(const Registry& registry) {
    const Scenario usual = defaultScenario(registry);
    return withParameter(usual, "preset", std::string("refined"), registry).value_or(usual);
}

Checked<OpenedScenario> openScenario(const Settings& settings, bool newer, const Registry& registry,
                                     const std::string& where) {
    Settings known, unknown;
    for (const auto& setting : settings) (newer && !findParameter(setting.first) ? unknown : known).push_back(setting);
    return withSettings(defaultScenario(registry), known, registry, where).map([&](Scenario s) {
        return OpenedScenario{std::move(s), std::move(unknown)};
    });
}

} // namespace mlsys::ui

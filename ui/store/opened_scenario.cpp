#include "store/opened_scenario.h"

namespace mlsys::ui {

Scenario startScenario(const Registry& registry) {
    // The refined laws serve a request in twice the time: half of the replicas would be overrun from the start.
    constexpr double kReplicas = 8;
    const Scenario usual = defaultScenario(registry);
    return withSettings(usual, {{"preset", std::string("refined")}, {"replicas", kReplicas}}, registry, {})
        .value_or(usual);
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

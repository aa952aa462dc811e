#pragma once

#include "store/scenario_store.h"

#include <functional>

class QWidget;

namespace mlsys::ui {

/// A control that sets one parameter of the scenario, and the way to show the scenario in it.
struct BoundControl {
    QWidget* widget = nullptr;
    std::function<void(const Scenario&)> show; ///< without signals
};

/// Makes the control that fits a parameter: slider with field, choice, switch or picker.
BoundControl makeBoundControl(const Parameter& parameter, ScenarioStore& store);
/// The same, following the store by itself.
QWidget* makeFollowingControl(const Parameter& parameter, ScenarioStore& store);

} // namespace mlsys::ui

#pragma once

#include "explore/views/sensitivity_view.h"
#include "theme/entity.h"

#include <QString>

namespace mlsys::ui {

/// "Memory bandwidth"
QString leverName(Lever lever);
/// The look of what a lever changes.
Style leverStyle(Lever lever);
/// Its value today: "3.35 TB/s", "50 %".
QString leverValue(const SensitivityView::Bar& bar);
/// Its value today and after the increase: "3.35 TB/s → 3.69 TB/s".
QString leverChange(const SensitivityView::Bar& bar);
/// A relative change of a time: "−8.9 %", "+10.9 %", "0".
QString changeText(double change);
/// "+10 %"
QString perturbationText(double percent);
/// A bar in full.
QString describeLever(const SensitivityView& view, const SensitivityView::Bar& bar);

} // namespace mlsys::ui

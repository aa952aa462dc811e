#pragma once

#include "explore/views/quantization_view.h"
#include "plot/ghost.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// One row per precision: size, time with its fixed part, accuracy; a target each.
ScenePicture layOutQuantization(const QuantizationView& view, const Ghosts<QuantizationView>& ghosts,
                                const QSizeF& size, const Theme& theme);
/// A row in full.
QString describePrecision(const QuantizationView& view, const QuantizationView::Row& row);
/// "3.4×"
QString factorText(double factor);
/// "−2.5 %", with a sign except for no change.
QString accuracyText(double change);

} // namespace mlsys::ui

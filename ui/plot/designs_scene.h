#pragma once

#include "explore/views/designs_view.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// Designs that none beats: cost over token latency, with stairs through those that are cheaper than every faster
/// one. Targets are the designs of the front, in their order.
ScenePicture layOutDesigns(const DesignsView& view, const QSizeF& size, const Theme& theme);

/// A design in words, such as "2 nodes with NVIDIA H100, int8, batch 64, 80 % in Quebec".
QString designText(const Design& design);
/// How many designs miss which limit first, each limit a text; those that no design misses are left out.
QStringList missedTexts(const DesignSurvey& survey);

} // namespace mlsys::ui

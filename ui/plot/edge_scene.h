#pragma once

#include "explore/views/edge_view.h"
#include "plot/ghost.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// Which memory holds the weights, as bars, and below them the latency over the efficiency against the deadline; one
/// target per memory, then one per point of the precision in use.
ScenePicture layOutEdge(const EdgeView& view, const Ghosts<EdgeView>& ghosts, const QSizeF& size, const Theme& theme);

} // namespace mlsys::ui

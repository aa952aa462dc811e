#pragma once

#include "explore/views/edge_view.h"
#include "plot/ghost.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// Which memory holds the weights, as bars, and below them the latency against the deadline: over the efficiency, with
/// one target per memory and then one per point of the precision in use; or, under laws that the efficiency has no part
/// in, as a bar and a target per precision.
ScenePicture layOutEdge(const EdgeView& view, const Ghosts<EdgeView>& ghosts, const QSizeF& size, const Theme& theme);

} // namespace mlsys::ui

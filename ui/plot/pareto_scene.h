#pragma once

#include "explore/views/pareto_view.h"
#include "plot/ghost.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// Cost of tokens over their latency: every option a mark, the front a line, dominated ones dimmed; a target each, in
/// the order of the view.
ScenePicture layOutPareto(const ParetoView& view, const Ghosts<ParetoView>& ghosts, const QSizeF& size,
                          const Theme& theme);
/// "H100, int4, batch 64"
QString optionName(const ParetoView::Option& option);
/// "0.71 USD"
QString dollars(double usd);
/// Why an option is or is not on the front.
QString standingText(ParetoView::Standing standing);

} // namespace mlsys::ui

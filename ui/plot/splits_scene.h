#pragma once

#include "explore/views/splits_view.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// The best splits as the picture shows them; `chosen` is the row that the scenario is split like, -1 where none is.
struct SplitsPicture {
    std::shared_ptr<const SplitsView> view{};
    int chosen = -1;
};

/// One row for each split, the best first: its ranks, what a pass is like, utilization as a bar, and the step time.
/// Targets are the rows.
ScenePicture layOutSplits(const SplitsPicture& splits, const QSizeF& size, const Theme& theme);

/// The ranks of a split, such as "TP 8 · PP 2 · DP 4".
QString ranksText(const Split& split);
/// What passes through its stages, such as "2 sequences, ZeRO 1, selective recomputation".
QString passText(const Split& split);
/// How many splits fall out for which reason, each reason a text; those that no split has are left out.
QStringList faultTexts(const SplitSurvey& survey);

} // namespace mlsys::ui

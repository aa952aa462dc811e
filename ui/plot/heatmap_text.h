#pragma once

#include "explore/views/parallelism_view.h"
#include "plot/labelled_bar.h"

#include <QStringList>

namespace mlsys::ui {

/// The split whose step is shown in full: the scenario's own, or the best where that is not among the cells; may be
/// null.
const ParallelismView::Cell* shownSplit(const ParallelismView& view);
/// "TP 4 · PP 1 · DP 16"
QString splitName(const ParallelismView::Cell& cell);
/// A cell in full: the split, MFU and step with raw numbers and what they consist of, or why it does not work.
QString describeSplit(const ParallelismView::Cell& cell);
/// The measurements near the scenario that were taken with the split of a cell, a line or more each; empty without any.
QString describeMeasured(const ParallelismView& view, const ParallelismView::Cell& cell);
/// Wordings of why a cell is infeasible, longest first; a cell shows the first that fits.
QStringList reasonWords(ParallelismView::Status status);
/// The parts of a cell's step that take time.
QList<BarPart> stepParts(const ParallelismView::Cell& cell);

} // namespace mlsys::ui

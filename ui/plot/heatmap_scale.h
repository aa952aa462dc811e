#pragma once

#include "explore/views/parallelism_view.h"
#include "plot/color_bar.h"
#include "plot/plot_text.h"

#include <QColor>

namespace mlsys::ui {

/// What the cells of the parallelism heatmap show.
enum class HeatmapMetric { Utilization, StepTime };

/// How the cells' values become colours, numbers and ticks; the bright end is the better one.
class HeatmapScale {
public:
    HeatmapScale(const ParallelismView& view, HeatmapMetric metric);

    /// The cell's colour.
    QColor color(const ParallelismView::Cell& cell) const;
    /// The cell's number without unit, as short as `maxDecimals` says.
    QString number(const ParallelismView::Cell& cell, int maxDecimals) const;
    /// A colour bar for it.
    ColorBar bar() const;

private:
    double value(const ParallelismView::Cell& cell) const;

    HeatmapMetric m_metric;
    double m_low = 0, m_high = 1; ///< MFU from 0, or step time in the unit below
    CommonUnit m_unit{1, "s"};
};

} // namespace mlsys::ui

#pragma once

#include "explore/views/tco_view.h"
#include "plot/legend_line.h"

#include <QRectF>

namespace mlsys::ui {

/// Where the parts of a cost chart stand; parts without room are empty and left out.
class CostLayout {
public:
    CostLayout(const TcoView& view, const QSizeF& size, const Theme& theme, bool wantsLegend = true);

    const LegendLine& legend() const { return m_legend; }
    QRectF header, chart, ticks, title;
    double nameWidth = 0, priceWidth = 0; ///< of the columns beside the chart
    bool hasLegend = true, hasPrices = true, hasTotals = true;
    bool shortTexts = false; ///< where the full ones would leave the bars too little

    /// Options that have a row, from `firstRow` on.
    std::size_t firstRow = 0, rows = 0;
    /// The row of an option, over the whole width.
    QRectF row(std::size_t option) const;
    /// Where an option's bar would end at `highest`.
    QRectF bar(std::size_t option) const;
    /// Where an amount stands in the chart.
    double x(const Money<>& amount) const;
    /// Option under a point, or -1.
    int optionAt(const QPointF& at) const;
    /// Amount at the right end of the chart.
    double highest = 1;
    /// Whether the budget is near enough to be a line in the chart.
    bool budgetInside = true;

private:
    void chooseScale(const TcoView& view);
    void chooseColumns(const TcoView& view, const Theme& theme);
    void chooseRows(const TcoView& view, const Theme& theme);

    LegendLine m_legend;
    QSizeF m_size;
    double m_rowHeight = 0, m_thickness = 0;
};

} // namespace mlsys::ui

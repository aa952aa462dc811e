#pragma once

#include "explore/views/sensitivity_view.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>

namespace mlsys::ui {

/// Where the rows of a tornado stand: names on the left, bars around a line of no change, and beside them what the
/// increase does to the tokens. What has no room is left out: tokens, values, the lesser labels, at last the bars.
class TornadoLayout {
public:
    TornadoLayout(const SensitivityView& view, const QSizeF& size, const Theme& theme);

    QRectF header, chart, ticks, title;
    double nameWidth = 0, tokenWidth = 0; ///< of the columns beside the chart; of one of the two token columns
    double labelWidth = 0;                ///< of the widest change of the increase
    bool hasTokens = false, hasValues = false;
    bool hasBars = true, hasLesserLabels = true; ///< the lesser labels are those of the decrease
    bool isStacked = false;                      ///< bars stand below the names, over the whole width
    QList<double> tickChanges;                   ///< from left to right

    /// Rows that have room, from the first on.
    std::size_t rows = 0;
    QRectF row(std::size_t bar) const;
    /// Where a relative change of the latency stands.
    double x(double change) const { return m_zero + change * m_unit; }
    /// Where a row's name stands, `height` high.
    QRectF nameLine(std::size_t bar, double height) const;
    /// The bar from no change to `change` in a row.
    QRectF bar(std::size_t row, double change) const;
    /// Row under a point, or -1.
    int rowAt(const QPointF& at) const;

private:
    /// What stands on either side of the line of no change: the longest bar, and the widest label beyond bars.
    struct Sides {
        double left = 0, right = 0, leftLabel = 0, rightLabel = 0;
    };
    Sides sidesOf(const SensitivityView& view, const Theme& theme) const;
    void chooseColumns(const SensitivityView& view, const Theme& theme);
    void chooseScale(const Sides& sides, const Theme& theme);
    void chooseTicks(const Sides& sides, const Theme& theme);
    void chooseRows(const SensitivityView& view, const Theme& theme);

    QSizeF m_size;
    double m_rowHeight = 0, m_thickness = 0, m_lift = 0;
    double m_zero = 0, m_unit = 1; ///< of the scale: pixels at no change, and per change
};

} // namespace mlsys::ui

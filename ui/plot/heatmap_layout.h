#pragma once

#include <QRectF>

namespace mlsys::ui {

class Theme;

/// What a heatmap has to find room for.
struct HeatmapNeeds {
    int rows = 0, columns = 0;
    double rowLabelWidth = 0;
    double colorBarWidth = 0;
    bool step = false;
};

/// Where the parts of a heatmap stand; parts without room are empty and left out.
struct HeatmapLayout {
    HeatmapLayout(const QSizeF& size, const HeatmapNeeds& needs, const Theme& theme);

    QRectF caption, grid, colorBar, key, step;
    double columnLabelHeight = 0;

    /// The cell's coloured area.
    QRectF cell(int row, int column) const;
    /// Row and column under a point as row * columns + column, or -1.
    int cellAt(const QPointF& at) const;

private:
    /// Cells are never taller than wide: what is left stays below everything.
    void dropBelow(double excess);

    int m_rows, m_columns;
    double m_gap;
};

} // namespace mlsys::ui

#include "plot/heatmap_layout.h"

#include "plot/labelled_bar.h"
#include "plot/plot_text.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

/// Takes strips from the bottom of an area while enough of it is left.
class BottomUp {
public:
    BottomUp(const QRectF& area, double keep) : m_area(area), m_keep(keep) {}

    QRectF take(double height, double gap) {
        if (m_area.height() - height - gap < m_keep) return {};
        const QRectF strip(m_area.left(), m_area.bottom() - height, m_area.width(), height);
        m_area.setBottom(strip.top() - gap);
        return strip;
    }
    QRectF takeTop(double height, double gap) {
        if (m_area.height() - height - gap < m_keep) return {};
        const QRectF strip(m_area.topLeft(), QSizeF(m_area.width(), height));
        m_area.setTop(strip.bottom() + gap);
        return strip;
    }
    const QRectF& rest() const { return m_area; }

private:
    QRectF m_area;
    double m_keep;
};

} // namespace

HeatmapLayout::HeatmapLayout(const QSizeF& size, const HeatmapNeeds& needs, const Theme& theme)
    : m_rows(needs.rows), m_columns(needs.columns), m_gap(theme.px(3)) {
    const double line = textSize(theme.font(TextStyle::Axis), {}).height();
    columnLabelHeight = line + theme.px(2);
    const double smallestCell = line + theme.px(8);
    BottomUp area(QRectF(QPointF(), size), needs.rows * smallestCell + columnLabelHeight);
    if (needs.step) step = area.take(line + theme.px(2) + labelledBarHeight(theme), theme.px(10));
    key = area.take(line, theme.px(4));
    caption = area.takeTop(line, theme.px(4));

    grid = area.rest().adjusted(needs.rowLabelWidth + theme.px(8), 0, 0, -columnLabelHeight);
    const double barWidth = needs.colorBarWidth + theme.px(12);
    const double cellWidth = (grid.width() - barWidth) / std::max(1, needs.columns);
    if (cellWidth > textSize(theme.font(TextStyle::Axis), QStringLiteral("0.000")).width() + theme.px(8)) {
        colorBar = QRectF(size.width() - needs.colorBarWidth, grid.top(), needs.colorBarWidth, grid.height());
        grid.setRight(grid.right() - barWidth);
    }
    // Square cells leave half of a tall card empty; much taller ones no longer read as cells.
    constexpr double kTallest = 1.7;
    dropBelow(grid.height() - kTallest * needs.rows * grid.width() / std::max(1, needs.columns));
}

void HeatmapLayout::dropBelow(double excess) {
    if (excess <= 0) return;
    for (QRectF* part : {&grid, &colorBar})
        if (!part->isEmpty()) part->setBottom(part->bottom() - excess);
    for (QRectF* part : {&key, &step}) part->translate(0, -excess);
}

QRectF HeatmapLayout::cell(int row, int column) const {
    const double width = grid.width() / m_columns, height = grid.height() / m_rows;
    // Whole pixels keep the edges sharp.
    const QPointF corner(std::round(grid.left() + column * width), std::round(grid.top() + row * height));
    const QPointF next(std::round(grid.left() + (column + 1) * width), std::round(grid.top() + (row + 1) * height));
    return QRectF(corner, next - QPointF(m_gap, m_gap));
}

int HeatmapLayout::cellAt(const QPointF& at) const {
    if (!grid.contains(at) || m_rows == 0 || m_columns == 0) return -1;
    const int column = std::min(m_columns - 1, static_cast<int>((at.x() - grid.left()) / grid.width() * m_columns));
    const int row = std::min(m_rows - 1, static_cast<int>((at.y() - grid.top()) / grid.height() * m_rows));
    return row * m_columns + column;
}

} // namespace mlsys::ui

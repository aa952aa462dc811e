#pragma once

#include "plot/heatmap_layout.h"
#include "plot/heatmap_scale.h"
#include "theme/theme.h"

class QPainter;

namespace mlsys::ui {

/// Paints one heatmap; lives for one picture.
class HeatmapPainter {
public:
    HeatmapPainter(QPainter& painter, const ParallelismView& view, const HeatmapScale& scale,
                   const HeatmapLayout& layout);

    /// Paints everything; `cursor` is the cell with the keyboard focus, or -1.
    void paint(int cursor);

private:
    void axisLabels();
    void rowLabels();
    void columnLabels();
    void cells();
    void cell(std::size_t index);
    void reason(const ParallelismView::Cell& cell, const QRectF& box);
    void marks(int cursor);
    /// Hollow marks in the corners of the cells whose split was measured.
    void measured();
    void key();
    void step();
    QRectF boxOf(std::size_t index) const;

    QPainter& m_painter;
    const ParallelismView& m_view;
    const HeatmapScale& m_scale;
    const HeatmapLayout& m_layout;
    const Theme& m_theme = Theme::current();
    QFont m_font, m_bold;
    QStringList m_numbers; ///< one per cell, or none where they have no room
};

/// What a heatmap of this view has to find room for.
HeatmapNeeds needsOf(const ParallelismView& view, const HeatmapScale& scale);

} // namespace mlsys::ui

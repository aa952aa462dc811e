#pragma once

#include "plot/label_placer.h"
#include "plot/map_layout.h"
#include "plot/region_marks.h"
#include "theme/theme.h"

class QPainter;

namespace mlsys::ui {

/// Paints the marks, their labels and the colour bar; lives for one picture.
class MapPainter {
public:
    MapPainter(QPainter& painter, const CarbonView& view, const MapLayout& layout);

    /// Paints everything over the land; `cursor` is the region with the keyboard focus, or -1.
    void paint(int cursor);

private:
    void marks(int cursor);
    void mark(std::size_t region);
    void labels();
    void label(std::size_t region, LabelPlacer& placer);
    /// Where a label of that size may stand; those of the chosen two also further away, at the end of a line.
    QList<QRectF> places(std::size_t region, const QSizeF& size, const LabelPlacer& placer) const;
    /// Ties a label to its mark.
    QLineF leader(std::size_t region, const QRectF& place) const;
    void drawLeader(const QLineF& line);
    double ringRadius(std::size_t region) const;
    void credit();
    void colorBar();

    QPainter& m_painter;
    const CarbonView& m_view;
    const MapLayout& m_layout;
    const Theme& m_theme = Theme::current();
    RegionMarks m_marks;
};

} // namespace mlsys::ui

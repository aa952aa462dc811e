#pragma once

#include "plot/walls_layout.h"

#include <QFont>
#include <QStringList>

class QPainter;

namespace mlsys::ui {

/// The chosen wall with its equation, line by line; the last line is the source.
struct WallDetail {
    int number = 0; ///< of the wall, 0 where none is chosen
    QStringList lines{};
};

/// Paints the board of walls; lives for one picture.
class WallsPainter {
public:
    WallsPainter(QPainter& painter, const WallsView& view, const WallsLayout& layout, const WallDetail& detail);

    /// Paints everything; `cursor` is the cell with the keyboard focus, or -1.
    void paint(int cursor);
    /// Outlines the pressures of a pinned scenario on the bars.
    void paintGhost(const WallsView& pinned);

private:
    /// Where the parts of a cell lie; those that its form of row lacks are empty.
    struct CellLines {
        QRectF name, statement, pressure, track, remark;
    };
    CellLines linesOf(const WallsLayout::Cell& cell) const;
    /// The part of a track that a wall's pressure fills.
    QRectF filled(const Wall& wall, QRectF track) const;
    void header(const WallsLayout::Header& header);
    void cell(const WallsLayout::Cell& cell);
    void mark(const Wall& wall, const QPointF& at);
    void name(const Wall& wall, const QRectF& line);
    void pressure(const Wall& wall, const QRectF& line);
    void track(const Wall& wall, const QRectF& box);
    void remark(const QString& words, const QRectF& line);
    void legend();
    void detail();

    QPainter& m_painter;
    const WallsView& m_view;
    const WallsLayout& m_layout;
    const WallDetail& m_detail;
    const Theme& m_theme = Theme::current();
    QFont m_font, m_strong;
    double m_indent; ///< from the left end of a cell to its texts
};

} // namespace mlsys::ui

#pragma once

#include "plot/tornado_layout.h"

#include <QFont>

class QPainter;

namespace mlsys::ui {

/// Paints one tornado; lives for one picture.
class TornadoPainter {
public:
    TornadoPainter(QPainter& painter, const SensitivityView& view, const TornadoLayout& layout);

    /// Paints everything; `cursor` is the row with the keyboard focus, or -1.
    void paint(int cursor);
    /// Outlines what the increase did in a pinned scenario, as far as the scale reaches.
    void paintGhost(const SensitivityView& pinned);

private:
    void header();
    void grid();
    void row(std::size_t index);
    void name(std::size_t index);
    void side(std::size_t index, double change, bool up);
    void tokens(const SensitivityView::Bar& bar, const QRectF& row);

    QPainter& m_painter;
    const SensitivityView& m_view;
    const TornadoLayout& m_layout;
    const Theme& m_theme = Theme::current();
    QFont m_font, m_strong;
};

} // namespace mlsys::ui

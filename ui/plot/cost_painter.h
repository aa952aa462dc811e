#pragma once

#include "plot/cost_layout.h"

#include <QFont>

class QPainter;

namespace mlsys::ui {

/// Paints one cost chart; lives for one picture.
class CostPainter {
public:
    CostPainter(QPainter& painter, const TcoView& view, const CostLayout& layout);

    /// Paints everything; `cursor` is the option with the keyboard focus, or -1.
    void paint(int cursor);

private:
    void grid();
    void budget();
    void option(std::size_t index);
    void overshoot(const TcoView::Bar& bar, QRectF box);
    void amounts(const TcoView::Bar& bar, const QRectF& row, const QRectF& box);
    void total(const TcoView::Bar& bar, const QRectF& box);
    void note(const TcoView::Bar& bar, const QRectF& row, const QRectF& box);

    QPainter& m_painter;
    const TcoView& m_view;
    const CostLayout& m_layout;
    const Theme& m_theme = Theme::current();
    QFont m_font, m_bold, m_note;
};

} // namespace mlsys::ui

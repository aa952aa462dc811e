#pragma once

#include "plot/evidence_layout.h"

class QPainter;

namespace mlsys::ui {

/// Paints charts of predicted over measured values and the table of their errors.
class EvidencePainter {
public:
    EvidencePainter(QPainter& painter, const EvidenceView& view, const EvidenceLayout& layout);

    /// Paints everything; `nearest` is the place of the measurement that is named.
    void paint(const std::optional<std::size_t>& nearest);

private:
    void frame(const EvidenceLayout::Side& side);
    void bands(const EvidenceLayout::Side& side);
    void points(const EvidenceLayout::Side& side);
    void histogram(const EvidenceLayout::Side& side);
    void name(const EvidenceLayout::Side& side, const EvidenceView::Point& point);
    void table();
    void row(std::size_t area);
    void cell(const QRectF& area, const QString& text, bool strong);

    QPainter& m_painter;
    const EvidenceView& m_view;
    const EvidenceLayout& m_layout;
    const Theme& m_theme = Theme::current();
    QFont m_font, m_strong;
};

} // namespace mlsys::ui

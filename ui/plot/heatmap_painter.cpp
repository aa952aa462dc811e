#include "plot/heatmap_painter.h"

#include "plot/heatmap_text.h"
#include "plot/marks.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "theme/contrast.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace mlsys::ui {

namespace {

constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;

QString tr(const char* source) {
    return QCoreApplication::translate("Parallelism", source);
}

QString rowName(double tp) {
    return QStringLiteral("TP %1").arg(tp);
}

QString columnName(double pp) {
    return QStringLiteral("PP %1").arg(pp);
}

} // namespace

HeatmapNeeds needsOf(const ParallelismView& view, const HeatmapScale& scale) {
    const Theme& theme = Theme::current();
    QStringList rows;
    for (double tp : view.tpSizes) rows.append(rowName(tp));
    return {static_cast<int>(view.tpSizes.size()), static_cast<int>(view.ppSizes.size()),
            widestText(theme.font(TextStyle::Axis), rows), scale.bar().width(theme), shownSplit(view) != nullptr};
}

HeatmapPainter::HeatmapPainter(QPainter& painter, const ParallelismView& view, const HeatmapScale& scale,
                               const HeatmapLayout& layout)
    : m_painter(painter),
      m_view(view),
      m_scale(scale),
      m_layout(layout),
      m_font(m_theme.font(TextStyle::Axis)),
      m_bold(m_theme.font(TextStyle::Section)) {
    const double room = boxOf(0).width() - m_theme.px(6);
    if (textSize(m_bold, QStringLiteral("0.000")).width() > room) m_decimals = 2;
}

QRectF HeatmapPainter::boxOf(std::size_t index) const {
    const auto columns = m_view.ppSizes.size();
    return m_layout.cell(static_cast<int>(index / columns), static_cast<int>(index % columns));
}

void HeatmapPainter::paint(int cursor) {
    axisLabels();
    cells();
    marks(cursor);
    if (!m_layout.colorBar.isEmpty()) m_scale.bar().drawUpright(m_painter, m_layout.colorBar, m_theme);
    if (!m_layout.key.isEmpty()) key();
    if (!m_layout.step.isEmpty()) step();
}

void HeatmapPainter::axisLabels() {
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    const double edge = m_layout.grid.left() - m_theme.px(8);
    for (std::size_t row = 0; row < m_view.tpSizes.size(); ++row) {
        const QRectF box = m_layout.cell(static_cast<int>(row), 0);
        m_painter.drawText(QRectF(0, box.top(), edge, box.height()), kRight, rowName(m_view.tpSizes[row]));
    }
    // Where not every label fits, bare numbers do.
    const bool wide = textSize(m_font, QStringLiteral("PP 00")).width() < boxOf(0).width();
    for (std::size_t column = 0; column < m_view.ppSizes.size(); ++column) {
        QRectF box = m_layout.cell(0, static_cast<int>(column));
        box.moveTop(m_layout.grid.bottom());
        box.setHeight(m_layout.columnLabelHeight);
        const double pp = m_view.ppSizes[column];
        m_painter.drawText(box, kCentred, wide || column == 0 ? columnName(pp) : QString::number(pp));
    }
    if (m_layout.caption.isEmpty()) return;
    const QStringList captions{
        tr("Rows: tensor parallel (TP). Columns: pipeline stages (PP). Data parallel (DP) follows."),
        tr("Rows: tensor parallel (TP). Columns: pipeline (PP)."), tr("Tensor × pipeline parallel")};
    m_painter.drawText(m_layout.caption, kLeft, firstThatFits(m_font, captions, m_layout.caption.width()));
}

void HeatmapPainter::cells() {
    for (std::size_t i = 0; i < m_view.cells.size(); ++i) cell(m_view.cells[i], boxOf(i), m_view.best == i);
}

void HeatmapPainter::cell(const ParallelismView::Cell& cell, const QRectF& box, bool best) {
    if (cell.status != ParallelismView::Status::feasible) {
        reason(cell, box);
        return;
    }
    const QColor ground = m_scale.color(cell);
    m_painter.fillRect(box, ground);
    m_painter.setFont(best ? m_bold : m_font);
    m_painter.setPen(blackOrWhiteOn(ground));
    m_painter.drawText(box, kCentred, m_scale.number(cell, m_decimals));
    if (!best) return;
    const double side = m_theme.px(9);
    const QRectF star(box.right() - side - m_theme.px(3), box.top() + m_theme.px(3), side, side);
    const QSizeF number = textSize(m_bold, m_scale.number(cell, m_decimals));
    QRectF text(QPointF(), number);
    text.moveCenter(box.center());
    if (!text.intersects(star)) drawStar(m_painter, star, blackOrWhiteOn(ground));
}

void HeatmapPainter::reason(const ParallelismView::Cell& cell, const QRectF& box) {
    hatch(m_painter, box, m_theme);
    const QFontMetricsF metrics(m_font);
    for (const QString& word : reasonWords(cell.status)) {
        QRectF plate(QPointF(), metrics.size(0, word) + QSizeF(m_theme.px(4), 0));
        plate.moveCenter(box.center());
        if (!box.contains(plate)) continue;
        m_painter.fillRect(plate, m_theme.color(Role::Panel));
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color(Role::Muted));
        m_painter.drawText(plate, kCentred, word);
        return;
    }
}

void HeatmapPainter::marks(int cursor) {
    const MarkInk ink{m_theme.color(Role::Text), m_theme.color(Role::Panel)};
    if (m_view.best) drawFrame(m_painter, boxOf(*m_view.best), m_theme.px(2), ink);
    if (m_view.selected) drawBrackets(m_painter, boxOf(*m_view.selected), m_theme.px(2), ink);
    if (cursor < 0 || cursor >= static_cast<int>(m_view.cells.size())) return;
    const MarkInk focus{m_theme.color(Role::Accent), m_theme.color(Role::Panel)};
    drawFrame(m_painter, boxOf(static_cast<std::size_t>(cursor)), m_theme.px(3), focus);
}

void HeatmapPainter::key() {
    const double side = m_layout.key.height() - m_theme.px(4), gap = m_theme.px(6);
    double x = m_layout.grid.left();
    const auto entry = [&](const QString& name, const auto& draw) {
        const double advance = side + gap + textSize(m_font, name).width();
        if (x + advance > m_layout.key.right()) return;
        draw(QRectF(x, m_layout.key.top() + m_theme.px(2), side, side));
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color(Role::Muted));
        m_painter.drawText(QRectF(x + side + gap, m_layout.key.top(), 0, m_layout.key.height()), kLeft, name);
        x += advance + m_theme.px(16);
    };
    const MarkInk ink{m_theme.color(Role::Text), m_theme.color(Role::Panel)};
    if (m_view.best)
        entry(tr("best"), [&](const QRectF& box) {
            const double inset = m_theme.px(3);
            drawFrame(m_painter, box.adjusted(2, 2, -2, -2), m_theme.px(2), ink);
            drawStar(m_painter, box.adjusted(inset, inset, -inset, -inset), ink.line);
        });
    if (m_view.selected)
        entry(tr("this scenario"), [&](const QRectF& box) { drawBrackets(m_painter, box, m_theme.px(2), ink); });
    entry(tr("does not fit"), [&](const QRectF& box) { hatch(m_painter, box, m_theme); });
}

void HeatmapPainter::step() {
    const ParallelismView::Cell& cell = *shownSplit(m_view);
    QRectF title = m_layout.step;
    title.setHeight(textSize(m_font, {}).height());
    m_painter.setFont(m_font);
    if (cell.status != ParallelismView::Status::feasible) {
        m_painter.setPen(m_theme.textColor(Role::Limit));
        m_painter.drawText(m_layout.step, Qt::AlignLeft | Qt::TextWordWrap, describeSplit(cell));
        return;
    }
    m_painter.setPen(m_theme.color(Role::Muted));
    m_painter.drawText(title, kLeft, tr("One step at %1: %2").arg(splitName(cell), text(format(cell.step))));
    drawLabelledBar(m_painter, m_layout.step.adjusted(0, title.height() + m_theme.px(2), 0, 0), stepParts(cell),
                    m_theme);
}

} // namespace mlsys::ui

#include "plot/heatmap_painter.h"

#include "plot/heatmap_text.h"
#include "plot/marks.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "plot/trust_text.h"
#include "theme/contrast.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;

/// Part of a line's height that letters take.
constexpr double kInkHeight = 0.8;

bool isFeasible(const ParallelismView::Cell& cell) {
    return cell.status == ParallelismView::Status::feasible;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parallelism)
};

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
    // All cells show as many digits as all have room for, or none.
    const QSizeF room = boxOf(0).size();
    if (room.height() < textSize(m_bold, {}).height() * kInkHeight) return;
    for (int digits : {3, 2}) {
        m_numbers.clear();
        for (const auto& cell : view.cells) m_numbers.append(isFeasible(cell) ? scale.number(cell, digits) : QString());
        if (widestText(m_bold, m_numbers) + m_theme.px(2) < room.width()) return;
    }
    m_numbers.clear();
}

QRectF HeatmapPainter::boxOf(std::size_t index) const {
    const auto columns = m_view.ppSizes.size();
    return m_layout.cell(static_cast<int>(index / columns), static_cast<int>(index % columns));
}

void HeatmapPainter::paint(int cursor) {
    axisLabels();
    cells();
    measured();
    marks(cursor);
    if (m_view.best && !m_layout.colorBar.isEmpty()) m_scale.bar().drawUpright(m_painter, m_layout.colorBar, m_theme);
    if (!m_layout.key.isEmpty()) key();
    if (!m_layout.step.isEmpty()) step();
}

void HeatmapPainter::axisLabels() {
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    rowLabels();
    columnLabels();
    if (m_layout.caption.isEmpty()) return;
    const QStringList captions{
        Words::tr("Rows: tensor parallel (TP). Columns: pipeline stages (PP). Data parallel (DP) follows."),
        Words::tr("Rows: tensor parallel (TP). Columns: pipeline (PP)."), Words::tr("Tensor × pipeline parallel")};
    drawTextLine(m_painter, m_layout.caption, kLeft, firstThatFits(m_font, captions, m_layout.caption.width()));
}

void HeatmapPainter::rowLabels() {
    const double edge = m_layout.grid.left() - m_theme.px(8);
    if (boxOf(0).height() < textSize(m_font, {}).height() * kInkHeight) return;
    for (std::size_t row = 0; row < m_view.tpSizes.size(); ++row) {
        const QRectF box = m_layout.cell(static_cast<int>(row), 0);
        drawTextLine(m_painter, QRectF(0, box.top(), edge, box.height()), kRight, rowName(m_view.tpSizes[row]));
    }
}

void HeatmapPainter::columnLabels() {
    QStringList names, bare;
    for (double pp : m_view.ppSizes) {
        names.append(columnName(pp));
        bare.append(names.size() == 1 ? columnName(pp) : QString::number(pp));
    }
    const double room = boxOf(0).width() + m_theme.px(2);
    const bool full = widestText(m_font, names) < room;
    // Where not even bare numbers fit, every second or third does.
    const int stride = full ? 1 : std::max(1, static_cast<int>(std::ceil(widestText(m_font, bare) / room)));
    for (int column = 0; column < names.size(); column += stride) {
        const QString& says = full ? names[column] : bare[column];
        const double width = textSize(m_font, says).width();
        const double left = m_layout.cell(0, column).center().x() - width / 2;
        const QRectF box(std::min(left, m_layout.grid.right() - width), m_layout.grid.bottom(), width,
                         m_layout.columnLabelHeight);
        drawTextLine(m_painter, box, kCentred, says);
    }
}

void HeatmapPainter::cells() {
    for (std::size_t i = 0; i < m_view.cells.size(); ++i)
        if (isFeasible(m_view.cells[i]))
            cell(i);
        else
            reason(m_view.cells[i], boxOf(i));
}

void HeatmapPainter::cell(std::size_t index) {
    const QRectF box = boxOf(index);
    const QColor ground = m_scale.color(m_view.cells[index]);
    const bool best = m_view.best == index;
    m_painter.fillRect(box, ground);
    QRectF taken;
    if (!m_numbers.isEmpty()) {
        const QString& number = m_numbers[static_cast<qsizetype>(index)];
        m_painter.setFont(best ? m_bold : m_font);
        m_painter.setPen(blackOrWhiteOn(ground));
        drawTextLine(m_painter, box, kCentred, number);
        taken.setSize(textSize(m_bold, number));
        taken.moveCenter(box.center());
    }
    const double side = m_theme.px(9), inset = m_theme.px(3);
    const QRectF star(box.right() - side - inset, box.top() + inset, side, side);
    if (best && !taken.intersects(star)) drawStar(m_painter, star, blackOrWhiteOn(ground));
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
        drawTextLine(m_painter, plate, kCentred, word);
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

void HeatmapPainter::measured() {
    for (std::size_t i = 0; i < m_view.cells.size(); ++i) {
        const ParallelismView::Cell& cell = m_view.cells[i];
        const bool isMeasured =
            std::ranges::any_of(m_view.measured, [&](const auto& m) { return m.tp == cell.tp && m.pp == cell.pp; });
        const QRectF box = boxOf(i);
        const double radius = m_theme.px(4), inset = radius + m_theme.px(4);
        if (!isMeasured || std::min(box.width(), box.height()) < 4 * radius) continue;
        SceneMark mark = measuredMark(box.bottomRight() - QPointF(inset, inset), m_theme);
        if (isFeasible(cell)) mark.pen.setColor(blackOrWhiteOn(m_scale.color(cell)));
        paintMark(m_painter, mark);
    }
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
        drawTextLine(m_painter, QRectF(x + side + gap, m_layout.key.top(), 0, m_layout.key.height()), kLeft, name);
        x += advance + m_theme.px(16);
    };
    const MarkInk ink{m_theme.color(Role::Text), m_theme.color(Role::Panel)};
    if (m_view.best)
        entry(Words::tr("best"), [&](const QRectF& box) {
            const double inset = m_theme.px(3);
            drawFrame(m_painter, box.adjusted(2, 2, -2, -2), m_theme.px(2), ink);
            drawStar(m_painter, box.adjusted(inset, inset, -inset, -inset), ink.line);
        });
    if (m_view.selected)
        entry(Words::tr("this scenario"), [&](const QRectF& box) { drawBrackets(m_painter, box, m_theme.px(2), ink); });
    entry(Words::tr("not possible"), [&](const QRectF& box) { hatch(m_painter, box, m_theme); });
    if (!m_view.measured.empty())
        entry(Words::tr("measured nearby"),
              [&](const QRectF& box) { paintMark(m_painter, measuredMark(box.center(), m_theme)); });
}

void HeatmapPainter::step() {
    const ParallelismView::Cell& cell = *shownSplit(m_view);
    QRectF title = m_layout.step;
    title.setHeight(textSize(m_font, {}).height());
    m_painter.setFont(m_font);
    if (!isFeasible(cell)) {
        m_painter.setPen(m_theme.textColor(Role::Limit));
        m_painter.drawText(m_layout.step, Qt::AlignLeft | Qt::TextWordWrap, describeSplit(cell));
        return;
    }
    m_painter.setPen(m_theme.color(Role::Muted));
    const QString says = Words::tr("One step at %1: %2").arg(splitName(cell), text(format(cell.step)));
    drawTextLine(m_painter, title, kLeft,
                 firstThatFits(m_font, {says + QStringLiteral("  ") + trustText(m_view.trust), says}, title.width()));
    drawLabelledBar(m_painter, m_layout.step.adjusted(0, title.height() + m_theme.px(2), 0, 0), stepParts(cell),
                    m_theme);
}

} // namespace mlsys::ui

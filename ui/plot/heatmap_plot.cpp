#include "plot/heatmap_plot.h"

#include "plot/heatmap_painter.h"
#include "plot/heatmap_text.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "theme/text_cache.h"

#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

HeatmapPlot::HeatmapPlot(QWidget* parent) : PaintedPlot(parent) {}

void HeatmapPlot::show(const ParallelismView& view, const Ghosts<ParallelismView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    replot();
}

void HeatmapPlot::setMetric(HeatmapMetric metric) {
    m_metric = metric;
    replot();
}

HeatmapLayout HeatmapPlot::layoutFor(const QSizeF& size) const {
    return HeatmapLayout(size, needsOf(m_view, HeatmapScale(m_view, m_metric)), Theme::current());
}

QRectF HeatmapPlot::cellRect(std::size_t cell) const {
    const auto columns = m_view.ppSizes.size();
    return layoutFor(canvasSize()).cell(static_cast<int>(cell / columns), static_cast<int>(cell % columns));
}

void HeatmapPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.cells.empty()) return;
    const HeatmapScale scale(m_view, m_metric);
    const HeatmapLayout layout(size, needsOf(m_view, scale), Theme::current());
    HeatmapPainter(painter, m_view, scale, layout).paint(cursor());
    for (const auto& ghost : m_ghosts) paintGhost(painter, ghost, layout);
}

void HeatmapPlot::paintGhost(QPainter& painter, const Ghost<ParallelismView>& ghost,
                             const HeatmapLayout& layout) const {
    if (!ghost.view->selected) return;
    const auto& pinned = ghost.view->cells[*ghost.view->selected];
    const auto row = std::ranges::find(m_view.tpSizes, pinned.tp) - m_view.tpSizes.begin();
    const auto column = std::ranges::find(m_view.ppSizes, pinned.pp) - m_view.ppSizes.begin();
    if (row == std::ssize(m_view.tpSizes) || column == std::ssize(m_view.ppSizes)) return;
    const Theme& theme = Theme::current();
    const QRectF box = layout.cell(int(row), int(column)).adjusted(2, 2, -2, -2);
    const QFont font = theme.font(TextStyle::Note);
    const QRectF plate(box.topLeft(), textSize(font, ghost.name) + QSizeF(theme.px(6), 0));
    painter.setPen(QPen(theme.color(Role::Panel), theme.px(3)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setPen(ghostPen(theme));
    painter.drawRect(box);
    painter.fillRect(plate, theme.color(Role::Panel));
    painter.setFont(font);
    painter.setPen(theme.textColor(styleOf(Entity::Baseline).role));
    drawTextLine(painter, plate, Qt::AlignCenter | Qt::TextDontClip, ghost.name);
}

const ParallelismView::Cell* HeatmapPlot::cellAt(const QPointF& at) const {
    const int index = m_view.cells.empty() ? -1 : layoutFor(canvasSize()).cellAt(at);
    return index < 0 ? nullptr : &m_view.cells[static_cast<std::size_t>(index)];
}

QString HeatmapPlot::readoutAt(const QPointF& at) const {
    if (const auto* cell = cellAt(at)) {
        const QString measured = describeMeasured(m_view, *cell);
        return measured.isEmpty() ? describeSplit(*cell) : describeSplit(*cell) + '\n' + measured;
    }
    const auto* shown = shownSplit(m_view);
    return shown && layoutFor(canvasSize()).step.contains(at) ? describeSplit(*shown) : QString();
}

void HeatmapPlot::activateAt(const QPointF& at) {
    if (const auto* cell = cellAt(at)) emit splitChosen(cell->tp, cell->pp);
}

QPointF HeatmapPlot::markPosition(int mark) const {
    return cellRect(static_cast<std::size_t>(mark)).center();
}

int HeatmapPlot::firstMark() const {
    return static_cast<int>(m_view.selected.value_or(m_view.best.value_or(0)));
}

int HeatmapPlot::neighbour(int mark, int key) const {
    const int columns = static_cast<int>(m_view.ppSizes.size());
    const int row = mark / columns, column = mark % columns, rows = markCount() / columns;
    const int down = (key == Qt::Key_Down) - (key == Qt::Key_Up);
    const int right = (key == Qt::Key_Right) - (key == Qt::Key_Left);
    return std::clamp(row + down, 0, rows - 1) * columns + std::clamp(column + right, 0, columns - 1);
}

} // namespace mlsys::ui

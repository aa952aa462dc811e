#include "plot/cost_plot.h"

#include "plot/cost_painter.h"
#include "plot/cost_text.h"
#include "plot/scene.h"

#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

CostPlot::CostPlot(QWidget* parent) : PaintedPlot(parent) {}

void CostPlot::show(const TcoView& view, const Ghosts<TcoView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    replot();
}

CostLayout CostPlot::layoutFor(const QSizeF& size) const {
    return {m_view, size, Theme::current(), isLegendShown()};
}

QRectF CostPlot::optionRect(std::size_t option) const {
    const CostLayout layout = layoutFor(canvasSize());
    const bool shown = option >= layout.firstRow && option < layout.firstRow + layout.rows;
    return shown ? layout.row(option) : QRectF();
}

void CostPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.bars.empty()) return;
    const CostLayout layout = layoutFor(size);
    CostPainter(painter, m_view, layout).paint(cursor());
    for (const auto& ghost : m_ghosts) paintGhost(painter, ghost, layout);
}

void CostPlot::paintGhost(QPainter& painter, const Ghost<TcoView>& ghost, const CostLayout& layout) const {
    const Theme& theme = Theme::current();
    painter.setPen(ghostPen(theme));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = layout.firstRow; i < layout.firstRow + layout.rows; ++i) {
        const auto pinned = std::ranges::find(ghost.view->bars, m_view.bars[i].id, &TcoView::Bar::id);
        if (pinned == ghost.view->bars.end()) continue;
        QRectF box = layout.bar(i).adjusted(0, -theme.px(3), 0, theme.px(3));
        box.setRight(std::min(layout.x(pinned->total), layout.chart.right()));
        painter.drawRect(box);
    }
}

QString CostPlot::readoutAt(const QPointF& at) const {
    const int option = layoutFor(canvasSize()).optionAt(at);
    return option < 0 ? QString() : describeOption(m_view, m_view.bars[static_cast<std::size_t>(option)]);
}

void CostPlot::activateAt(const QPointF& at) {
    const int option = layoutFor(canvasSize()).optionAt(at);
    if (option >= 0)
        emit acceleratorChosen(QString::fromStdString(m_view.bars[static_cast<std::size_t>(option)].accelerator));
}

int CostPlot::markCount() const {
    return static_cast<int>(layoutFor(canvasSize()).rows);
}

QPointF CostPlot::markPosition(int mark) const {
    const CostLayout layout = layoutFor(canvasSize());
    return layout.bar(layout.firstRow + static_cast<std::size_t>(mark)).center();
}

int CostPlot::firstMark() const {
    const CostLayout layout = layoutFor(canvasSize());
    const auto selected = std::ranges::find(m_view.bars, true, &TcoView::Bar::selected) - m_view.bars.begin();
    return std::clamp(static_cast<int>(selected) - static_cast<int>(layout.firstRow), 0, markCount() - 1);
}

} // namespace mlsys::ui

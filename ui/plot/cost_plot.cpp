#include "plot/cost_plot.h"

#include "plot/cost_painter.h"
#include "plot/cost_text.h"

#include <algorithm>

namespace mlsys::ui {

CostPlot::CostPlot(QWidget* parent) : PaintedPlot(parent) {}

void CostPlot::show(const TcoView& view) {
    m_view = view;
    replot();
}

QRectF CostPlot::optionRect(std::size_t option) const {
    const CostLayout layout(m_view, canvasSize(), Theme::current());
    const bool shown = option >= layout.firstRow && option < layout.firstRow + layout.rows;
    return shown ? layout.row(option) : QRectF();
}

void CostPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.bars.empty()) return;
    const CostLayout layout(m_view, size, Theme::current());
    CostPainter(painter, m_view, layout).paint(cursor());
}

QString CostPlot::readoutAt(const QPointF& at) const {
    const int option = CostLayout(m_view, canvasSize(), Theme::current()).optionAt(at);
    return option < 0 ? QString() : describeOption(m_view, m_view.bars[static_cast<std::size_t>(option)]);
}

void CostPlot::activateAt(const QPointF& at) {
    const int option = CostLayout(m_view, canvasSize(), Theme::current()).optionAt(at);
    if (option >= 0)
        emit acceleratorChosen(QString::fromStdString(m_view.bars[static_cast<std::size_t>(option)].accelerator));
}

int CostPlot::markCount() const {
    return static_cast<int>(CostLayout(m_view, canvasSize(), Theme::current()).rows);
}

QPointF CostPlot::markPosition(int mark) const {
    const CostLayout layout(m_view, canvasSize(), Theme::current());
    return layout.bar(layout.firstRow + static_cast<std::size_t>(mark)).center();
}

int CostPlot::firstMark() const {
    const CostLayout layout(m_view, canvasSize(), Theme::current());
    const auto selected = std::ranges::find(m_view.bars, true, &TcoView::Bar::selected) - m_view.bars.begin();
    return std::clamp(static_cast<int>(selected) - static_cast<int>(layout.firstRow), 0, markCount() - 1);
}

} // namespace mlsys::ui

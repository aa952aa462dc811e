#include "plot/tornado_plot.h"

#include "plot/tornado_painter.h"
#include "plot/tornado_text.h"

#include <QKeyEvent>

namespace mlsys::ui {

TornadoPlot::TornadoPlot(QWidget* parent) : PaintedPlot(parent) {}

void TornadoPlot::show(const SensitivityView& view, const Ghosts<SensitivityView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    replot();
}

QRectF TornadoPlot::barRow(std::size_t bar) const {
    const TornadoLayout layout = layoutFor(canvasSize());
    return bar < layout.rows ? layout.row(bar) : QRectF();
}

void TornadoPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.bars.empty()) return;
    const TornadoLayout layout = layoutFor(size);
    TornadoPainter tornado(painter, m_view, layout);
    tornado.paint(cursor());
    for (const auto& ghost : m_ghosts) tornado.paintGhost(*ghost.view);
}

int TornadoPlot::rowAt(const QPointF& at) const {
    return m_view.bars.empty() ? -1 : layoutFor(canvasSize()).rowAt(at);
}

QString TornadoPlot::readoutAt(const QPointF& at) const {
    const int row = rowAt(at);
    return row < 0 ? QString() : describeLever(m_view, m_view.bars[static_cast<std::size_t>(row)]);
}

void TornadoPlot::activateAt(const QPointF& at) {
    if (const int row = rowAt(at); row >= 0) emit barChosen(row);
}

int TornadoPlot::markCount() const {
    return m_view.bars.empty() ? 0 : static_cast<int>(layoutFor(canvasSize()).rows);
}

QPointF TornadoPlot::markPosition(int mark) const {
    return layoutFor(canvasSize()).row(static_cast<std::size_t>(mark)).center();
}

bool TornadoPlot::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int steps = (key == Qt::Key_Plus) - (key == Qt::Key_Minus);
        if (steps != 0) {
            emit stepWanted(steps);
            return true;
        }
    }
    return PaintedPlot::event(event);
}

} // namespace mlsys::ui

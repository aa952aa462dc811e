#include "plot/canvas.h"

#include <utility>

namespace mlsys::ui {

Canvas::Canvas(QWidget* parent) : QCustomPlot(parent) {
    // Whatever would draw into the pictures of the layers finds that somebody is at it.
    mReplotting = true;
}

void Canvas::setGround(const QBrush& ground) {
    setBackground(ground);
    setAttribute(Qt::WA_OpaquePaintEvent, ground.isOpaque());
}

void Canvas::layOut() {
    m_laidOutFor = {};
    updateLayout();
}

void Canvas::refresh() {
    layOut();
    update();
}

void Canvas::paintEvent(QPaintEvent*) {
    QCPPainter painter(this);
    // The cache of tick labels knows the screen's resolution alone and would blur them in any other.
    if (!qFuzzyCompare(painter.deviceTransform().m11(), devicePixelRatioF())) painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(viewport(), mBackgroundBrush);
    draw(&painter);
}

void Canvas::updateLayout() {
    if (std::exchange(m_laidOutFor, viewport()) != viewport()) QCustomPlot::updateLayout();
}

void Canvas::resizeEvent(QResizeEvent*) {
    setViewport(rect());
    refresh();
}

} // namespace mlsys::ui

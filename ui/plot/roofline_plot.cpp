#include "plot/roofline_plot.h"

#include "plot/painted_layer.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

/// The rows of marks that the up and down keys change between.
int rowOf(RooflinePart part) {
    switch (part) {
    case RooflinePart::Point:
    case RooflinePart::Trail: return 0;
    case RooflinePart::ContrastPoint:
    case RooflinePart::ContrastTrail: return 1;
    case RooflinePart::Measured: return 2;
    default: return 3;
    }
}

double distance(const QLineF& line, const QPointF& at) {
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(line.pointAt(share), at).length();
}

} // namespace

RooflinePlot::RooflinePlot(QWidget* parent) : PlotWidget(parent) {
    makeLogarithmic(*canvas().xAxis);
    makeLogarithmic(*canvas().yAxis);
    canvas().axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    new PaintedLayer(&canvas(), QStringLiteral("background"),
                     [this](QPainter& painter) { paintScene(painter, m_layout.ground); });
    new PaintedLayer(&canvas(), QStringLiteral("main"),
                     [this](QPainter& painter) { paintScene(painter, m_layout.scene); });
    connect(&canvas(), &QCustomPlot::afterLayout, this, &RooflinePlot::layOut);
    RooflinePlot::restyle(Theme::current());
}

void RooflinePlot::show(const RooflineView& view, const Ghosts<RooflineView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    fitAxes();
    replotChanges();
}

void RooflinePlot::restyle(const Theme& theme) {
    styleAxes(theme);
    fitAxes();
}

void RooflinePlot::fitAxes() {
    const Theme& theme = Theme::current();
    m_labels = roofLabels(m_view, 0.4 * width(), theme);
    canvas().axisRect()->setMargins({0, theme.px(10), std::max(theme.px(14), int(m_labels.width)), 0});
    // Small canvases give the room of the axis titles to the data; the table and the read-outs still name the units.
    canvas().xAxis->setLabel(height() < theme.px(150) ? QString() : tr("Arithmetic intensity (flop/byte)"));
    canvas().yAxis->setLabel(height() < theme.px(190) || width() < theme.px(260) ? QString() : tr("Attained (flop/s)"));
    const RooflineFrame frame = rooflineFrame(m_view);
    canvas().xAxis->setRange(frame.intensity.low, frame.intensity.high);
    canvas().yAxis->setRange(frame.attained.low, frame.attained.high);
    const int line = canvas().xAxis->tickLabelFont().pixelSize();
    canvas().xAxis->ticker()->setTickCount(std::max(2, width() / (5 * line)));
    canvas().yAxis->ticker()->setTickCount(std::max(2, height() / (2 * line)));
}

RooflineArea RooflinePlot::area() const {
    return {axisArea(*canvas().axisRect()), rooflineFrame(m_view)};
}

void RooflinePlot::layOut() {
    m_layout = layOutRoofline(m_view, m_ghosts, area(), m_labels);
    if (cursor() >= 0 && cursor() < markCount())
        m_layout.scene.marks.append(focusRing(markPosition(cursor()), Theme::current()));
}

QPointF RooflinePlot::pixelOf(const Intensity<>& intensity, const FlopRate<>& attained) const {
    return area().at(intensity.base(), attained.base());
}

const RooflineTarget* RooflinePlot::targetAt(const QPointF& at) const {
    const double markReach = Theme::current().px(10), lineReach = Theme::current().px(5);
    const RooflineTarget* nearest = nullptr;
    double least = 0;
    for (const RooflineTarget& target : m_layout.targets) {
        const bool isLine = !target.line.isNull();
        const double away = isLine ? distance(target.line, at) : QLineF(target.at, at).length();
        if (away > (isLine ? lineReach : markReach)) continue;
        // Marks win over the lines that they lie on.
        const double rank = away + (isLine ? markReach : 0);
        if (nearest && rank >= least) continue;
        nearest = &target;
        least = rank;
    }
    return nearest;
}

QString RooflinePlot::readoutAt(const QPointF& at) const {
    const RooflineTarget* target = targetAt(at);
    return target ? rooflineReadout(m_view, target->part, target->index) : QString();
}

int RooflinePlot::neighbour(int mark, int key) const {
    const auto& targets = m_layout.targets;
    const int row = rowOf(targets[mark].part);
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const bool alongRow = key == Qt::Key_Left || key == Qt::Key_Right;
    for (int next = mark + step; next >= 0 && next < targets.size(); next += step)
        if ((rowOf(targets[next].part) == row) == alongRow) return next;
    return mark;
}

void RooflinePlot::resizeEvent(QResizeEvent* event) {
    fitAxes();
    PlotWidget::resizeEvent(event);
}

} // namespace mlsys::ui

#include "plot/memory_plot.h"

#include "plot/painted_layer.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {
// At 100 %: room above the bar, and between it and the chart.
constexpr int kAbove = 6;
constexpr int kBetween = 16;
constexpr int kLeastChart = 120;
} // namespace

MemoryPlot::MemoryPlot(QWidget* parent) : PlotWidget(parent) {
    makeLogarithmic(*canvas().xAxis);
    canvas().axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    canvas().xAxis->setLabel(tr("Batch (requests)"));
    // Areas lie below the grid's axes but above its lines, which would shine through the hatching.
    new PaintedLayer(&canvas(), QStringLiteral("main"),
                     [this](QPainter& painter) { paintScene(painter, m_layout.scene); });
    connect(&canvas(), &QCustomPlot::afterLayout, this, &MemoryPlot::layOut);
    MemoryPlot::restyle(Theme::current());
}

void MemoryPlot::show(const MemoryView& view, const Ghosts<MemoryView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    fitAxes();
    replotChanges();
}

void MemoryPlot::restyle(const Theme& theme) {
    styleAxes(theme);
    fitAxes();
}

bool MemoryPlot::isChartShown() const {
    const Theme& theme = Theme::current();
    return height() >= memoryBarHeight(height(), false, theme) + theme.px(kAbove + kBetween + kLeastChart);
}

QRectF MemoryPlot::chartRect() const {
    return axisArea(*canvas().axisRect());
}

void MemoryPlot::fitAxes() {
    const Theme& theme = Theme::current();
    const int above = int(std::ceil(memoryBarHeight(height(), false, theme))) + theme.px(kAbove + kBetween);
    QCPAxisRect& rect = *canvas().axisRect();
    rect.setVisible(isChartShown());
    rect.setMargins({0, isChartShown() ? above : 0, theme.px(14), 0});
    const LogRange batches = batchRange(m_view);
    canvas().xAxis->setRange(batches.low, batches.high);
    const CommonUnit unit = unitFor(m_view.capacity.base(), dim::byte);
    canvas().yAxis->setRange(0, chartTop(m_view).base() / unit.factor);
    canvas().yAxis->setLabel(tr("Memory (%1)").arg(unit.symbol));
    const int line = canvas().xAxis->tickLabelFont().pixelSize();
    canvas().yAxis->ticker()->setTickCount(std::clamp((height() - above) / (3 * line), 2, 7));
    canvas().xAxis->ticker()->setTickCount(std::max(2, width() / (5 * line)));
}

void MemoryPlot::layOut() {
    const Theme& theme = Theme::current();
    m_layout = {};
    if (m_view.sweep.empty()) return;
    const QRectF rect = chartRect();
    const double bar = memoryBarHeight(height(), !isChartShown(), theme);
    if (!isChartShown()) {
        const double top = std::max(0.0, (height() - bar) / 2);
        layOutMemoryBar(m_layout, m_view, m_ghosts, {double(theme.px(6)), top, width() - 2.0 * theme.px(6), bar});
    } else {
        layOutMemoryBar(m_layout, m_view, m_ghosts, {rect.left(), double(theme.px(kAbove)), rect.width(), bar});
        layOutMemoryChart(m_layout, m_view, rect, theme);
    }
    if (cursor() >= 0 && cursor() < markCount()) m_layout.scene.marks.append(focusRing(markPosition(cursor()), theme));
}

const MemoryTarget* MemoryPlot::targetAt(const QPointF& at) const {
    // A mark wins over the areas around it: a step may lie on the line of the capacity.
    const auto isOn = [&](const MemoryTarget& target) { return QLineF(target.at, at).length() < 2; };
    auto found = std::ranges::find_if(m_layout.targets, isOn);
    if (found == m_layout.targets.end())
        found = std::ranges::find_if(m_layout.targets, [&](const MemoryTarget& t) { return t.area.contains(at); });
    return found == m_layout.targets.end() ? nullptr : &*found;
}

QString MemoryPlot::readoutAt(const QPointF& at) const {
    const MemoryTarget* target = targetAt(at);
    return target ? memoryReadout(m_view, target->part, target->index) : QString();
}

void MemoryPlot::activateAt(const QPointF& at) {
    if (!isChartShown() || !chartRect().contains(at)) return;
    emit batchChosen(std::max(1.0, std::round(canvas().xAxis->pixelToCoord(at.x()))));
}

int MemoryPlot::neighbour(int mark, int key) const {
    const auto& targets = m_layout.targets;
    const bool inChart = targets[mark].part == MemoryPart::Step;
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const bool alongRow = key == Qt::Key_Left || key == Qt::Key_Right;
    for (int next = mark + step; next >= 0 && next < targets.size(); next += step)
        if (((targets[next].part == MemoryPart::Step) == inChart) == alongRow) return next;
    return mark;
}

void MemoryPlot::resizeEvent(QResizeEvent* event) {
    fitAxes();
    PlotWidget::resizeEvent(event);
}

} // namespace mlsys::ui

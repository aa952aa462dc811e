#include "plot/walls_plot.h"

#include "plot/walls_text.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

WallsPlot::WallsPlot(QWidget* parent) : PaintedPlot(parent) {}

void WallsPlot::show(const WallsView& view, const WallDetail& detail, const Ghosts<WallsView>& ghosts) {
    m_view = view;
    m_detail = detail;
    m_ghosts = ghosts;
    replot();
}

WallsLayout WallsPlot::layoutFor(const QSizeF& size) const {
    WallsLayout layout(m_view, size, static_cast<int>(m_detail.lines.size()), Theme::current());
    if (!isLegendShown()) layout.legend = {};
    return layout;
}

QRectF WallsPlot::wallRect(int number) const {
    const WallsLayout layout = layoutFor(canvasSize());
    for (const auto& cell : layout.cells)
        if (m_view.walls[cell.wall].info->number == number) return cell.area;
    return {};
}

void WallsPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.walls.empty()) return;
    const WallsLayout layout = layoutFor(size);
    WallsPainter walls(painter, m_view, layout, m_detail);
    walls.paint(cursor());
    for (const auto& ghost : m_ghosts) walls.paintGhost(*ghost.view);
}

const Wall* WallsPlot::wallAt(const QPointF& at) const {
    if (m_view.walls.empty()) return nullptr;
    const WallsLayout layout = layoutFor(canvasSize());
    const int cell = layout.cellAt(at);
    return cell < 0 ? nullptr : &m_view.walls[layout.cells[cell].wall];
}

QString WallsPlot::readoutAt(const QPointF& at) const {
    const Wall* wall = wallAt(at);
    return wall ? describeWall(*wall) : QString();
}

void WallsPlot::activateAt(const QPointF& at) {
    if (const Wall* wall = wallAt(at)) emit wallChosen(wall->info->number);
}

int WallsPlot::markCount() const {
    return m_view.walls.empty() ? 0 : static_cast<int>(layoutFor(canvasSize()).cells.size());
}

QPointF WallsPlot::markPosition(int mark) const {
    return layoutFor(canvasSize()).cells[mark].area.center();
}

int WallsPlot::firstMark() const {
    const WallsLayout layout = layoutFor(canvasSize());
    const Wall* nearest = m_view.nearest();
    for (int i = 0; i < layout.cells.size(); ++i)
        if (&m_view.walls[layout.cells[i].wall] == nearest) return i;
    return 0;
}

int WallsPlot::neighbour(int mark, int key) const {
    if (key == Qt::Key_Up || key == Qt::Key_Down) return PaintedPlot::neighbour(mark, key);
    const WallsLayout layout = layoutFor(canvasSize());
    const int column = layout.cells[mark].column + (key == Qt::Key_Right ? 1 : -1);
    const double level = layout.cells[mark].area.center().y();
    int nearest = mark;
    double best = INFINITY;
    for (int i = 0; i < layout.cells.size(); ++i) {
        const double distance = std::abs(layout.cells[i].area.center().y() - level);
        if (layout.cells[i].column != column || distance >= best) continue;
        best = distance;
        nearest = i;
    }
    return nearest;
}

} // namespace mlsys::ui

#include "plot/scene_plot.h"

#include <QLineF>

namespace mlsys::ui {

ScenePlot::ScenePlot(QWidget* parent) : PaintedPlot(parent) {}

void ScenePlot::show(LayOut layOut) {
    m_layOut = std::move(layOut);
    replot();
}

ScenePicture ScenePlot::laidOut(const QSizeF& size) const {
    return m_layOut ? m_layOut(size, Theme::current()) : ScenePicture{};
}

void ScenePlot::paint(QPainter& painter, const QSizeF& size) {
    ScenePicture picture = laidOut(size);
    if (cursor() >= 0 && cursor() < picture.targets.size()) {
        const Theme& theme = Theme::current();
        const QRectF area = picture.targets[cursor()].area.adjusted(1, 1, -1, -1);
        picture.scene.shapes.append({QPolygonF(area), Qt::NoBrush, QPen(theme.color(Role::Accent), theme.px(2))});
    }
    paintScene(painter, picture.scene);
}

int ScenePlot::targetAt(const QPointF& at) const {
    const QList<SceneTarget> targets = picture().targets;
    const auto distance = [&](int i) { return QLineF(at, targets[i].area.center()).length(); };
    int best = -1;
    for (int i = 0; i < targets.size(); ++i)
        if (targets[i].area.contains(at) && (best < 0 || distance(i) < distance(best))) best = i;
    return best;
}

QString ScenePlot::readoutAt(const QPointF& at) const {
    const int target = targetAt(at);
    return target < 0 ? QString() : picture().targets[target].readout;
}

void ScenePlot::activateAt(const QPointF& at) {
    if (const int target = targetAt(at); target >= 0) emit chosen(target);
}

int ScenePlot::markCount() const {
    return int(picture().targets.size());
}

QPointF ScenePlot::markPosition(int mark) const {
    return picture().targets[mark].area.center();
}

} // namespace mlsys::ui

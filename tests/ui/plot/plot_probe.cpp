#include "plot_probe.h"

#include "explore/parameter.h"
#include "fixtures.h"
#include "pointer.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTransform>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;

namespace probe {

namespace {

QPolygonF outlineOf(const SceneLabel& label) {
    // Half a pixel less: labels may touch.
    const QRectF box(0.5, 0.5 - label.area.height(), label.area.width() - 1, label.area.height() - 1);
    const QPointF corner = label.area.bottomLeft();
    return QTransform().translate(corner.x(), corner.y()).rotate(label.angle).map(QPolygonF(box));
}

} // namespace

Scenario scenarioWith(const Settings& settings) {
    Scenario scenario = defaultScenario(sharedRegistry());
    for (const auto& [id, text] : settings) {
        const auto parameter = findParameter(id);
        if (!parameter) qFatal("no parameter %s", id);
        const auto next = withParameter(scenario, id, *parseSetting(**parameter, text), sharedRegistry());
        if (!next) qFatal("%s=%s: %s", id, text, next.error().what.c_str());
        scenario = *next;
    }
    return scenario;
}

SnapshotPtr snapshotWith(const Settings& settings) {
    return solveScenario(scenarioWith(settings), sharedRegistry());
}

void showAt(QWidget& widget, const QSize& size) {
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.QWidget::show();
    QCoreApplication::sendPostedEvents();
}

QString hover(PlotWidget& plot, const QPointF& at) {
    QWidget& canvas = canvasOf(plot);
    QMouseEvent event(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &event);
    return plot.readout();
}

QString labelFault(const Scene& scene, const QSize& canvas) {
    for (qsizetype i = 0; i < scene.labels.size(); ++i) {
        const SceneLabel& label = scene.labels[i];
        const QPolygonF outline = outlineOf(label);
        if (!QRectF(QPointF(), canvas).contains(outline.boundingRect()))
            return QStringLiteral("\"%1\" leaves the canvas").arg(label.text);
        for (qsizetype k = 0; k < i; ++k)
            if (outline.intersects(outlineOf(scene.labels[k])))
                return QStringLiteral("\"%1\" overlaps \"%2\"").arg(label.text, scene.labels[k].text);
    }
    return {};
}

QString foreignPixel(const QImage& picture, const QSet<QRgb>& allowed) {
    // White ground, black axes, blue graphs, grey grid.
    const QSet<QRgb> defaults = QSet<QRgb>{0xFFFFFFFF, 0xFF000000, 0xFF0000FF, 0xFFC8C8C8} - allowed;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (defaults.contains(picture.pixel(x, y)))
                return QStringLiteral("%1 at %2, %3").arg(picture.pixelColor(x, y).name()).arg(x).arg(y);
    return {};
}

const SceneLabel* labelWith(const Scene& scene, const QString& text) {
    const auto found =
        std::ranges::find_if(scene.labels, [&](const SceneLabel& label) { return label.text.contains(text); });
    return found == scene.labels.end() ? nullptr : &*found;
}

} // namespace probe

#pragma once

#include "explore/snapshot.h"
#include "plot/plot_widget.h"
#include "plot/scene.h"

#include <QSet>
#include <QString>

namespace probe {

/// One parameter and its value as on the command line.
using Settings = std::vector<std::pair<const char*, const char*>>;

/// The program's default scenario with some parameters set.
mlsys::Scenario scenarioWith(const Settings& settings);
/// All views of that scenario.
mlsys::SnapshotPtr snapshotWith(const Settings& settings);

/// Gives a plot a size and shows it, without waiting for a window.
void showAt(QWidget& widget, const QSize& size);
/// Moves the mouse to a point of the canvas, exact to fractions of a pixel, and returns what the plot reads there.
QString hover(mlsys::ui::PlotWidget& plot, const QPointF& at);

/// What is wrong with the labels of a scene on a canvas: overlaps, or text outside; empty where all is well.
QString labelFault(const mlsys::ui::Scene& scene, const QSize& canvas);
/// A pixel in a colour that QCustomPlot draws where nobody set one, in words; empty where there is none.
/// Colours that the picture has for a reason are `allowed`.
QString foreignPixel(const QImage& picture, const QSet<QRgb>& allowed = {});
/// The label that contains a text, or null.
const mlsys::ui::SceneLabel* labelWith(const mlsys::ui::Scene& scene, const QString& text);

} // namespace probe

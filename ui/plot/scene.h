#pragma once

#include "theme/entity.h"
#include "theme/theme.h"

#include <QBrush>
#include <QPen>
#include <QPolygonF>

class QPainter;

namespace mlsys::ui {

/// A filled area.
struct SceneShape {
    QPolygonF outline;
    QBrush fill;
    QPen pen{Qt::NoPen};

    friend bool operator==(const SceneShape&, const SceneShape&) = default;
};

/// A line of one or more pieces.
struct SceneLine {
    QPolygonF points;
    QPen pen;

    friend bool operator==(const SceneLine&, const SceneLine&) = default;
};

/// A mark at a point; without a fill it is hollow.
struct SceneMark {
    QPointF at;
    Marker marker = Marker::Circle;
    double radius = 4;
    QBrush fill{};
    QPen pen{};

    friend bool operator==(const SceneMark&, const SceneMark&) = default;
};

/// A text in its box.
struct SceneLabel {
    QString text;
    QFont font;
    QColor color;
    QRectF area;
    double angle = 0; ///< degrees clockwise about the left end of the box's baseline side
    QColor ground{};  ///< painted under the text where it stands on lines

    friend bool operator==(const SceneLabel&, const SceneLabel&) = default;
};

/// A rectangle hatched as infeasible, over what is drawn there.
struct SceneHatch {
    QRectF area;
    QPen ink;

    friend bool operator==(const SceneHatch&, const SceneHatch&) = default;
};

/// Everything a plot draws on top of its axes, in canvas pixels, from the bottom to the top.
struct Scene {
    QList<SceneShape> shapes{};
    QList<SceneHatch> hatches{};
    QList<SceneLine> lines{};
    QList<SceneShape> masks{}; ///< over the lines, to cut them off
    QList<SceneMark> marks{};
    QList<SceneLabel> labels{};
};

/// Paints shapes, hatches, lines, masks, marks and labels in this order.
void paintScene(QPainter& painter, const Scene& scene);
/// Paints one mark.
void paintMark(QPainter& painter, const SceneMark& mark);
/// The ring around the mark under the keyboard cursor.
SceneMark focusRing(const QPointF& at, const Theme& theme);
/// The hollow mark of a published measurement.
SceneMark measuredMark(const QPointF& at, const Theme& theme);
/// The pen of everything that belongs to a pinned scenario.
QPen ghostPen(const Theme& theme);
/// A pen of a colour, width and dash with flat ends.
QPen linePen(const QColor& color, double width, Dash dash = Dash::Solid);

} // namespace mlsys::ui

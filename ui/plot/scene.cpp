#include "plot/scene.h"

#include "plot/pattern.h"
#include "theme/text_cache.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>
#include <optional>

namespace mlsys::ui {

namespace {

QPolygonF corners(const QPointF& at, double radius, int count, double turn) {
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = (turn + i / static_cast<double>(count)) * 2 * std::numbers::pi;
        polygon << at + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    return polygon;
}

void paintStrokes(QPainter& painter, const SceneMark& mark) {
    const double r = mark.radius, d = r * 0.75;
    if (mark.marker != Marker::Cross) {
        painter.drawLine(mark.at - QPointF(r, 0), mark.at + QPointF(r, 0));
        painter.drawLine(mark.at - QPointF(0, r), mark.at + QPointF(0, r));
    }
    if (mark.marker == Marker::Plus) return;
    painter.drawLine(mark.at - QPointF(d, d), mark.at + QPointF(d, d));
    painter.drawLine(mark.at - QPointF(d, -d), mark.at + QPointF(d, -d));
}

/// The rectangle that an outline is, if it is one.
std::optional<QRectF> rectangleOf(const QPolygonF& outline) {
    const QRectF box = outline.boundingRect();
    if (outline == QPolygonF(box)) return box;
    return std::nullopt;
}

/// Whole pixels: crisp, and set without mixing colours at the edges.
void fillCrisp(QPainter& painter, const QRectF& area, const QBrush& fill) {
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, fill);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

bool isDashed(const QPen& pen) {
    return pen.style() == Qt::CustomDashLine;
}

/// Dashes where they belong whatever part of the picture is painted: the painter begins them anew at its edge.
void strokeDashed(QPainter& painter, const QPolygonF& points, const QPen& pen) {
    QPainterPath path;
    path.addPolygon(points);
    painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush());
}

void paintShapes(QPainter& painter, const QList<SceneShape>& shapes) {
    for (const SceneShape& shape : shapes) {
        if (const auto box = rectangleOf(shape.outline); box && shape.pen.style() == Qt::NoPen && isRaster(painter)) {
            fillCrisp(painter, *box, shape.fill);
            continue;
        }
        const bool dashed = isDashed(shape.pen) && isRaster(painter);
        painter.setPen(dashed ? QPen(Qt::NoPen) : shape.pen);
        painter.setBrush(shape.fill);
        painter.drawPolygon(shape.outline);
        if (dashed) strokeDashed(painter, shape.outline + QPolygonF{shape.outline.value(0)}, shape.pen);
    }
}

/// The rectangle that a solid line along an axis covers, of the same number of pixels wherever it lies.
std::optional<QRectF> straightLine(const SceneLine& line, double pixelRatio) {
    if (line.points.size() != 2 || line.pen.style() != Qt::SolidLine) return std::nullopt;
    const QPointF from = line.points.front(), to = line.points.back();
    const double width = std::max(1., std::round(line.pen.widthF() * pixelRatio)) / pixelRatio;
    if (from.x() == to.x())
        return QRectF(from.x() - width / 2, std::min(from.y(), to.y()), width, std::abs(to.y() - from.y()));
    if (from.y() == to.y())
        return QRectF(std::min(from.x(), to.x()), from.y() - width / 2, std::abs(to.x() - from.x()), width);
    return std::nullopt;
}

void paintLines(QPainter& painter, const QList<SceneLine>& lines) {
    const double pixelRatio = painter.deviceTransform().m11();
    painter.setBrush(Qt::NoBrush);
    for (const SceneLine& line : lines) {
        if (const auto box = straightLine(line, pixelRatio); box && isRaster(painter)) {
            fillCrisp(painter, *box, line.pen.brush());
            continue;
        }
        if (isDashed(line.pen) && isRaster(painter)) {
            strokeDashed(painter, line.points, line.pen);
            continue;
        }
        painter.setPen(line.pen);
        painter.drawPolyline(line.points);
    }
}

void paintLabel(QPainter& painter, const SceneLabel& label) {
    painter.save();
    painter.translate(label.area.bottomLeft());
    painter.rotate(label.angle);
    const QRectF box(QPointF(0, -label.area.height()), label.area.size());
    if (label.ground.isValid()) painter.fillRect(box, label.ground);
    painter.setFont(label.font);
    painter.setPen(label.color);
    drawTextLine(painter, box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, label.text);
    painter.restore();
}

} // namespace

void paintMark(QPainter& painter, const SceneMark& mark) {
    painter.setPen(mark.pen);
    painter.setBrush(mark.fill);
    const double r = mark.radius;
    switch (mark.marker) {
    case Marker::Circle: painter.drawEllipse(mark.at, r, r); return;
    case Marker::Square: painter.drawPolygon(corners(mark.at, r * 1.25, 4, 0.125)); return;
    case Marker::Diamond: painter.drawPolygon(corners(mark.at, r * 1.25, 4, 0)); return;
    case Marker::Triangle: painter.drawPolygon(corners(mark.at, r * 1.3, 3, 0)); return;
    case Marker::TriangleDown: painter.drawPolygon(corners(mark.at, r * 1.3, 3, 0.5)); return;
    case Marker::Plus:
    case Marker::Cross:
    case Marker::Star: paintStrokes(painter, mark); return;
    }
}

void paintScene(QPainter& painter, const Scene& scene) {
    paintShapes(painter, scene.shapes);
    for (const SceneHatch& hatch : scene.hatches) drawPattern(painter, hatch.area, Fill::Hatched, hatch.ink);
    paintLines(painter, scene.lines);
    paintShapes(painter, scene.masks);
    for (const SceneMark& mark : scene.marks) paintMark(painter, mark);
    for (const SceneLabel& label : scene.labels) paintLabel(painter, label);
}

SceneMark focusRing(const QPointF& at, const Theme& theme) {
    return {at, Marker::Circle, double(theme.px(11)), Qt::NoBrush, QPen(theme.color(Role::Accent), theme.px(2))};
}

QPen linePen(const QColor& color, double width, Dash dash) {
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> pattern = dashPattern(dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
    return pen;
}

SceneMark measuredMark(const QPointF& at, const Theme& theme) {
    return {at, Marker::Square, double(theme.px(4)), Qt::NoBrush, QPen(theme.color(Role::Text), theme.px(1.5))};
}

QPen ghostPen(const Theme& theme) {
    const Style style = styleOf(Entity::Baseline);
    return linePen(theme.color(style.role), theme.px(1.5), Dash::Short);
}

} // namespace mlsys::ui

#include "plot/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace mlsys::ui {

namespace {

void strokeSharp(QPainter& painter, const QPainterPath& path, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QPen squarePen(const QColor& color, double width) {
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QPainterPath frame(const QRectF& box) {
    QPainterPath path;
    path.addRect(box);
    return path;
}

QPainterPath brackets(const QRectF& box) {
    const double arm = std::min(box.width(), box.height()) * 0.3;
    QPainterPath path;
    for (const auto& [corner, dx, dy] : {std::tuple(box.topLeft(), 1, 1), std::tuple(box.topRight(), -1, 1),
                                         std::tuple(box.bottomRight(), -1, -1), std::tuple(box.bottomLeft(), 1, -1)}) {
        path.moveTo(corner + QPointF(dx * arm, 0));
        path.lineTo(corner);
        path.lineTo(corner + QPointF(0, dy * arm));
    }
    return path;
}

} // namespace

void drawFrame(QPainter& painter, const QRectF& box, double width, const MarkInk& ink) {
    strokeSharp(painter, frame(box.adjusted(0.5, 0.5, -0.5, -0.5)), squarePen(ink.halo, 1));
    const double half = width / 2;
    strokeSharp(painter, frame(box.adjusted(-half, -half, half, half)), squarePen(ink.line, width));
}

void drawBrackets(QPainter& painter, const QRectF& box, double width, const MarkInk& ink) {
    strokeSharp(painter, brackets(box), squarePen(ink.halo, width + 2));
    strokeSharp(painter, brackets(box), squarePen(ink.line, width));
}

void drawStar(QPainter& painter, const QRectF& box, const QColor& fill) {
    constexpr double kInner = 0.42;
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const double radius = box.width() / 2 * (i % 2 ? kInner : 1);
        star.append(box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(star);
}

} // namespace mlsys::ui

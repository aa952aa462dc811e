#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace mlsys::ui {

/// Two colours of which one stands out on any ground.
struct MarkInk {
    QColor line, halo;
};

/// A frame around `box`, `width` thick and outside of it, with a halo inside.
void drawFrame(QPainter& painter, const QRectF& box, double width, const MarkInk& ink);
/// Corner brackets on the outline of `box`, `width` thick, with a halo.
void drawBrackets(QPainter& painter, const QRectF& box, double width, const MarkInk& ink);
/// A five-pointed star that fills `box`.
void drawStar(QPainter& painter, const QRectF& box, const QColor& fill);

} // namespace mlsys::ui

#pragma once

#include "theme/entity.h"
#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace mlsys::ui {

/// Whether a painter sets pixels, and not lines of a drawing.
bool isRaster(const QPainter& painter);

/// Draws the lines or dots of a fill inside a rectangle, as geometry, so that they stay sharp at any scale and in
/// vector files; neighbouring rectangles continue one another. Solid and Empty draw nothing.
void drawPattern(QPainter& painter, const QRectF& area, Fill fill, const QPen& ink);

/// Fills a rectangle in an entity's colour and pattern.
void fillAs(QPainter& painter, const QRectF& area, const Style& style, const Theme& theme);

/// Hatches a rectangle as infeasible in a role's colour, faint enough for text to stand on it.
void hatch(QPainter& painter, const QRectF& area, const Theme& theme, Role role = Role::ControlLine);

} // namespace mlsys::ui

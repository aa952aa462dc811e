#pragma once

#include "theme/role.h"

class QPainter;
class QRectF;

namespace mlsys::ui {

/// What a control's box has to say with its outline.
enum class BoxState { Normal, Hovered, Focused, Wrong, Disabled };

/// Draws the rounded box of a field or button: fill, outline, and a 2 px ring when it has focus or holds an error.
void paintBox(QPainter& painter, const QRectF& rect, BoxState state, Role fill = Role::Panel);

/// Draws a 2 px focus ring inside the rectangle.
void paintFocusRing(QPainter& painter, const QRectF& rect);

/// Draws a chevron that points down, centred in the rectangle.
void paintChevron(QPainter& painter, const QRectF& rect);

/// Draws the dot that marks a changed value, centred in the rectangle.
void paintChangedDot(QPainter& painter, const QRectF& rect);

} // namespace mlsys::ui

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace mlsys::ui {

/// Width of one line of text in pixels; what was measured lately is remembered.
double textWidth(const QFont& font, const QString& text);

/// A line of text cut to a width in pixels, with an ellipsis where something is lost.
QString elidedTo(double width, const QFont& font, const QString& text);

/// Draws a line of text as QPainter::drawText does, shaping it only where it was not drawn lately.
void drawTextLine(QPainter& painter, const QRectF& box, int flags, const QString& text);

} // namespace mlsys::ui

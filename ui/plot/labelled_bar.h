#pragma once

#include "theme/entity.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace mlsys::ui {

/// One part of a stacked bar.
struct BarPart {
    Style style;
    QString name;
    QString value; ///< as it is written
    double size = 0;
};

/// Rectangles of the parts side by side in `bar`, where `whole` fills its width; parts of size 0 are empty.
QList<QRectF> stack(const QRectF& bar, const QList<BarPart>& parts, double whole);

/// Height of a thin stacked bar with its line of labels.
double labelledBarHeight(const Theme& theme);
/// Draws a thin stacked bar over the width of `area`, and below it name and value of each part, as near to the part as
/// they fit; where not all fit the smallest parts go without.
void drawLabelledBar(QPainter& painter, const QRectF& area, const QList<BarPart>& parts, const Theme& theme);

} // namespace mlsys::ui

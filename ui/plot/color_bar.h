#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace mlsys::ui {

class Theme;

/// A tick of a colour bar: its share of the scale (0 to 1) and its label.
struct ColorTick {
    double share;
    QString label;
};

/// A slim strip of viridis with a title and ticks. `flipped` puts the bright end at share 0.
struct ColorBar {
    QString title;
    QList<ColorTick> ticks; ///< ascending
    bool flipped = false;

    /// Width that an upright bar needs.
    double width(const Theme& theme) const;
    /// Draws it upright in `area`, share 1 at the top.
    void drawUpright(QPainter& painter, const QRectF& area, const Theme& theme) const;
    /// Height that a lying bar needs.
    double height(const Theme& theme) const;
    /// Draws it lying in `area`, share 1 at the right.
    void drawLying(QPainter& painter, const QRectF& area, const Theme& theme) const;

private:
    void drawStrip(QPainter& painter, const QRectF& strip, bool upright, const Theme& theme) const;
};

} // namespace mlsys::ui

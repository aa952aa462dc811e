#pragma once

#include "theme/entity.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace mlsys::ui {

/// A swatch in an entity's look, and its name.
struct LegendEntry {
    Style style;
    QString name;
};

/// Names with swatches side by side, going on in further lines where the width ends; never in a box.
class LegendLine {
public:
    LegendLine(const QList<LegendEntry>& entries, double width, const Theme& theme);

    /// Height of all its lines.
    double height() const { return m_height; }
    /// Draws it with its top left corner at `at`.
    void draw(QPainter& painter, const QPointF& at, const Theme& theme) const;

private:
    struct Item {
        LegendEntry entry;
        QRectF swatch, text;
    };
    QList<Item> m_items;
    double m_height = 0;
};

} // namespace mlsys::ui

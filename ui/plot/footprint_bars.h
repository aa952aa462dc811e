#pragma once

#include "explore/views/carbon_view.h"
#include "theme/entity.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace mlsys::ui {

class Theme;

/// Carbon, energy and water side by side, each as three thin bars: all in A, all in B, and the split.
class FootprintBars {
public:
    explicit FootprintBars(const CarbonView& view);

    /// Height that it needs at least.
    static double height(const Theme& theme);
    /// Draws it over all of `area`.
    void draw(QPainter& painter, const QRectF& area, const Theme& theme) const;
    /// What the row at `at` says in full, empty beside the rows.
    QString describe(const QPointF& at, const QRectF& area) const;

private:
    struct Row {
        QString name, place;
        CarbonView::Footprint footprint;
        Fill fill;
    };
    void drawColumn(QPainter& painter, const QRectF& area, int index) const;

    QList<Row> m_rows;
    CarbonView::Footprint m_largest;
};

/// "all in A", "all in B", "30 % A + 70 % B"
QStringList placementNames(const CarbonView& view);

} // namespace mlsys::ui

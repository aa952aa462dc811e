#pragma once

#include "explore/views/evidence_view.h"
#include "plot/roofline_frame.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>

namespace mlsys::ui {

/// Where predicted over measured values stand: one chart for each side where there is room for both, else the present
/// side alone, and the errors of each area in a table on the right or below.
class EvidenceLayout {
public:
    /// One chart with its title line over it.
    struct Side {
        bool refined = false;
        QRectF title, plot;
    };

    EvidenceLayout(const EvidenceView& view, const QSizeF& size, const Theme& theme);

    QList<Side> sides;
    LogRange range;      ///< of both axes
    QList<double> ticks; ///< on both axes
    QRectF table;        ///< empty where there is no room
    double rowHeight = 0, nameWidth = 0, countWidth = 0, errorWidth = 0;

    /// Where a measured and a predicted value meet.
    QPointF at(const Side& side, double measured, double predicted) const;
    /// The prediction of a side, if it has one.
    static const std::optional<double>& predicted(const EvidenceView::Point& point, const Side& side) {
        return side.refined ? point.refined : point.tutorial;
    }

private:
    void placeTable(const EvidenceView& view, const QSizeF& size, const Theme& theme);
    void placeSides(const EvidenceView& view, const QSizeF& size, const Theme& theme);
};

} // namespace mlsys::ui

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
        QRectF histogram; ///< of the errors, under the plot; empty where there is no room
    };

    EvidenceLayout(const EvidenceView& view, const QSizeF& size, const Theme& theme);

    QList<Side> sides;
    LogRange range;      ///< of both axes
    QList<double> ticks; ///< on both axes
    /// Of each so many ticks one has room for its label: across and up.
    qsizetype strideAcross = 1, strideUp = 1;
    QRectF table; ///< empty where there is no room
    double rowHeight = 0, nameWidth = 0, countWidth = 0, errorWidth = 0;

    /// Where a measured and a predicted value meet.
    QPointF at(const Side& side, double measured, double predicted) const;
    /// The prediction of a side, if it has one.
    static const std::optional<double>& predicted(const EvidenceView::Point& point, const Side& side) {
        return side.refined ? point.refined : point.tutorial;
    }

private:
    void measureTable(const EvidenceView& view, const Theme& theme);
    /// The table's place that leaves the charts most room; empty where none leaves them enough.
    QRectF tableFor(const EvidenceView& view, const QSizeF& size, const Theme& theme) const;
    void placeSides(bool presentIsRefined, const QSizeF& room, const Theme& theme);
    void chooseStrides(const Theme& theme);
};

} // namespace mlsys::ui

#pragma once

#include "explore/views/carbon_view.h"

#include <QRectF>

class QPainter;

namespace mlsys::ui {

class Theme;

/// The split of the fleet as one bar, A to the left and B to the right of a handle that can be dragged.
class ShareTrack {
public:
    ShareTrack(const CarbonView& view, const QRectF& area, const Theme& theme);

    /// Height that it needs.
    static double height(const Theme& theme);
    void draw(QPainter& painter) const;
    /// Whether a point takes hold of it.
    bool contains(const QPointF& at) const;
    /// Share of A in whole percent when the handle is at `x`.
    double percentAt(double x) const;
    /// Where the handle stands at a share of A.
    QPointF handle(double shareA) const;
    /// The split in words, and how to change it.
    QString describe() const;

private:
    const CarbonView& m_view;
    const Theme& m_theme;
    QRectF m_area, m_bar;
};

} // namespace mlsys::ui

#pragma once

#include <QRectF>
#include <QTransform>

namespace mlsys::ui {

/// Fits the inhabited part of the globe, without Antarctica, into a rectangle, keeping its proportions.
class MapFrame {
public:
    explicit MapFrame(const QRectF& room);

    /// Width divided by height of the map.
    static double aspect();
    /// The rectangle the map takes, centred in the room.
    const QRectF& area() const { return m_area; }
    /// Where a place (degrees north and east) is drawn.
    QPointF place(double latitude, double longitude) const;
    /// From the projection's coordinates to the rectangle.
    const QTransform& transform() const { return m_transform; }

private:
    QRectF m_area;
    QTransform m_transform;
};

} // namespace mlsys::ui

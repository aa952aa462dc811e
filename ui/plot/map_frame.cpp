#include "plot/map_frame.h"

#include "plot/projection.h"

#include <cmath>

namespace mlsys::ui {

namespace {

// From Tierra del Fuego to the north of Greenland.
constexpr double kSouth = -57, kNorth = 84;

/// The part of the projected plane that is shown, y upwards.
QRectF shown() {
    const double right = naturalEarth(0, 180).x(), top = naturalEarth(kNorth, 0).y();
    return {-right, naturalEarth(kSouth, 0).y(), 2 * right, top - naturalEarth(kSouth, 0).y()};
}

} // namespace

double MapFrame::aspect() {
    static const double ratio = shown().width() / shown().height();
    return ratio;
}

MapFrame::MapFrame(const QRectF& room) {
    const double width = std::floor(std::min(room.width(), room.height() * aspect()));
    const QSizeF size(width, std::floor(width / aspect()));
    m_area = QRectF({std::round(room.center().x() - width / 2), std::round(room.top())}, size);
    static const QRectF source = shown();
    const double scale = width / source.width();
    m_transform.translate(m_area.left(), m_area.bottom());
    m_transform.scale(scale, -scale);
    m_transform.translate(-source.left(), -source.top());
}

QPointF MapFrame::place(double latitude, double longitude) const {
    return m_transform.map(naturalEarth(latitude, longitude));
}

} // namespace mlsys::ui

#include "plot/map_ground.h"

#include "plot/world_map.h"

#include <QPaintEngine>
#include <QPainter>

namespace mlsys::ui {

namespace {

void drawOutlines(QPainter& painter, const QTransform& transform, const Theme& theme) {
    painter.setPen(QPen(theme.color(Role::Panel), 0.6));
    painter.setBrush(theme.color(Role::Grid));
    for (const QPainterPath& country : worldOutlines()) painter.drawPath(transform.map(country));
}

} // namespace

void MapGround::draw(QPainter& painter, const MapFrame& frame, const Theme& theme) {
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        drawOutlines(painter, frame.transform(), theme);
        return;
    }
    const double density = painter.deviceTransform().m11();
    const QSize pixels = (frame.area().size() * density).toSize();
    if (m_picture.size() != pixels || m_size != frame.area().size() || m_theme != theme.id()) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(density);
        m_picture.fill(Qt::transparent);
        QPainter inner(&m_picture);
        inner.setRenderHint(QPainter::Antialiasing);
        drawOutlines(inner, frame.transform() * QTransform::fromTranslate(-frame.area().left(), -frame.area().top()),
                     theme);
        m_size = frame.area().size();
        m_theme = theme.id();
    }
    painter.drawPixmap(frame.area().topLeft(), m_picture);
}

} // namespace mlsys::ui

#include "controls/slider_metrics.h"
#include "controls/stepped_slider.h"
#include "controls/tick_layout.h"
#include "theme/text_cache.h"

#include <QPainter>

namespace mlsys::ui {

void SteppedSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintTicks(painter);
    paintHandle(painter);
}

void SteppedSlider::paintTrack(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QRectF track = trackRect();
    const double position = m_scale.position(m_value);
    // At the last stop the whole track is filled, also the stub behind the handle.
    const qreal end = position < 1 ? handleCenter().x() : mirrored() ? track.left() : track.right();
    QRectF filled = track;
    mirrored() ? filled.setLeft(end) : filled.setRight(end);
    const qreal round = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Grid));
    painter.drawRoundedRect(track, round, round);
    painter.setBrush(theme.color(isEnabled() ? Role::Accent : Role::ControlLine));
    if (position > 0) painter.drawRoundedRect(filled, round, round);
}

void SteppedSlider::paintTicks(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const TickLayout layout = tickLayout();
    const qreal top = headroom() + SliderMetrics().target;
    painter.setFont(theme.font(TextStyle::Note));
    painter.setPen(theme.color(isEnabled() ? Role::Muted : Role::ControlLine));
    // A number runs from left to right in every script.
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const int stop : layout.chosen()) {
        const qreal wide = layout.width(stop);
        const qreal left = mirrored() ? width() - layout.left(stop) - wide : layout.left(stop);
        drawTextLine(painter, QRectF(left - 1, top, wide + 2, height() - top), Qt::AlignCenter,
                     m_tickFormat(m_scale.stops()[static_cast<std::size_t>(stop)]));
    }
}

void SteppedSlider::paintHandle(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const SliderMetrics metrics;
    const QPointF center = handleCenter();
    const qreal line = metrics.ring;
    const QColor accent = theme.color(isEnabled() ? Role::Accent : Role::ControlLine);
    if (hasFocus()) {
        const qreal ring = metrics.inset - line / 2;
        painter.setPen(QPen(accent, line));
        painter.setBrush(theme.color(Role::Panel));
        painter.drawEllipse(center, ring, ring);
    }
    const qreal radius = metrics.handleRadius - line / 2;
    painter.setPen(QPen(accent, line));
    painter.setBrush(m_drag || (underMouse() && isEnabled()) ? theme.color(Role::Selection) : theme.color(Role::Panel));
    painter.drawEllipse(center, radius, radius);
}

} // namespace mlsys::ui

#include "controls/box_painter.h"

#include "theme/theme.h"

#include <QPainter>

namespace mlsys::ui {
namespace {

QPen outline(BoxState state) {
    const Theme& theme = Theme::current();
    const qreal thin = theme.px(1);
    switch (state) {
    case BoxState::Normal: return {theme.color(Role::ControlLine), thin};
    case BoxState::Hovered: return {theme.color(Role::Muted), thin};
    case BoxState::Focused: return {theme.color(Role::Accent), 2 * thin};
    case BoxState::Wrong: return {theme.color(Role::Limit), 2 * thin};
    case BoxState::Disabled: return {theme.color(Role::Border), thin};
    }
    return {};
}

void strokeInside(QPainter& painter, const QRectF& rect) {
    const qreal half = painter.pen().widthF() / 2;
    const qreal radius = Theme::current().px(6) - half;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, BoxState state, Role fill) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(state));
    painter.setBrush(Theme::current().color(fill));
    strokeInside(painter, rect);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(BoxState::Focused));
    painter.setBrush(Qt::NoBrush);
    strokeInside(painter, rect);
    painter.restore();
}

void paintChevron(QPainter& painter, const QRectF& rect) {
    const Theme& theme = Theme::current();
    const qreal half = theme.px(8) / 2.0;
    const QPointF tip = rect.center() + QPointF(0, half / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Muted), theme.px(3) / 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(half, half), tip, tip + QPointF(half, -half)});
    painter.restore();
}

void paintChangedDot(QPainter& painter, const QRectF& rect) {
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Accent));
    painter.drawEllipse(rect.center(), theme.px(6) / 2.0, theme.px(6) / 2.0);
    painter.restore();
}

} // namespace mlsys::ui

#include "plot/color_bar.h"

#include "plot/plot_text.h"
#include "theme/color_map.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

QLinearGradient scaleGradient(const QPointF& from, const QPointF& to, bool flipped) {
    QLinearGradient gradient(from, to);
    constexpr int kStops = 16;
    for (int i = 0; i < kStops; ++i) {
        const double share = i / (kStops - 1.0);
        gradient.setColorAt(share, scaleColor(flipped ? 1 - share : share, Theme::current()));
    }
    return gradient;
}

} // namespace

void ColorBar::drawStrip(QPainter& painter, const QRectF& strip, bool upright, const Theme& theme) const {
    const QPointF from = strip.bottomLeft(), to = upright ? strip.topLeft() : strip.bottomRight();
    painter.fillRect(strip, scaleGradient(from, to, flipped));
    // One end of the map is near the ground of each theme.
    painter.setPen(QPen(theme.color(Role::ControlLine), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
}

double ColorBar::width(const Theme& theme) const {
    QStringList labels;
    for (const ColorTick& tick : ticks) labels.append(tick.label);
    const QFont font = theme.font(TextStyle::Axis);
    return std::max(theme.px(10) + theme.px(6) + widestText(font, labels), textSize(font, title).width());
}

void ColorBar::drawUpright(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QFont font = theme.font(TextStyle::Axis);
    const double line = textSize(font, title).height();
    const QRectF strip(area.left(), area.top() + line + theme.px(4), theme.px(10), area.height() - line - theme.px(4));
    drawStrip(painter, strip, true, theme);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Muted));
    drawTextLine(painter, QRectF(area.topLeft(), QSizeF(area.width(), line)), Qt::AlignLeft | Qt::TextDontClip, title);
    double lowest = strip.bottom() + line; // top edge of the label below
    for (const ColorTick& tick : ticks) {
        const double y =
            std::clamp(strip.bottom() - tick.share * strip.height(), strip.top() + line / 2, strip.bottom() - line / 2);
        if (y + line / 2 > lowest) continue;
        lowest = y - line / 2;
        const QRectF box(strip.right() + theme.px(6), y - line / 2, area.right() - strip.right() - theme.px(6), line);
        drawTextLine(painter, box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, tick.label);
    }
}

double ColorBar::height(const Theme& theme) const {
    return 2 * textSize(theme.font(TextStyle::Note), title).height() + theme.px(8);
}

void ColorBar::drawLying(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QFont font = theme.font(TextStyle::Note);
    const double line = textSize(font, title).height();
    const QRectF strip(area.left(), area.top() + line + theme.px(1), area.width(), theme.px(6));
    drawStrip(painter, strip, false, theme);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Muted));
    drawTextLine(painter, QRectF(area.topLeft(), QSizeF(area.width(), line)), Qt::AlignLeft | Qt::TextDontClip, title);
    double free = area.left();
    for (const ColorTick& tick : ticks) {
        const double width = textSize(font, tick.label).width();
        const double left = std::clamp(strip.left() + tick.share * strip.width() - width / 2, area.left(),
                                       std::max(area.left(), area.right() - width));
        if (left < free) continue;
        free = left + width + theme.px(4);
        drawTextLine(painter, QRectF(left, strip.bottom() + theme.px(1), width, line),
                     Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

} // namespace mlsys::ui

#include "plot/legend_line.h"

#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "theme/text_cache.h"

#include <QPainter>

namespace mlsys::ui {

LegendLine::LegendLine(const QList<LegendEntry>& entries, double width, const Theme& theme) {
    const QFont font = theme.font(TextStyle::Axis);
    const double side = theme.px(10), space = theme.px(5), gap = theme.px(14);
    const double line = textSize(font, {}).height() + theme.px(2);
    double x = 0, y = 0;
    for (const LegendEntry& entry : entries) {
        const double advance = side + space + textSize(font, entry.name).width();
        if (x > 0 && x + advance > width) {
            x = 0;
            y += line;
        }
        const QRectF swatch(x, y + (line - side) / 2, side, side);
        m_items.append({entry, swatch, {x + side + space, y, advance - side - space, line}});
        x += advance + gap;
    }
    m_height = m_items.isEmpty() ? 0 : y + line;
}

void LegendLine::draw(QPainter& painter, const QPointF& at, const Theme& theme) const {
    painter.setFont(theme.font(TextStyle::Axis));
    for (const Item& item : m_items) {
        fillAs(painter, item.swatch.translated(at), item.entry.style, theme);
        painter.setPen(theme.color(Role::Muted));
        drawTextLine(painter, item.text.translated(at), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                     item.entry.name);
    }
}

} // namespace mlsys::ui

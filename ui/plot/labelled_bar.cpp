#include "plot/labelled_bar.h"

#include "plot/label_placer.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "theme/text_cache.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace mlsys::ui {

namespace {

double thickness(const Theme& theme) {
    return theme.px(12);
}

double total(const QList<BarPart>& parts) {
    return std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const BarPart& p) { return sum + p.size; });
}

/// A label under a bar: a swatch, the name and the value in bold.
struct PartLabel {
    const BarPart* part;
    double wanted, nameWidth, valueWidth;
};

class PartLabels {
public:
    PartLabels(const QList<BarPart>& parts, const QList<QRectF>& boxes, const Theme& theme)
        : m_theme(theme), m_name(theme.font(TextStyle::Axis)), m_value(theme.font(TextStyle::Section)) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (parts[i].size > 0)
                m_labels.append({&parts[i], boxes[i].center().x(), textSize(m_name, parts[i].name).width(),
                                 textSize(m_value, parts[i].value).width()});
    }

    void draw(QPainter& painter, const QRectF& line) {
        QList<double> centres;
        while (!m_labels.isEmpty() && (centres = spread(line)).isEmpty()) dropSmallest();
        for (qsizetype i = 0; i < centres.size(); ++i)
            drawLabel(painter, m_labels[i], {centres[i] - width(m_labels[i]) / 2, line.top(), 0, line.height()});
    }

private:
    double swatch() const { return m_theme.px(9); }
    double space() const { return m_theme.px(4); }
    double width(const PartLabel& l) const { return swatch() + 2 * space() + l.nameWidth + l.valueWidth; }

    QList<double> spread(const QRectF& line) const {
        QList<double> wanted, widths;
        for (const PartLabel& label : m_labels) {
            wanted.append(label.wanted);
            widths.append(width(label));
        }
        return spreadAlong(wanted, widths, m_theme.px(12), {line.left(), line.right()});
    }

    void dropSmallest() {
        m_labels.erase(std::min_element(m_labels.begin(), m_labels.end(), [](const PartLabel& a, const PartLabel& b) {
            return a.part->size < b.part->size;
        }));
    }

    void drawLabel(QPainter& painter, const PartLabel& label, const QRectF& at) const {
        fillAs(painter, {at.left(), at.center().y() - swatch() / 2, swatch(), swatch()}, label.part->style, m_theme);
        constexpr int kFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip;
        const double name = at.left() + swatch() + space();
        painter.setFont(m_name);
        painter.setPen(m_theme.color(Role::Muted));
        drawTextLine(painter, QRectF(name, at.top(), label.nameWidth, at.height()), kFlags, label.part->name);
        painter.setFont(m_value);
        painter.setPen(m_theme.color(Role::Text));
        drawTextLine(painter, QRectF(name + label.nameWidth + space(), at.top(), label.valueWidth, at.height()), kFlags,
                     label.part->value);
    }

    const Theme& m_theme;
    QFont m_name, m_value;
    QList<PartLabel> m_labels;
};

} // namespace

QList<QRectF> stack(const QRectF& bar, const QList<BarPart>& parts, double whole) {
    QList<QRectF> boxes;
    double x = bar.left();
    for (const BarPart& part : parts) {
        const double width = whole > 0 ? part.size / whole * bar.width() : 0;
        boxes.append({x, bar.top(), width, bar.height()});
        x += width;
    }
    return boxes;
}

double labelledBarHeight(const Theme& theme) {
    return thickness(theme) + theme.px(3) + textSize(theme.font(TextStyle::Section), {}).height();
}

void drawLabelledBar(QPainter& painter, const QRectF& area, const QList<BarPart>& parts, const Theme& theme) {
    const QRectF bar(area.left(), area.top(), area.width(), thickness(theme));
    const QList<QRectF> boxes = stack(bar, parts, total(parts));
    for (qsizetype i = 0; i < parts.size(); ++i) fillAs(painter, boxes[i], parts[i].style, theme);
    const double top = bar.bottom() + theme.px(3);
    PartLabels(parts, boxes, theme).draw(painter, {area.left(), top, area.width(), area.bottom() - top});
}

} // namespace mlsys::ui

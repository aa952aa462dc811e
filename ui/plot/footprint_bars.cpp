#include "plot/footprint_bars.h"

#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Carbon)
};

using Footprint = CarbonView::Footprint;

/// One quantity of a footprint: what it is called, how it is measured, how it looks.
struct Column {
    const char* title;
    Dim dim;
    double (*base)(const Footprint&);
    Role role;
};

constexpr Column kColumns[] = {
    {QT_TRANSLATE_NOOP("Carbon", "Carbon (%1 CO₂e)"), dim::carbon, [](const Footprint& f) { return f.carbon.base(); },
     Role::Series6},
    {QT_TRANSLATE_NOOP("Carbon", "Energy (%1)"), dim::energy, [](const Footprint& f) { return f.energy.base(); },
     Role::Series5},
    {QT_TRANSLATE_NOOP("Carbon", "Water (%1)"), dim::volume, [](const Footprint& f) { return f.water.base(); },
     Role::Series1},
};

constexpr int kLines = 4, kColumnCount = static_cast<int>(std::size(kColumns));

double lineHeight(const Theme& theme) {
    return textSize(theme.font(TextStyle::Axis), {}).height() + theme.px(2);
}

} // namespace

QStringList placementNames(const CarbonView& view) {
    return {Words::tr("all in A"), Words::tr("all in B"),
            Words::tr("%1 A + %2 B").arg(percent(view.shareA), percent(1 - view.shareA))};
}

FootprintBars::FootprintBars(const CarbonView& view) {
    const QStringList names = placementNames(view);
    const auto &a = view.regions[view.a], &b = view.regions[view.b];
    const QString placeA = QString::fromStdString(a.name), placeB = QString::fromStdString(b.name);
    m_rows = {{names[0], placeA, a.whole, Fill::Solid},
              {names[1], placeB, b.whole, Fill::Rising},
              {names[2], placeA + QStringLiteral(" + ") + placeB, view.mix, Fill::Horizontal}};
    for (const Row& row : m_rows) {
        m_largest.carbon = max(m_largest.carbon, row.footprint.carbon);
        m_largest.energy = max(m_largest.energy, row.footprint.energy);
        m_largest.water = max(m_largest.water, row.footprint.water);
    }
}

double FootprintBars::height(const Theme& theme) {
    return kLines * lineHeight(theme);
}

void FootprintBars::draw(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const QFont font = theme.font(TextStyle::Axis);
    const double line = area.height() / kLines, gap = theme.px(16);
    QStringList names;
    for (const Row& row : m_rows) names.append(row.name);
    const double header = widestText(font, names) + theme.px(10), room = area.width() - header;
    painter.setFont(font);
    painter.setPen(theme.color(Role::Muted));
    for (int i = 0; i < names.size(); ++i)
        drawTextLine(painter, QRectF(area.left(), area.top() + (i + 1) * line, header, line), kLeft, names[i]);

    const double narrowest = textSize(font, Words::tr(kColumns[0].title).arg(QStringLiteral("kt"))).width();
    const int count = std::clamp(static_cast<int>((room + gap) / (narrowest + gap)), 1, kColumnCount);
    const double width = (room - (count - 1) * gap) / count;
    for (int c = 0; c < count; ++c)
        drawColumn(painter, {area.left() + header + c * (width + gap), area.top(), width, area.height()}, c);
}

void FootprintBars::drawColumn(QPainter& painter, const QRectF& area, int index) const {
    const Theme& theme = Theme::current();
    const Column& column = kColumns[index];
    const QFont bold = theme.font(TextStyle::Section);
    const double line = area.height() / kLines, largest = column.base(m_largest);
    const double valueWidth = textSize(bold, QStringLiteral("0,000")).width() + theme.px(5);
    const CommonUnit unit = unitFor(largest, column.dim);
    const QRectF title(area.topLeft(), QSizeF(area.width(), line));
    painter.setFont(theme.font(TextStyle::Axis));
    painter.setPen(theme.color(Role::Muted));
    drawTextLine(painter, title, kLeft, Words::tr(column.title).arg(unit.symbol));
    painter.setFont(bold);
    for (int i = 0; i < m_rows.size(); ++i) {
        const double value = column.base(m_rows[i].footprint);
        const QRectF row = title.translated(0, (i + 1) * line);
        QRectF bar = row.adjusted(0, line * 0.18, 0, -line * 0.18);
        bar.setWidth(largest > 0 ? std::max(0.0, (area.width() - valueWidth) * value / largest) : 0);
        fillAs(painter, bar, {column.role, Marker::Square, Dash::Solid, m_rows[i].fill}, theme);
        painter.setPen(theme.color(Role::Text));
        const double left = bar.right() + (bar.width() > 0 ? theme.px(5) : 0);
        drawTextLine(painter, QRectF(left, row.top(), 0, line), kLeft, unit.number(value));
    }
}

QString FootprintBars::describe(const QPointF& at, const QRectF& area) const {
    const int index = static_cast<int>((at.y() - area.top()) / area.height() * kLines) - 1;
    if (!area.contains(at) || index < 0 || index >= m_rows.size()) return {};
    const Row& row = m_rows[index];
    const auto exact = [](double base, Dim dim) {
        const CommonUnit unit = unitFor(base, dim);
        return unit.text(base) + QStringLiteral(" (") + rawNumber(base / unit.factor) + ')';
    };
    return Words::tr("%1: %2\nCarbon %3 CO₂e\nEnergy %4\nWater %5")
        .arg(row.name, row.place, exact(row.footprint.carbon.base(), dim::carbon),
             exact(row.footprint.energy.base(), dim::energy), exact(row.footprint.water.base(), dim::volume));
}

} // namespace mlsys::ui

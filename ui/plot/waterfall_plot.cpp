#include "plot/waterfall_plot.h"

#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "theme/text_cache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;

QString signedText(const CommonUnit& unit, double delta) {
    return (delta < 0 ? QStringLiteral("−") : QStringLiteral("+")) + unit.text(std::abs(delta));
}

} // namespace

QString causeName(Cause cause) {
    switch (cause) {
    case Cause::compute: return WaterfallPlot::tr("compute");
    case Cause::memory: return WaterfallPlot::tr("memory");
    case Cause::overhead: return WaterfallPlot::tr("overhead");
    case Cause::communication: return WaterfallPlot::tr("communication");
    case Cause::bubble: return WaterfallPlot::tr("bubble");
    case Cause::hardware: return WaterfallPlot::tr("hardware");
    case Cause::energy: return WaterfallPlot::tr("energy");
    case Cause::price: return WaterfallPlot::tr("energy price");
    case Cause::maintenance: return WaterfallPlot::tr("maintenance");
    case Cause::grid: return WaterfallPlot::tr("grid");
    }
    return {};
}

Style styleOf(Cause cause) {
    switch (cause) {
    case Cause::compute: return styleOf(Entity::Compute);
    case Cause::memory: return styleOf(Entity::Memory);
    case Cause::communication: return styleOf(Entity::Communication);
    case Cause::hardware: return styleOf(Entity::Capital);
    case Cause::energy: return styleOf(Entity::Energy);
    case Cause::maintenance: return styleOf(Entity::Maintenance);
    case Cause::price: return seriesStyle(3);
    case Cause::grid: return seriesStyle(2);
    default: return styleOf(Entity::Overhead);
    }
}

WaterfallPlot::WaterfallPlot(QWidget* parent) : PaintedPlot(parent) {}

void WaterfallPlot::show(const Waterfall& fall, Dim dim, const QString& from) {
    const CommonUnit unit = unitFor(std::max(fall.from, fall.to), dim);
    m_rows.clear();
    m_rows << Row{from, unit.text(fall.from), 0, fall.from, styleOf(Entity::Baseline), true};
    double at = fall.from;
    m_highest = std::max(fall.from, fall.to);
    for (const CauseShare& share : fall.shares) {
        const double next = at + share.delta;
        m_rows << Row{causeName(share.cause), signedText(unit, share.delta), std::min(at, next), std::max(at, next),
                      styleOf(share.cause)};
        m_highest = std::max({m_highest, at, next});
        at = next;
    }
    m_rows << Row{tr("now"), unit.text(fall.to), 0, fall.to, seriesStyle(5), true};
    updateGeometry();
    replot();
}

DataTable WaterfallPlot::table() const {
    DataTable table{{tr("Cause"), tr("Amount")}, {}};
    for (const Row& row : m_rows) table.rows << QStringList{row.name, row.value};
    return table;
}

double WaterfallPlot::rowHeight() const {
    return textSize(Theme::current().font(TextStyle::Axis), {}).height() + Theme::current().px(10);
}

QSize WaterfallPlot::sizeHint() const {
    return {Theme::current().px(260), int(rowHeight() * double(std::max<qsizetype>(m_rows.size(), 3)))};
}

double WaterfallPlot::namesWidth() const {
    QStringList names;
    for (const Row& row : m_rows) names << row.name;
    return widestText(Theme::current().font(TextStyle::Axis), names) + Theme::current().px(8);
}

QRectF WaterfallPlot::rowArea(int row, const QSizeF& size) const {
    const double height = std::min(rowHeight(), size.height() / double(std::max<qsizetype>(m_rows.size(), 1)));
    return {0, row * height, size.width(), height};
}

void WaterfallPlot::paint(QPainter& painter, const QSizeF& size) {
    const Theme& theme = Theme::current();
    QStringList values;
    for (const Row& row : m_rows) values << row.value;
    const QFont font = theme.font(TextStyle::Axis), bold = theme.font(TextStyle::Section);
    const double left = namesWidth(), room = size.width() - left - widestText(bold, values) - theme.px(10);
    const double scale = m_highest > 0 ? std::max(room, 1.0) / m_highest : 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF area = rowArea(i, size);
        painter.setFont(row.whole ? bold : font);
        painter.setPen(theme.color(Role::Text));
        drawTextLine(painter, area, kLeft, row.name);
        QRectF bar(left + row.low * scale, area.top() + theme.px(3), std::max((row.high - row.low) * scale, 1.0),
                   area.height() - theme.px(6));
        if (row.style.fill == Fill::Empty) {
            painter.setPen(ghostPen(theme));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
        } else {
            fillAs(painter, bar, row.style, theme);
        }
        painter.setFont(bold);
        painter.setPen(theme.color(Role::Text));
        drawTextLine(painter, QRectF(bar.right() + theme.px(5), area.top(), 0, area.height()), kLeft, row.value);
    }
}

QString WaterfallPlot::readoutAt(const QPointF& at) const {
    for (int i = 0; i < m_rows.size(); ++i)
        if (rowArea(i, canvasSize()).contains(at)) return m_rows[i].name + QStringLiteral(": ") + m_rows[i].value;
    return {};
}

QPointF WaterfallPlot::markPosition(int mark) const {
    return rowArea(mark, canvasSize()).center();
}

} // namespace mlsys::ui

#include "plot/evidence_layout.h"

#include "language/language.h"
#include "plot/line_chart.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "plot/ticks.h"

#include <cmath>

namespace mlsys::ui {

namespace {

// At 100 %: least width of a chart and height of its room.
constexpr int kChartWidth = 190;
constexpr int kRoomHeight = 210; // with titles
constexpr int kGap = 18;
constexpr int kTicks = 5;
constexpr int kHistogramFrom = 320; // height of the room
constexpr double kHistogramShare = 0.36;

LogRange rangeOf(const EvidenceView& view) {
    double low = INFINITY, high = 0;
    for (const EvidenceView::Point& p : view.points)
        for (const std::optional<double>& x : {std::optional(p.measured), p.tutorial, p.refined}) {
            if (!x) continue;
            low = std::min(low, *x);
            high = std::max(high, *x);
        }
    return high > 0 ? roundedRange(low * 0.8, high * 1.25) : LogRange{0.1, 10};
}

} // namespace

EvidenceLayout::EvidenceLayout(const EvidenceView& view, const QSizeF& size, const Theme& theme)
    : range(rangeOf(view)), ticks(logTicks(range.low, range.high, kTicks)) {
    measureTable(view, theme);
    table = tableFor(view, size, theme);
    const double gap = theme.px(kGap);
    QSizeF room = size;
    if (table.left() > 0) room.setWidth(table.left() - gap);
    if (table.top() > 0) room.setHeight(table.top() - gap);
    placeSides(view.refined, room, theme);
    chooseStrides(theme);
}

void EvidenceLayout::measureTable(const EvidenceView& view, const Theme& theme) {
    const QFont font = theme.font(TextStyle::Axis);
    rowHeight = std::ceil(textSize(font, {}).height() * 1.35);
    QStringList names;
    for (const auto& area : view.areas) names << translated(area.title);
    nameWidth = theme.px(22) + widestText(font, names);
    countWidth = theme.px(12) + textSize(font, QStringLiteral("000/000")).width();
    errorWidth = theme.px(12) + textSize(font, QStringLiteral("median")).width();
}

QRectF EvidenceLayout::tableFor(const EvidenceView& view, const QSizeF& size, const Theme& theme) const {
    const double width = nameWidth + countWidth + 4 * errorWidth, gap = theme.px(kGap);
    const double height = rowHeight * double(2 + view.areas.size());
    const QRectF beside(size.width() - width, 0, width, height), below(0, size.height() - height, width, height);
    // Charts read best when they are about as wide as high.
    const auto least = [&](double roomWidth, double roomHeight) {
        const double chart = (roomWidth - gap) / 2;
        return chart < theme.px(kChartWidth) || roomHeight < theme.px(kRoomHeight) ? 0 : std::min(chart, roomHeight);
    };
    const double right = size.height() < height ? 0 : least(beside.left() - gap, size.height());
    const double under = size.width() < width ? 0 : least(size.width(), below.top() - gap);
    if (right <= 0 && under <= 0) return {};
    return under > right ? below : beside;
}

void EvidenceLayout::placeSides(bool presentIsRefined, const QSizeF& room, const Theme& theme) {
    const double gap = theme.px(kGap);
    const bool both = room.width() >= 2 * theme.px(kChartWidth) + gap;
    const double each = both ? (room.width() - gap) / 2 : room.width();
    const QFont font = theme.font(TextStyle::Axis);
    QStringList labels;
    for (const double tick : ticks) labels << axisNumber(tick);
    const double left = widestText(font, labels) + theme.px(6), line = textSize(font, {}).height();
    const double title = textSize(theme.font(TextStyle::Strong), {}).height() + theme.px(4);
    const double bars = room.height() >= theme.px(kHistogramFrom) ? std::round(kHistogramShare * room.height()) : 0;
    for (const bool refined : {false, true}) {
        if (!both && refined != presentIsRefined) continue;
        const double x = both && refined ? each + gap : 0, right = x + each - theme.px(4);
        const double foot = 2 * line + theme.px(6), bottom = room.height() - bars - foot;
        Side side{
            refined, {x, 0, each, title}, {QPointF(x + left, title), QPointF(right, std::max(title + 1, bottom))}, {}};
        if (bars > 0) side.histogram = {QPointF(x + left, bottom + foot + line), QPointF(right, room.height() - foot)};
        sides << side;
    }
}

void EvidenceLayout::chooseStrides(const Theme& theme) {
    if (ticks.size() < 2) return;
    const QFont font = theme.font(TextStyle::Axis);
    QStringList labels;
    for (const double tick : ticks) labels << axisNumber(tick);
    const QPointF step = at(sides.front(), ticks[1], ticks[1]) - at(sides.front(), ticks[0], ticks[0]);
    const auto stride = [](double need, double each) {
        return std::max<qsizetype>(1, qsizetype(std::ceil(need / each)));
    };
    strideAcross = stride(widestText(font, labels) + theme.px(8), step.x());
    strideUp = stride(textSize(font, {}).height(), -step.y());
}

QPointF EvidenceLayout::at(const Side& side, double measured, double predicted) const {
    const auto share = [&](double x) { return std::log(x / range.low) / std::log(range.high / range.low); };
    return {side.plot.left() + share(measured) * side.plot.width(),
            side.plot.bottom() - share(predicted) * side.plot.height()};
}

} // namespace mlsys::ui

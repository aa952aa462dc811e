#include "plot/evidence_layout.h"

#include "plot/line_chart.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "plot/ticks.h"

#include <cmath>

namespace mlsys::ui {

namespace {

// At 100 %: least width and height of a chart.
constexpr int kChartWidth = 190;
constexpr int kChartHeight = 130;
constexpr int kGap = 18;
constexpr int kTicks = 5;

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
    placeTable(view, size, theme);
    placeSides(view, size, theme);
}

void EvidenceLayout::placeTable(const EvidenceView& view, const QSizeF& size, const Theme& theme) {
    const QFont font = theme.font(TextStyle::Axis);
    rowHeight = std::ceil(textSize(font, {}).height() * 1.35);
    QStringList names;
    for (const auto& area : view.areas) names << QString::fromStdString(area.title);
    nameWidth = theme.px(22) + widestText(font, names);
    countWidth = theme.px(12) + textSize(font, QStringLiteral("000/000")).width();
    errorWidth = theme.px(12) + textSize(font, QStringLiteral("median")).width();
    const double width = nameWidth + countWidth + 4 * errorWidth;
    const double height = rowHeight * double(2 + view.areas.size());
    const double gap = theme.px(kGap);
    const bool isBeside = size.width() >= width + gap + 2 * theme.px(kChartWidth) + gap && size.height() >= height;
    if (isBeside)
        table = {size.width() - width, 0, width, height};
    else if (size.width() >= width && size.height() >= height + gap + theme.px(kChartHeight) * 1.5)
        table = {0, size.height() - height, width, height};
}

void EvidenceLayout::placeSides(const EvidenceView& view, const QSizeF& size, const Theme& theme) {
    const double gap = theme.px(kGap);
    const bool isBeside = !table.isEmpty() && table.left() > 0;
    const double width = isBeside ? table.left() - gap : size.width();
    const double height = !isBeside && !table.isEmpty() ? table.top() - gap : size.height();
    const bool both = width >= 2 * theme.px(kChartWidth) + gap;
    const double each = both ? (width - gap) / 2 : width;
    const QFont font = theme.font(TextStyle::Axis);
    QStringList labels;
    for (const double tick : ticks) labels << axisNumber(tick);
    const double left = widestText(font, labels) + theme.px(6), line = textSize(font, {}).height();
    const double title = textSize(theme.font(TextStyle::Strong), {}).height() + theme.px(4);
    for (const bool refined : {false, true}) {
        if (!both && refined != view.refined) continue;
        const double x = both && refined ? each + gap : 0;
        const double bottom = height - 2 * line - theme.px(6);
        sides << Side{refined,
                      {x, 0, each, title},
                      {QPointF(x + left, title), QPointF(x + each - theme.px(4), std::max(title + 1, bottom))}};
    }
}

QPointF EvidenceLayout::at(const Side& side, double measured, double predicted) const {
    const auto share = [&](double x) { return std::log(x / range.low) / std::log(range.high / range.low); };
    return {side.plot.left() + share(measured) * side.plot.width(),
            side.plot.bottom() - share(predicted) * side.plot.height()};
}

} // namespace mlsys::ui

#include "plot/cost_layout.h"

#include "plot/cost_text.h"
#include "plot/plot_text.h"

#include <QStringList>

#include <algorithm>

namespace mlsys::ui {

namespace {

// A budget far beyond every option would squeeze the bars to nothing.
constexpr double kFarBudget = 1.6;
constexpr double kTallestRow = 76, kThickestBar = 32, kBarShare = 0.62, kNotedBarShare = 0.3;

QList<LegendEntry> legendOf(const TcoView& view) {
    QList<LegendEntry> entries;
    if (!view.bars.empty())
        for (const BarPart& part : costParts(view.bars.front())) entries.append({part.style, part.name});
    return entries;
}

/// Whether an option has a remark that stands under its bar.
bool hasNotes(const TcoView& view) {
    return std::ranges::any_of(view.bars, [](const auto& bar) { return bar.overBudget || !bar.priceKnown; });
}

template <class Text> double widest(const TcoView& view, const QFont& font, Text text) {
    QStringList texts;
    for (const auto& bar : view.bars) texts.append(text(bar));
    return widestText(font, texts);
}

} // namespace

CostLayout::CostLayout(const TcoView& view, const QSizeF& size, const Theme& theme, bool wantsLegend)
    : m_legend(wantsLegend ? legendOf(view) : QList<LegendEntry>(), size.width(), theme), m_size(size) {
    chooseScale(view);
    chooseColumns(view, theme);
    chooseRows(view, theme);
}

void CostLayout::chooseScale(const TcoView& view) {
    highest = 0;
    for (const auto& bar : view.bars) highest = std::max(highest, bar.total.base());
    budgetInside = view.budget.base() <= highest * kFarBudget;
    if (budgetInside) highest = std::max(highest, view.budget.base());
    if (highest <= 0) highest = 1;
}

void CostLayout::chooseColumns(const TcoView& view, const Theme& theme) {
    const QFont bold = theme.font(TextStyle::Section);
    const double gap = theme.px(12);
    const auto names = [&] {
        return widest(view, bold, [&](const auto& b) { return optionName(view, b, shortTexts); });
    };
    const auto totals = [&] { return widest(view, bold, [&](const auto& b) { return totalText(b, shortTexts); }); };
    priceWidth = widest(view, bold, [](const auto& bar) { return tokenPrice(bar); });
    // What is said beside the bars gives way, one thing after the other, until they have a third of the width.
    for (int step = 0; step < 4; ++step) {
        shortTexts = step >= 1;
        hasPrices = step < 2;
        hasTotals = step < 3;
        nameWidth = std::min(names() + gap, m_size.width() / 2);
        chart.setLeft(nameWidth);
        chart.setRight(m_size.width() - (hasPrices ? priceWidth + 1.5 * gap : gap / 2) -
                       (hasTotals ? totals() + gap : 0));
        if (chart.width() >= m_size.width() / 3) return;
    }
}

void CostLayout::chooseRows(const TcoView& view, const Theme& theme) {
    const double line = textSize(theme.font(TextStyle::Axis), {}).height();
    const double smallest = line + theme.px(2), bars = static_cast<double>(view.bars.size());
    double top = 0, bottom = m_size.height();
    // The rows come first; what else there is takes what they leave.
    const auto take = [&](double height, double spare) {
        if (bottom - top - height < bars * smallest + spare) return 0.0;
        return height;
    };
    const double headerHeight = take(line + theme.px(2), 0);
    header = QRectF(0, 0, m_size.width(), headerHeight);
    top += headerHeight;
    const double legendHeight = m_legend.height() > 0 ? take(m_legend.height() + theme.px(4), 0) : 0;
    hasLegend = legendHeight > 0;
    header.translate(0, legendHeight);
    top += legendHeight;
    const double ticksHeight = take(line + theme.px(4), 0);
    bottom -= ticksHeight;
    const double titleHeight = ticksHeight > 0 ? take(line, line) : 0;
    bottom -= titleHeight;

    const double tallest = theme.px(kTallestRow);
    m_rowHeight = std::clamp((bottom - top) / std::max(1.0, bars), smallest, tallest);
    rows = std::min(view.bars.size(), static_cast<std::size_t>(std::max(1.0, (bottom - top) / m_rowHeight)));
    m_thickness = std::min(m_rowHeight * kBarShare, static_cast<double>(theme.px(kThickestBar)));
    const double besideNote = m_rowHeight - 2 * (textSize(theme.font(TextStyle::Note), {}).height() + theme.px(2));
    if (hasNotes(view) && besideNote > m_rowHeight * kNotedBarShare) m_thickness = std::min(m_thickness, besideNote);
    chart = QRectF(chart.left(), top, chart.width(), static_cast<double>(rows) * m_rowHeight);
    ticks = QRectF(0, chart.bottom(), m_size.width(), ticksHeight);
    title = QRectF(0, ticks.bottom(), m_size.width(), titleHeight);

    // Where not all options fit, the scenario's own is among those shown.
    const auto own = std::ranges::find(view.bars, true, &TcoView::Bar::selected);
    const auto index = static_cast<std::size_t>(own - view.bars.begin());
    if (own != view.bars.end() && index >= rows) firstRow = index - rows + 1;
}

QRectF CostLayout::row(std::size_t option) const {
    return {0, chart.top() + static_cast<double>(option - firstRow) * m_rowHeight, m_size.width(), m_rowHeight};
}

QRectF CostLayout::bar(std::size_t option) const {
    const double y = row(option).center().y() - m_thickness / 2;
    return {chart.left(), std::round(y), chart.width(), std::round(m_thickness)};
}

double CostLayout::x(const Money<>& amount) const {
    return chart.left() + amount.base() / highest * chart.width();
}

int CostLayout::optionAt(const QPointF& at) const {
    if (at.y() < chart.top() || at.y() >= chart.bottom() || rows == 0) return -1;
    const auto option = firstRow + static_cast<std::size_t>((at.y() - chart.top()) / m_rowHeight);
    return static_cast<int>(std::min(option, firstRow + rows - 1));
}

} // namespace mlsys::ui

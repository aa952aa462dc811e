#include "plot/tornado_layout.h"

#include "plot/plot_text.h"
#include "plot/ticks.h"
#include "plot/tornado_text.h"

#include <QStringList>

#include <algorithm>

namespace mlsys::ui {

namespace {
constexpr double kSmallestScale = 0.001, kTallestRow = 120, kThickestBar = 44, kNarrowestBars = 60, kWideBars = 150;
constexpr double kStackedBar = 16;
} // namespace

TornadoLayout::TornadoLayout(const SensitivityView& view, const QSizeF& size, const Theme& theme) : m_size(size) {
    chooseColumns(view, theme);
    chooseRows(view, theme);
    const Sides sides = sidesOf(view, theme);
    chooseScale(sides, theme);
    chooseTicks(sides, theme);
}

TornadoLayout::Sides TornadoLayout::sidesOf(const SensitivityView& view, const Theme& theme) const {
    Sides sides;
    const auto add = [&](double change, const QFont& font, bool labelled) {
        const double label = labelled && !isStacked ? textSize(font, changeText(change)).width() + theme.px(8) : 0;
        double& length = change < 0 ? sides.left : sides.right;
        double& width = change < 0 ? sides.leftLabel : sides.rightLabel;
        length = std::max(length, std::abs(change));
        width = std::max(width, label);
    };
    for (const auto& bar : view.bars) {
        add(bar.up.change, theme.font(TextStyle::Strong), true);
        add(bar.down.change, theme.font(TextStyle::Axis), hasLesserLabels);
    }
    // Where nothing changes anything a scale is still needed.
    if (sides.left + sides.right < kSmallestScale) sides.left = sides.right = kSmallestScale;
    return sides;
}

void TornadoLayout::chooseColumns(const SensitivityView& view, const Theme& theme) {
    const QFont strong = theme.font(TextStyle::Strong), font = theme.font(TextStyle::Axis);
    QStringList names, values, changes, tokens{QStringLiteral("TTFT")};
    for (const auto& each : view.bars) {
        names.append(leverName(each.lever));
        values.append(leverChange(each));
        changes.append(changeText(each.up.change));
        if (each.ttft) tokens.append({changeText(*each.ttft), changeText(*each.itl)});
    }
    const double gap = theme.px(12), mark = theme.px(22), whole = m_size.width();
    tokenWidth = widestText(font, tokens) + gap;
    nameWidth = mark + widestText(strong, names) + gap;
    const double valued = std::max(nameWidth, mark + widestText(font, values) + gap);
    const auto labels = [&] {
        const Sides sides = sidesOf(view, theme);
        return sides.leftLabel + sides.rightLabel;
    };
    labelWidth = widestText(strong, changes) + gap;
    const double wide = labels() + theme.px(kWideBars);
    hasValues = valued + wide <= whole;
    if (hasValues) nameWidth = valued;
    const bool told = !view.bars.empty() && view.bars.front().ttft.has_value();
    hasTokens = told && nameWidth + wide + 2 * tokenWidth + gap <= whole;
    hasLesserLabels = nameWidth + labels() + theme.px(kNarrowestBars) <= whole;
    hasBars = nameWidth + labels() + theme.px(kNarrowestBars) <= whole;
    if (!hasBars) nameWidth = std::min(nameWidth, std::max(1., whole - labelWidth));
    const double right = hasTokens ? 2 * tokenWidth + gap : 0;
    chart = QRectF(nameWidth, 0, std::max(1., whole - nameWidth - right), m_size.height());
}

void TornadoLayout::chooseScale(const Sides& sides, const Theme& theme) {
    const double room = chart.width() - sides.leftLabel - sides.rightLabel - theme.px(4);
    m_unit = std::max(1., room) / (sides.left + sides.right);
    m_zero = chart.left() + sides.leftLabel + theme.px(2) + sides.left * m_unit;
}

void TornadoLayout::chooseTicks(const Sides& sides, const Theme& theme) {
    const double label = textSize(theme.font(TextStyle::Axis), perturbationText(-12.5)).width() + theme.px(12);
    const double largest = std::max(sides.left, sides.right);
    QList<double> found{0};
    for (int wanted = 4; wanted > 0; --wanted) {
        const QList<double> tried = linearTicks(largest, wanted);
        if (tried.size() < 2 || tried[1] * m_unit < label) continue;
        found = tried;
        break;
    }
    for (auto tick = found.crbegin(); tick != found.crend(); ++tick)
        if (*tick > 0 && *tick <= sides.left) tickChanges.append(-*tick);
    for (const double tick : found)
        if (tick == 0 || tick <= sides.right) tickChanges.append(tick);
}

void TornadoLayout::chooseRows(const SensitivityView& view, const Theme& theme) {
    const double axis = textSize(theme.font(TextStyle::Axis), {}).height() + theme.px(4);
    const double strong = textSize(theme.font(TextStyle::Strong), {}).height();
    const double least = strong + theme.px(6), two = strong + axis + theme.px(6);
    const auto count = static_cast<double>(std::max<std::size_t>(1, view.bars.size()));
    double top = 0, bottom = m_size.height();
    // Where bars have no room beside the names they may have some below.
    const double wanted = hasBars ? least : strong + theme.px(kStackedBar);
    const auto spare = [&] { return bottom - top - count * wanted; };
    if (spare() >= axis) {
        header = QRectF(0, 0, m_size.width(), axis);
        top = axis + theme.px(2);
    }
    if (hasBars && spare() >= axis) {
        ticks = QRectF(chart.left(), bottom - axis, chart.width(), axis);
        bottom -= axis;
    }
    if (spare() >= axis && !ticks.isEmpty()) {
        ticks.translate(0, -axis);
        title = QRectF(chart.left(), m_size.height() - axis, chart.width(), axis);
        bottom -= axis;
    }
    m_rowHeight = std::clamp((bottom - top) / count, least, double(theme.px(kTallestRow)));
    rows = std::min(view.bars.size(), static_cast<std::size_t>(std::max(1., (bottom - top) / m_rowHeight + 1e-6)));
    hasValues = hasValues && m_rowHeight >= two;
    isStacked = !hasBars && m_rowHeight >= strong + theme.px(kStackedBar);
    if (isStacked) {
        hasBars = true;
        nameWidth = m_size.width() - labelWidth;
        chart.setLeft(0);
        chart.setRight(m_size.width());
        m_lift = strong / 2;
    }
    m_thickness = std::min((isStacked ? m_rowHeight - strong : m_rowHeight) * 0.55, double(theme.px(kThickestBar)));
    const double end = top + static_cast<double>(rows) * m_rowHeight;
    chart.setTop(top);
    chart.setBottom(end);
    for (QRectF* below : {&ticks, &title})
        if (!below->isEmpty()) below->translate(0, end - bottom);
}

QRectF TornadoLayout::row(std::size_t bar) const {
    return {0, chart.top() + static_cast<double>(bar) * m_rowHeight, m_size.width(), m_rowHeight};
}

QRectF TornadoLayout::nameLine(std::size_t bar, double height) const {
    const QRectF whole = row(bar);
    const double top = isStacked ? TornadoLayout::bar(bar, 0).top() - height : whole.center().y() - height / 2;
    return {whole.left(), top, isStacked ? whole.width() : nameWidth, height};
}

QRectF TornadoLayout::bar(std::size_t index, double change) const {
    const double y = row(index).center().y() - m_thickness / 2 + m_lift;
    return QRectF(QPointF(x(std::min(0., change)), y), QPointF(x(std::max(0., change)), y + m_thickness));
}

int TornadoLayout::rowAt(const QPointF& at) const {
    for (std::size_t i = 0; i < rows; ++i)
        if (row(i).contains(at)) return static_cast<int>(i);
    return -1;
}

} // namespace mlsys::ui

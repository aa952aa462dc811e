#include "plot/heatmap_scale.h"

#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "plot/ticks.h"
#include "theme/color_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kTicks = 5;

} // namespace

HeatmapScale::HeatmapScale(const ParallelismView& view, HeatmapMetric metric) : m_metric(metric) {
    double low = INFINITY, high = 0;
    for (const auto& cell : view.cells)
        if (cell.status == ParallelismView::Status::feasible) {
            low = std::min(low, value(cell));
            high = std::max(high, value(cell));
        }
    if (high <= 0) return;
    m_high = high;
    if (metric == HeatmapMetric::Utilization) return;
    m_unit = unitFor(std::sqrt(low * high), dim::time);
    m_low = low / m_unit.factor;
    m_high = high / m_unit.factor;
}

double HeatmapScale::value(const ParallelismView::Cell& cell) const {
    return m_metric == HeatmapMetric::Utilization ? cell.mfu : cell.step.base() / m_unit.factor;
}

QColor HeatmapScale::color(const ParallelismView::Cell& cell) const {
    const double x = value(cell);
    if (m_metric == HeatmapMetric::Utilization) return scaleColor(x / m_high, Theme::current());
    return scaleColor(m_high > m_low ? std::log(m_high / x) / std::log(m_high / m_low) : 1, Theme::current());
}

QString HeatmapScale::number(const ParallelismView::Cell& cell, int maxDecimals) const {
    const double x = value(cell);
    if (m_metric == HeatmapMetric::Utilization) return localNumber(QString::number(x, 'f', maxDecimals));
    return text(x >= 1e4 ? formatCount(x, maxDecimals) : formatNumber(x, maxDecimals));
}

ColorBar HeatmapScale::bar() const {
    if (m_metric == HeatmapMetric::Utilization) {
        ColorBar bar{QStringLiteral("MFU"), {}, false};
        for (double tick : linearTicks(m_high, kTicks)) bar.ticks.append({tick / m_high, axisNumber(tick)});
        return bar;
    }
    ColorBar bar{QCoreApplication::translate("HeatmapScale", "step (%1)").arg(m_unit.symbol), {}, true};
    const double span = std::log(m_high / m_low);
    for (double tick : logTicks(m_low, m_high, kTicks))
        bar.ticks.append({span > 0 ? std::log(tick / m_low) / span : 0, axisNumber(tick)});
    return bar;
}

} // namespace mlsys::ui

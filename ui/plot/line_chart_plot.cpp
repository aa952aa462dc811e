#include "plot/line_chart_plot.h"

#include "plot/plot_text.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

/// The point of a curve nearest to `x`, or null.
const QPointF* nearest(const ChartCurve& curve, const ChartAxis& axis, double x) {
    const auto found = std::ranges::min_element(
        curve.points, {}, [&](const QPointF& p) { return std::abs(axis.share(p.x()) - axis.share(x)); });
    return found == curve.points.end() ? nullptr : &*found;
}

} // namespace

LineChartPlot::LineChartPlot(QWidget* parent) : PaintedPlot(parent) {}

void LineChartPlot::show(const QList<LineChart>& charts, const QString& xName) {
    m_charts = charts;
    m_xName = xName;
    replotChanges();
}

QList<LaidOutChart> LineChartPlot::layOut(const QSizeF& size) const {
    const qsizetype count = std::max<qsizetype>(m_charts.size(), 1);
    const bool beside = size.width() > 0.75 * size.height() * double(count);
    return beside || count == 1 ? layOutBeside(size) : layOutBelow(size);
}

QList<LaidOutChart> LineChartPlot::layOutBeside(const QSizeF& size) const {
    const Theme& theme = Theme::current();
    const double gap = theme.px(14), count = double(m_charts.size());
    const double width = (size.width() - gap * (count - 1)) / count;
    QList<LaidOutChart> all;
    for (const LineChart& chart : m_charts)
        all << layOutChart(chart, {double(all.size()) * (width + gap), 0, width, size.height()}, theme);
    return all;
}

QList<LaidOutChart> LineChartPlot::layOutBelow(const QSizeF& size) const {
    const Theme& theme = Theme::current();
    double room = 0;
    for (const LineChart& chart : m_charts) room = std::max(room, tickRoom(chart, theme));
    // An axis that all have in common is named once, below the last.
    const QString title = m_charts.front().x.title;
    const bool same = std::ranges::all_of(m_charts, [&](const LineChart& c) { return c.x.title == title; });
    const double gap = theme.px(14), count = double(m_charts.size()), extra = same ? titleRoom(theme) : 0;
    const double height = (size.height() - extra - gap * (count - 1)) / count;
    QList<LaidOutChart> all;
    for (LineChart chart : m_charts) {
        const bool last = all.size() + 1 == m_charts.size();
        if (same && !last) chart.x.title.clear();
        const QRectF area(0, double(all.size()) * (height + gap), size.width(), height + (last ? extra : 0));
        all << layOutChart(chart, area, theme, room);
    }
    return all;
}

QList<LaidOutChart> LineChartPlot::drawn() const {
    return layOut(canvasSize());
}

QList<Scene> LineChartPlot::scenes(const QSizeF& size) const {
    QList<Scene> scenes;
    for (const LaidOutChart& chart : layOut(size)) scenes << chart.scene;
    if (!scenes.isEmpty() && cursor() >= 0 && cursor() < visited().size())
        scenes.front().marks.append(focusRing(markPosition(cursor()), Theme::current()));
    return scenes;
}

void LineChartPlot::paint(QPainter& painter, const QSizeF& size) {
    for (const Scene& scene : scenes(size)) paintScene(painter, scene);
}

std::optional<double> LineChartPlot::valueAt(const QPointF& at) const {
    const QList<LaidOutChart> charts = drawn();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QRectF& plot = charts[i].plot;
        if (!plot.adjusted(-2, 0, 2, 0).contains(at)) continue;
        const ChartAxis& axis = m_charts[i].x;
        const double share = std::clamp((at.x() - plot.left()) / plot.width(), 0., 1.);
        return axis.logarithmic ? axis.low * std::pow(axis.high / axis.low, share)
                                : axis.low + (axis.high - axis.low) * share;
    }
    return std::nullopt;
}

QString LineChartPlot::measuredAt(const QPointF& at) const {
    const double reach = Theme::current().px(7);
    for (const LaidOutChart& chart : drawn())
        for (const ChartMeasurement& m : chart.measured)
            if (QLineF(m.at, at).length() <= reach) return m.says;
    return {};
}

QString LineChartPlot::readoutAt(const QPointF& at) const {
    if (const QString measured = measuredAt(at); !measured.isEmpty()) return measured;
    const auto x = valueAt(at);
    if (!x) return {};
    QStringList lines;
    for (const LineChart& chart : m_charts)
        for (const ChartCurve& curve : chart.curves) {
            const QPointF* point = nearest(curve, chart.x, *x);
            if (!point) continue;
            if (lines.isEmpty()) lines << m_xName + ' ' + chart.x.tick(point->x());
            const QString title = chart.y.title.section(" (", 0, 0);
            const QString name = curve.name.isEmpty() ? title : title + ", " + curve.name;
            lines << name + ": " + (std::isfinite(point->y()) ? chart.y.tick(point->y()) : tr("no end"));
        }
    return lines.join('\n');
}

void LineChartPlot::activateAt(const QPointF& at) {
    if (const auto x = valueAt(at)) emit chosen(*x);
}

const QPolygonF& LineChartPlot::visited() const {
    static const QPolygonF none;
    if (m_charts.isEmpty()) return none;
    const auto solid = std::ranges::find(m_charts.front().curves, false, &ChartCurve::ghost);
    return solid == m_charts.front().curves.end() ? none : solid->points;
}

int LineChartPlot::markCount() const {
    return int(visited().size());
}

QPointF LineChartPlot::markPosition(int mark) const {
    const LineChart& chart = m_charts.front();
    const QRectF plot = drawn().front().plot;
    const QPointF& p = visited()[mark];
    const double height = std::isfinite(p.y()) ? std::clamp(chart.y.share(p.y()), 0., 1.) : 1;
    return {plot.left() + chart.x.share(p.x()) * plot.width(), plot.bottom() - height * plot.height()};
}

int LineChartPlot::firstMark() const {
    const LineChart& chart = m_charts.front();
    if (!chart.now) return 0;
    const auto at = std::ranges::min_element(
        visited(), {}, [&](const QPointF& p) { return std::abs(chart.x.share(p.x()) - chart.x.share(*chart.now)); });
    return int(at - visited().begin());
}

} // namespace mlsys::ui

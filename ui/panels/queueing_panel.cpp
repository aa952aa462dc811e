#include "controls/parameter_control.h"
#include "language/language.h"
#include "panels/above.h"
#include "panels/panel.h"
#include "plot/line_chart_plot.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

QString rateText(const Rate<>& rate) {
    return Panel::tr("%1/s").arg(shortNumber(rate.base()));
}

QString timeText(const Time<>& time) {
    return std::isfinite(time.base()) ? text(format(time)) : Panel::tr("no end");
}

ParameterSpec replicaSpec() {
    const Parameter& p = **findParameter("replicas");
    return {.id = QStringLiteral("queueing.replicas"),
            .label = Panel::tr("Replicas that serve"),
            .unit = QString(),
            .help = translated(p.meaning),
            .stops = p.stops,
            .range = {p.range.lowest, p.range.highest, true},
            .fineStep = p.finest,
            .defaultValue = ServiceLoad().replicas};
}

/// From no load to beyond the capacity; where far more arrives than is served, only decades show both.
ChartAxis arrivalsAxis(const QueueingView& view) {
    constexpr double kFarBeyond = 3;
    const double capacity = view.capacity.base();
    ChartAxis axis{Panel::tr("Arrivals (requests per second)"), 0,
                   std::max(1.25 * capacity, 1.1 * view.now.arrivals.base()), false,
                   [](double x) { return shortNumber(x); }};
    if (view.utilization < kFarBeyond) return axis;
    const LogRange range = roundedRange(capacity / 20, axis.high);
    axis.low = range.low;
    axis.high = range.high;
    axis.logarithmic = true;
    return axis;
}

/// Which replicas would keep the limit, or why none do.
QString remedyText(const QueueingView& view) {
    const QString limit = timeText(view.latencyLimit);
    if (view.neededReplicas >= 1)
        return Panel::tr("%1 replicas keep the limit of %2.").arg(batchText(view.neededReplicas), limit);
    if (view.service <= view.latencyLimit)
        return Panel::tr("More than a million replicas would be needed for the limit of %1.").arg(limit);
    const QString why = Panel::tr("No number of replicas keeps the limit of %1: one service alone takes %2.")
                            .arg(limit, timeText(view.service));
    if (view.stable) return why;
    return Panel::tr("%1 replicas would keep up.").arg(batchText(view.stableReplicas)) + ' ' + why;
}

class QueueingPanel : public Panel {
public:
    explicit QueueingPanel(QWidget* parent);

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.queueing == b.queueing; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.queueing.unavailable;
    }

private:
    LineChartPlot* m_plot;
    ParameterControl* m_replicas;
};

QueueingPanel::QueueingPanel(QWidget* parent)
    : Panel(QStringLiteral("queueing"), tr("Queueing"), parent),
      m_plot(new LineChartPlot),
      m_replicas(new ParameterControl(replicaSpec())) {
    setBody(new Above(m_replicas, m_plot, 5));
    m_replicas->setTickFormat([](double x) { return QString::number(x, 'f', 0); });
    connect(m_replicas, &ParameterControl::valueChanged, this,
            [this](double replicas) { emit proposed(QStringLiteral("replicas"), replicas); });
    connect(m_replicas, &ParameterControl::editStarted, this, &Panel::editBegan);
    connect(m_replicas, &ParameterControl::editFinished, this, &Panel::editEnded);
    connect(m_plot, &LineChartPlot::chosen, this, [this](double rate) {
        // A click is no more exact than a pixel.
        if (rate > 0) emit proposed(QStringLiteral("arrivals_per_s"), QString::number(rate, 'g', 3).toDouble());
    });
}

void QueueingPanel::draw(const Snapshot& snapshot) {
    const QueueingView& view = snapshot.queueing;
    m_replicas->setValue(view.replicas);
    LineChart chart;
    chart.x = arrivalsAxis(view);
    ChartCurve p50{tr("p50: half are faster"), {}, styleOf(Entity::Compute)};
    ChartCurve p99{tr("p99: 99 of 100 are faster"), {}, styleOf(Entity::Memory)};
    double high = view.service.base();
    for (const auto& point : view.curve) {
        p50.points << QPointF(point.arrivals.base(), point.p50.base());
        p99.points << QPointF(point.arrivals.base(), point.p99.base());
        high = std::max(high, point.p99.base());
    }
    high = std::min(high, 20 * std::max(view.service, view.latencyLimit).base());
    chart.y = timeAxis(
        tr("Latency (TTFT + %1 × ITL = %2, and the wait)").arg(batchText(view.tokens), timeText(view.service)),
        0.8 * std::min(view.service, view.latencyLimit).base(), std::max(high, 1.5 * view.latencyLimit.base()));
    if (view.stable) {
        p50.mark = QPointF(view.now.arrivals.base(), view.now.p50.base());
        p99.mark = QPointF(view.now.arrivals.base(), view.now.p99.base());
        p50.value = timeText(view.now.p50);
        p99.value = timeText(view.now.p99);
    }
    chart.curves = {p50, p99};
    chart.now = view.now.arrivals.base();
    chart.limits << ChartLimit{tr("limit %1").arg(timeText(view.latencyLimit)), view.latencyLimit.base()};
    chart.stops << ChartLimit{tr("capacity %1").arg(rateText(view.capacity)), view.capacity.base()};
    chart.bands << ChartBand{view.capacity.base(), chart.x.high, tr("the queue grows for ever")};
    if (!view.fits) chart.bands = {{chart.x.low, chart.x.high, tr("the batch does not fit")}};
    m_plot->show({chart}, tr("arrivals"));
}

QString QueueingPanel::sentenceFor(const Snapshot& snapshot) const {
    const QueueingView& view = snapshot.queueing;
    const QString count = batchText(view.replicas);
    if (!view.fits)
        return view.mostFitting >= 1 ? tr("A batch of %1 does not fit the memory of a replica; %2 do.")
                                           .arg(batchText(view.batch), batchText(view.mostFitting))
                                     : tr("The memory of a replica has no room for the cache of one request.");
    if (!view.stable)
        return tr("%1 arrive, %2 more than %3 replicas serve: the queue grows for ever. %4")
            .arg(rateText(view.now.arrivals), rateText(view.now.arrivals - view.capacity), count, remedyText(view));
    const QString now = tr("%1 replicas at %2 load: 99 of 100 requests take at most %3.")
                            .arg(count, percent(view.utilization), timeText(view.now.p99));
    return view.now.p99 <= view.latencyLimit ? now : now + ' ' + remedyText(view);
}

DataTable QueueingPanel::table(const Snapshot& snapshot) const {
    const QueueingView& view = snapshot.queueing;
    DataTable table{{tr("Arrivals (1/s)"), tr("Load"), tr("p50 (s)"), tr("p99 (s)")}, {}};
    const auto add = [&](const QString& name, const QueueingView::Point& p) {
        table.rows << QStringList{name, percent(p.arrivals / view.capacity), rawNumber(p.p50.base()),
                                  rawNumber(p.p99.base())};
    };
    add(tr("%1 (now)").arg(rawNumber(view.now.arrivals.base())), view.now);
    for (const auto& point : view.curve) add(rawNumber(point.arrivals.base()), point);
    return table;
}

} // namespace

Panel* makeQueueingPanel(QWidget* parent) {
    return new QueueingPanel(parent);
}

} // namespace mlsys::ui

#include "language/language.h"
#include "panels/beside.h"
#include "panels/number_list.h"
#include "panels/panel.h"
#include "plot/line_chart_plot.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

using Point = ReliabilityView::Point;

QString timeTick(double seconds) {
    return text(format(seconds, dim::time, 2));
}

/// With the decimals that tell it from everything, as the last per mille are what a fleet loses.
QString shareText(double share) {
    return percent(share, share > 0.99 ? 2 : 0);
}

class ReliabilityPanel : public Panel {
public:
    explicit ReliabilityPanel(QWidget* parent)
        : Panel(QStringLiteral("reliability"), tr("Training reliability"), parent),
          m_plot(new LineChartPlot),
          m_numbers(new NumberList),
          m_body(new Beside(m_plot, m_numbers)) {
        m_numbers->setObjectName(QStringLiteral("reliability.numbers"));
        m_numbers->setAccessibleName(tr("Reliability in numbers"));
        explainRowsOf(*m_numbers);
        setBody(m_body);
        connect(m_plot, &LineChartPlot::chosen, this,
                [this](double nodes) { emit proposed(QStringLiteral("nodes"), std::max(1., std::round(nodes))); });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.reliability == b.reliability; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.reliability.unavailable;
    }

private:
    LineChart goodputChart(const ReliabilityView& view) const;
    LineChart timesChart(const ReliabilityView& view) const;

    LineChartPlot* m_plot;
    NumberList* m_numbers;
    Beside* m_body;
};

/// A chart over the nodes, hatched where no checkpoint is finished before the next is due.
LineChart chartOf(const ReliabilityView& view) {
    const double last = view.curve.back().nodes;
    LineChart chart;
    chart.x = {Panel::tr("Nodes"), 1, last, true, [](double nodes) { return batchText(std::round(nodes)); }};
    chart.now = view.now.nodes;
    if (view.overrunFrom >= 1)
        chart.bands << ChartBand{view.overrunFrom, last, Panel::tr("writing outlasts the interval")};
    return chart;
}

LineChart ReliabilityPanel::goodputChart(const ReliabilityView& view) const {
    LineChart chart = chartOf(view);
    chart.y = {tr("Share of the time"), 0, 1, false, [](double share) { return percent(share); }};
    ChartCurve goodput{tr("goodput"), {}, styleOf(Entity::KvCache)};
    ChartCurve checkpoints{tr("writing checkpoints"), {}, styleOf(Entity::Memory)};
    ChartCurve recovery{tr("recovering"), {}, styleOf(Entity::Communication)};
    for (const Point& p : view.curve) {
        goodput.points << QPointF(p.nodes, p.goodput);
        checkpoints.points << QPointF(p.nodes, p.checkpointLoss);
        recovery.points << QPointF(p.nodes, p.recoveryLoss);
    }
    goodput.mark = QPointF(view.now.nodes, view.now.goodput);
    goodput.value = shareText(view.now.goodput);
    chart.curves = {checkpoints, recovery, goodput};
    return chart;
}

LineChart ReliabilityPanel::timesChart(const ReliabilityView& view) const {
    LineChart chart = chartOf(view);
    ChartCurve mtbf{tr("between failures"), {}, styleOf(Entity::Compute)};
    ChartCurve interval{tr("checkpoint interval"), {}, styleOf(Entity::Memory)};
    ChartCurve write{tr("writing one"), {}, styleOf(Entity::Overhead)};
    double low = view.now.write.base(), high = low;
    const auto widen = [&](const Point& p) {
        low = std::min({low, p.write.base(), p.interval.base(), p.mtbf.base()});
        high = std::max({high, p.write.base(), p.interval.base(), p.mtbf.base()});
    };
    widen(view.now);
    for (const Point& p : view.curve) {
        mtbf.points << QPointF(p.nodes, p.mtbf.base());
        interval.points << QPointF(p.nodes, p.interval.base());
        write.points << QPointF(p.nodes, p.write.base());
        widen(p);
    }
    chart.y = timeAxis(tr("Time"), low, high);
    mtbf.mark = QPointF(view.now.nodes, view.now.mtbf.base());
    mtbf.value = timeTick(view.now.mtbf.base());
    interval.mark = QPointF(view.now.nodes, view.now.interval.base());
    interval.value = timeTick(view.now.interval.base());
    chart.curves = {mtbf, interval, write};
    return chart;
}

void ReliabilityPanel::draw(const Snapshot& snapshot) {
    const ReliabilityView& view = snapshot.reliability;
    m_numbers->setRows(
        {numberRow(tr("Between failures"), format(view.now.mtbf), {.number = "reliability.mtbf"}),
         numberRow(tr("Checkpoint every"), format(view.now.interval), {.number = "reliability.interval"}),
         numberRow(tr("Writing one"), format(view.now.write), {.number = "reliability.write"}),
         numberRow(tr("Checkpoint"), format(view.checkpoint), {.number = "reliability.checkpoint"}),
         {tr("Goodput"), localNumber(QString::number(100 * view.now.goodput, 'f', 2)), QStringLiteral("%"), false,
          "reliability.goodput"},
         {tr("Failures expected"), shortNumber(view.now.failures), {}, false, "reliability.failures"}});
    m_body->arrange();
    m_plot->show({goodputChart(view), timesChart(view)}, tr("nodes"));
}

QString ReliabilityPanel::sentenceFor(const Snapshot& snapshot) const {
    const ReliabilityView& view = snapshot.reliability;
    if (view.intervalTooShort)
        return tr("%1 nodes fail every %2: the best interval, %3, is shorter than writing a checkpoint (%4).")
            .arg(batchText(view.now.nodes), text(format(view.now.mtbf)), text(format(view.now.interval)),
                 text(format(view.now.write)));
    return tr("%1 × %2 fails every %3; with a checkpoint every %4, %5 of the time is useful work.")
        .arg(batchText(view.now.nodes), QString::fromStdString(view.fleet), text(format(view.now.mtbf)),
             text(format(view.now.interval)), shareText(view.now.goodput));
}

DataTable ReliabilityPanel::table(const Snapshot& snapshot) const {
    const ReliabilityView& view = snapshot.reliability;
    DataTable table{{tr("Nodes"), tr("Between failures (s)"), tr("Checkpoint interval (s)"), tr("Write time (s)"),
                     tr("Goodput"), tr("Lost to checkpoints"), tr("Lost to recovery"), tr("Failures expected")},
                    {}};
    const auto add = [&](const QString& name, const Point& p) {
        QStringList row{name};
        for (const double x : {p.mtbf.base(), p.interval.base(), p.write.base(), p.goodput, p.checkpointLoss,
                               p.recoveryLoss, p.failures})
            row << rawNumber(x);
        table.rows << row;
    };
    add(tr("%1 (now)").arg(batchText(view.now.nodes)), view.now);
    for (const Point& p : view.curve) add(batchText(p.nodes), p);
    return table;
}

} // namespace

Panel* makeReliabilityPanel(QWidget* parent) {
    return new ReliabilityPanel(parent);
}

} // namespace mlsys::ui

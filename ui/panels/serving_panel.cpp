#include "controls/toggle_control.h"
#include "language/language.h"
#include "panels/above.h"
#include "panels/panel.h"
#include "plot/line_chart_plot.h"
#include "plot/trust_text.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

using Point = ServingView::Point;

constexpr const char* kSwitches[] = {"speculative", "prefix_cache", "disaggregated", "paged_kv"};

QString timeTick(double seconds) {
    return text(format(seconds, dim::time, 2));
}

QString tokenRate(const TokenRate<>& rate) {
    // A line does not end within it.
    return Panel::tr("%1 token/s").arg(text(formatCount(rate.base()))).replace(' ', QChar(0x202F));
}

/// A chart of one number over the batch.
struct Number {
    QString title;
    double (*of)(const Point&);
    Style style;
    Trust trust{};
    const std::vector<MeasuredMark>& measured;
    bool isTime = true;
};

class ServingPanel : public Panel {
public:
    explicit ServingPanel(QWidget* parent);

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override {
        return a.serving == b.serving && a.scenario.serving == b.scenario.serving;
    }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.serving.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.serving.warnings; }

private:
    QWidget* makeSwitches();
    LineChart chartOf(const ServingView& view, const Number& number) const;

    LineChartPlot* m_plot;
    QList<ToggleControl*> m_switches;
};

ServingPanel::ServingPanel(QWidget* parent)
    : Panel(QStringLiteral("serving"), tr("Serving"), parent), m_plot(new LineChartPlot) {
    setBody(new Above(makeSwitches(), m_plot, 8));
    connect(m_plot, &LineChartPlot::chosen, this,
            [this](double batch) { emit proposed(QStringLiteral("batch"), std::max(1., std::round(batch))); });
}

QWidget* ServingPanel::makeSwitches() {
    auto* row = new QWidget;
    auto* layout = new QGridLayout(row);
    layout->setHorizontalSpacing(Theme::current().px(24));
    layout->setVerticalSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const char* id : kSwitches) {
        const Parameter& p = **findParameter(id);
        const QString label = translated(p.label);
        auto* toggle = new ToggleControl(QStringLiteral("serving.") + id, label);
        toggle->setAccessibleName(tr("%1: %2").arg(tr("Serving"), label));
        toggle->setToolTip(
            QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), translated(p.meaning).toHtmlEscaped()));
        connect(toggle, &ToggleControl::valueChanged, this,
                [this, id](bool on) { emit proposed(QString::fromLatin1(id), on); });
        layout->addWidget(toggle, int(m_switches.size()) / 2, int(m_switches.size()) % 2);
        m_switches << toggle;
    }
    return row;
}

LineChart ServingPanel::chartOf(const ServingView& view, const Number& number) const {
    LineChart chart;
    const double last = view.curve.back().batch;
    chart.x = {tr("Batch (requests)"), 1, last, true, [](double batch) { return batchText(std::round(batch)); }};
    double low = number.of(view.curve.front()), high = low;
    ChartCurve curve{view.anyOption ? tr("with options") : QString(), {}, number.style};
    ChartCurve plain{tr("without"), {}, number.style, true};
    const auto take = [&](ChartCurve& into, const Point& p) {
        const double value = number.of(p);
        low = std::min(low, value);
        high = std::max(high, value);
        into.points << QPointF(p.batch, value);
    };
    for (const Point& p : view.curve) take(curve, p);
    if (view.anyOption)
        for (const Point& p : view.plain) take(plain, p);
    if (number.trust.band) curve.trust = {number.trust.band->low, number.trust.band->high};
    for (const MeasuredMark& mark : number.measured) {
        if (!showsMeasurements() || mark.x > last) continue;
        low = std::min(low, mark.y);
        high = std::max(high, mark.y);
        chart.measured << ChartMeasurement{{mark.x, mark.y}, describePoint(*mark.what)};
    }
    // Room below the lowest point for its number.
    low /= 2;
    const LogRange range = roundedRange(low, high);
    const QString band = bandText(number.trust);
    const QString title = band.isEmpty() ? number.title : QStringLiteral("%1 (%2)").arg(number.title, band);
    chart.y = number.isTime ? timeAxis(title, low, high) : ChartAxis{title, range.low, range.high, true, axisNumber};
    curve.mark = QPointF(view.now.batch, number.of(view.now));
    curve.value = chart.y.tick(number.of(view.now));
    if (view.anyOption) chart.curves << plain;
    chart.curves << curve;
    chart.now = view.now.batch;
    const auto first = std::ranges::find(view.curve, false, &Point::feasible);
    if (first != view.curve.end()) chart.bands << ChartBand{std::max(view.mostActive, 1.), last, tr("does not fit")};
    if (view.largestWithinLimits >= 1) chart.good = {1, std::min(view.largestWithinLimits, last)};
    return chart;
}

void ServingPanel::draw(const Snapshot& snapshot) {
    const ServingView& view = snapshot.serving;
    const ServingOptions& options = snapshot.scenario.serving;
    const bool on[] = {options.speculative, options.prefixCache, options.disaggregated, options.paged};
    for (qsizetype i = 0; i < m_switches.size(); ++i) m_switches[i]->setValue(on[i]);
    const Trust &first = view.ttftTrust, &each = view.itlTrust;
    LineChart ttft = chartOf(view, {tr("TTFT"), [](const Point& p) { return p.ttft.base(); }, styleOf(Entity::Compute),
                                    first, view.measuredTtft});
    LineChart itl = chartOf(view, {tr("ITL"), [](const Point& p) { return p.itl.base(); }, styleOf(Entity::Memory),
                                   each, view.measuredItl});
    LineChart rate = chartOf(view, {tr("Tokens per second"), [](const Point& p) { return p.throughput.base(); },
                                    styleOf(Entity::KvCache), each.inverse(), view.measuredRate, false});
    ttft.limits << ChartLimit{tr("limit %1").arg(timeTick(view.ttftLimit.base())), view.ttftLimit.base()};
    itl.limits << ChartLimit{tr("limit %1").arg(timeTick(view.itlLimit.base())), view.itlLimit.base()};
    if (view.largestWithinLimits >= 1 && std::isfinite(view.largestWithinLimits))
        for (LineChart* chart : {&ttft, &itl, &rate})
            chart->stops << ChartLimit{tr("%1 keep both limits").arg(batchText(view.largestWithinLimits)),
                                       view.largestWithinLimits};
    m_plot->show({ttft, itl, rate}, tr("batch"));
}

QString ServingPanel::sentenceFor(const Snapshot& snapshot) const {
    const ServingView& view = snapshot.serving;
    QString says;
    if (!view.now.feasible && view.mostActive < 1)
        says = tr("The memory has no room for the cache of one request.");
    else if (!view.now.feasible)
        says = tr("%1 requests do not fit; %2 is the most.").arg(batchText(view.now.batch), batchText(view.mostActive));
    else if (view.now.active < view.now.batch)
        says = tr("%1 of %2 requests are worked on at once, the rest queue: %3.")
                   .arg(batchText(view.now.active), batchText(view.now.batch), tokenRate(view.now.throughput));
    else
        says = tr("%1 requests: first token after %2, then one every %3; %4 in all.")
                   .arg(batchText(view.now.batch), text(format(view.now.ttft)), text(format(view.now.itl)),
                        tokenRate(view.now.throughput));
    if (view.anyOption)
        says += ' ' + tr("The options change TTFT by %1 and ITL by %2.")
                          .arg(changeText(view.plainNow.ttft.base(), view.now.ttft.base()),
                               changeText(view.plainNow.itl.base(), view.now.itl.base()));
    if (view.paged && view.now.feasible)
        says += ' ' + tr("Refilled batches give %1 times the rate of fixed ones; %2 of the pages stays empty.")
                          .arg(shortNumber(view.speedup), percent(view.fragmentation));
    if (!view.anyOption)
        says += ' ' + (view.largestWithinLimits >= 1
                           ? tr("Up to %1 keep both limits.").arg(batchText(view.largestWithinLimits))
                           : tr("No batch keeps both limits."));
    return says;
}

/// A row for each measurement near the scenario, with what it measured.
void appendMeasured(DataTable& table, const ServingView& view) {
    const auto add = [&](const std::vector<MeasuredMark>& marks, qsizetype column) {
        for (const MeasuredMark& mark : marks) {
            QStringList cells(table.columns.size());
            cells[0] = Panel::tr("%1 (measured: %2)").arg(batchText(mark.x), QString::fromStdString(mark.what->name));
            cells[column] = rawNumber(mark.y);
            table.rows << cells;
        }
    };
    add(view.measuredTtft, 2);
    add(view.measuredItl, 3);
    add(view.measuredRate, 4);
}

DataTable ServingPanel::table(const Snapshot& snapshot) const {
    const ServingView& view = snapshot.serving;
    DataTable table{{tr("Batch (requests)"), tr("At once (requests)"), tr("TTFT (s)"), tr("ITL (s)"),
                     tr("Throughput (token/s)"), tr("TTFT without options (s)"), tr("ITL without options (s)"),
                     tr("Fits"), tr("Keeps limits"), tr("TTFT measured from (s)"), tr("to (s)"),
                     tr("ITL measured from (s)"), tr("to (s)")},
                    {}};
    const auto add = [&](const QString& name, const Point& p, const Point& plain) {
        table.rows << QStringList{name,
                                  batchText(p.active),
                                  rawNumber(p.ttft.base()),
                                  rawNumber(p.itl.base()),
                                  rawNumber(p.throughput.base()),
                                  rawNumber(plain.ttft.base()),
                                  rawNumber(plain.itl.base()),
                                  p.feasible ? tr("yes") : tr("no"),
                                  view.keepsLimits(p) ? tr("yes") : tr("no")} +
                          trustedEnds(view.ttftTrust, p.ttft.base()) + trustedEnds(view.itlTrust, p.itl.base());
    };
    add(tr("%1 (now)").arg(batchText(view.now.batch)), view.now, view.plainNow);
    for (std::size_t i = 0; i < view.curve.size() && i < view.plain.size(); ++i)
        add(batchText(view.curve[i].batch), view.curve[i], view.plain[i]);
    appendMeasured(table, view);
    return table;
}

} // namespace

Panel* makeServingPanel(QWidget* parent) {
    return new ServingPanel(parent);
}

} // namespace mlsys::ui

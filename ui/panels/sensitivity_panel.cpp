#include "controls/parameter_control.h"
#include "controls/stepped_slider.h"
#include "explore/shown_number.h"
#include "language/language.h"
#include "panels/above.h"
#include "panels/panel.h"
#include "plot/tornado_plot.h"
#include "plot/tornado_text.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr auto kParameter = "perturbation_pct";

ParameterSpec specOfChange() {
    const Parameter& p = **findParameter(kParameter);
    return {.id = QStringLiteral("sensitivity.change"),
            .label = Panel::tr("Change by"),
            .unit = translated(p.unit),
            .help = Panel::tr(p.meaning.data()),
            .stops = p.stops,
            .range = {p.range.lowest, p.range.highest},
            .fineStep = p.finest,
            .defaultValue = std::get<double>(p.get(Scenario()))};
}

class SensitivityPanel : public Panel {
public:
    explicit SensitivityPanel(QWidget* parent);

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        m_bars = snapshot.sensitivity.bars;
        m_change->setValue(snapshot.sensitivity.perturbation);
        m_plot->show(snapshot.sensitivity, ghosts(&Snapshot::sensitivity));
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.sensitivity == b.sensitivity; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.sensitivity.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override {
        return snapshot.sensitivity.warnings;
    }

private:
    TornadoPlot* m_plot;
    ParameterControl* m_change;
    std::vector<SensitivityView::Bar> m_bars; // on the plot
};

SensitivityPanel::SensitivityPanel(QWidget* parent)
    : Panel(QStringLiteral("sensitivity"), tr("Sensitivity"), parent),
      m_plot(new TornadoPlot),
      m_change(new ParameterControl(specOfChange())) {
    setBody(new Above(m_change, m_plot, 6));
    connect(m_change, &ParameterControl::valueChanged, this,
            [this](double percent) { emit proposed(QString::fromLatin1(kParameter), percent); });
    connect(m_change, &ParameterControl::editStarted, this, &Panel::editBegan);
    connect(m_change, &ParameterControl::editFinished, this, &Panel::editEnded);
    connect(m_plot, &TornadoPlot::barChosen, this,
            [this](int bar) { askWhy(sensitivityNumberId(m_bars[static_cast<std::size_t>(bar)].lever)); });
    connect(m_plot, &TornadoPlot::stepWanted, m_change->slider(), &SteppedSlider::stepBy);
}

/// "10 % more"
QString percentMore(double factor) {
    return Panel::tr("%1 more").arg(perturbationText(100 * (factor - 1)).mid(1));
}

QString SensitivityPanel::sentenceFor(const Snapshot& snapshot) const {
    const SensitivityView& view = snapshot.sensitivity;
    const QString more = percentMore(1 + view.perturbation / 100);
    if (!view.binding)
        return tr("At batch %1 %2 of no property shortens the latency.").arg(batchText(view.batch), more);
    const auto barOf = [&](Lever lever) { return std::ranges::find(view.bars, lever, &SensitivityView::Bar::lever); };
    const auto bound = barOf(*view.binding);
    const QString first = tr("At batch %1 %2 binds: %3 cuts the latency by %4")
                              .arg(batchText(view.batch), leverName(bound->lever).toLower(),
                                   percentMore(bound->up.factor), changeText(bound->up.change).mid(1));
    const auto beside = barOf(*view.binding == Lever::peak ? Lever::bandwidth : Lever::peak);
    const QString other = leverName(beside->lever).toLower(), change = changeText(beside->up.change);
    return change == changeText(0) ? tr("%1; %2 %3 buys nothing.").arg(first, more, other)
                                   : tr("%1, %2 %3 by %4.").arg(first, more, other, change.mid(1));
}

DataTable SensitivityPanel::table(const Snapshot& snapshot) const {
    const SensitivityView& view = snapshot.sensitivity;
    DataTable table{{tr("Property"), tr("Today"), tr("Increase"), tr("Latency then (s)"), tr("Change of latency"),
                     tr("Change of TTFT"), tr("Change of ITL"), tr("Decrease"), tr("Latency then (s)"),
                     tr("Change of latency")},
                    {}};
    const auto optional = [](const std::optional<double>& change) { return change ? changeText(*change) : QString(); };
    for (const auto& bar : view.bars)
        table.rows.append({leverName(bar.lever), leverValue(bar), perturbationText(100 * (bar.up.factor - 1)),
                           rawNumber(bar.up.latency.base()), changeText(bar.up.change), optional(bar.ttft),
                           optional(bar.itl), perturbationText(100 * (bar.down.factor - 1)),
                           rawNumber(bar.down.latency.base()), changeText(bar.down.change)});
    return table;
}

} // namespace

Panel* makeSensitivityPanel(QWidget* parent) {
    return new SensitivityPanel(parent);
}

} // namespace mlsys::ui

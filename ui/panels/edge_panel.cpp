#include "language/language.h"
#include "panels/beside.h"
#include "panels/number_list.h"
#include "panels/panel.h"
#include "plot/edge_scene.h"
#include "plot/trust_text.h"

namespace mlsys::ui {

namespace {

class EdgePanel : public Panel {
public:
    explicit EdgePanel(QWidget* parent)
        : Panel(QStringLiteral("edge"), tr("Small device"), parent),
          m_plot(new ScenePlot),
          m_numbers(new NumberList),
          m_body(new Beside(m_plot, m_numbers)) {
        m_numbers->setObjectName(QStringLiteral("edge.numbers"));
        m_numbers->setAccessibleName(tr("One result in numbers"));
        explainRowsOf(*m_numbers);
        setBody(m_body);
        connect(m_plot, &ScenePlot::chosen, this, &EdgePanel::choose);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.edge == b.edge; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.edge.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.edge.warnings; }

private:
    void choose(int target);

    ScenePlot* m_plot;
    NumberList* m_numbers;
    Beside* m_body;
    EdgeView m_view; // on the plot
};

void EdgePanel::choose(int target) {
    // Memories come first; where they have no room there are only the precisions, or the points of the curve.
    const qsizetype shown = m_plot->picture().targets.size();
    if (m_view.timedAsMeasured) {
        auto drawn = m_view.sweeps;
        std::erase_if(drawn, [](const EdgeView::Sweep& sweep) { return sweep.steps.empty(); });
        const qsizetype row = target - (shown - qsizetype(drawn.size()));
        if (row >= 0) emit proposed(QStringLiteral("precision"), std::string(name(drawn[std::size_t(row)].precision)));
        return;
    }
    for (const auto& sweep : m_view.sweeps) {
        if (!sweep.selected) continue;
        const qsizetype step = target - (shown - qsizetype(sweep.steps.size()));
        if (step >= 0) emit proposed(QStringLiteral("efficiency"), sweep.steps[std::size_t(step)].efficiency);
    }
}

void EdgePanel::draw(const Snapshot& snapshot) {
    m_view = snapshot.edge;
    QList<NumberRow> rows{numberRow(tr("One result"), format(m_view.latency),
                                    {.number = "edge.latency", .trust = trustText(m_view.latencyTrust)}),
                          numberRow(tr("Arithmetic"), format(m_view.compute), {.number = "edge.compute"}),
                          numberRow(tr("Memory traffic"), format(m_view.memory), {.number = "edge.memory"}),
                          numberRow(tr("Overhead"), format(m_view.overhead), {.number = "edge.overhead"}),
                          numberRow(tr("Deadline"), format(m_view.deadline))};
    if (m_view.energy.base() > 0)
        rows << numberRow(tr("Energy"), format(m_view.energy),
                          {.number = "edge.energy", .trust = trustText(m_view.energyTrust)})
             << numberRow(tr("At full power"), format(m_view.energyAtFullPower));
    if (m_view.neededEfficiency)
        rows << NumberRow{tr("Efficiency needed"), localNumber(QString::number(100 * *m_view.neededEfficiency, 'f', 1)),
                          QStringLiteral("%")};
    m_numbers->setRows(rows);
    m_body->arrange();
    m_plot->show([view = m_view, pins = ghosts(&Snapshot::edge)](const QSizeF& size, const Theme& theme) {
        return layOutEdge(view, pins, size, theme);
    });
}

QString EdgePanel::sentenceFor(const Snapshot& snapshot) const {
    const EdgeView& view = snapshot.edge;
    const QString model = QString::fromStdString(view.model), hardware = QString::fromStdString(view.hardware);
    const QString weights = text(format(view.weights)), latency = text(format(view.latency));
    if (!view.fits)
        return tr("%1 does not fit on %2: no memory holds its %3 of weights.").arg(model, hardware, weights);
    if (view.inTime)
        return tr("%1 fits on %2 and answers in %3, before the deadline of %4.")
            .arg(model, hardware, latency, text(format(view.deadline)));
    const QString late = tr("%1 fits on %2, but takes %3, %4 times the deadline;")
                             .arg(model, hardware, latency, text(formatNumber(view.lateness, 2)));
    if (view.timedAsMeasured) return late + QChar(' ') + tr("a smaller model or another device would help.");
    return late + QChar(' ') +
           (view.neededEfficiency
                ? tr("kernels would have to reach %1 of the peak.").arg(percent(*view.neededEfficiency))
                : tr("even perfect kernels would be late."));
}

DataTable EdgePanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("Precision"), tr("Efficiency"), tr("One result (s)"), tr("Measured from (s)"), tr("to (s)")},
                    {}};
    const EdgeView& view = snapshot.edge;
    for (const auto& sweep : view.sweeps)
        for (const auto& step : sweep.steps) {
            table.rows << QStringList{utf8(name(sweep.precision)),
                                      view.timedAsMeasured ? QString() : rawNumber(step.efficiency),
                                      rawNumber(step.latency.base())} +
                              trustedEnds(view.latencyTrust, step.latency.base());
            if (view.timedAsMeasured) break;
        }
    return table;
}

} // namespace

Panel* makeEdgePanel(QWidget* parent) {
    return new EdgePanel(parent);
}

} // namespace mlsys::ui

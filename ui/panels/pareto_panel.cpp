#include "panels/panel.h"
#include "plot/pareto_scene.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

using Standing = ParetoView::Standing;

class ParetoPanel : public Panel {
public:
    explicit ParetoPanel(QWidget* parent)
        : Panel(QStringLiteral("pareto"), tr("Cost against latency"), parent), m_plot(new ScenePlot) {
        setBody(m_plot);
        connect(m_plot, &ScenePlot::chosen, this, [this](int index) {
            const auto& option = m_view.options[static_cast<std::size_t>(index)];
            emit proposedTogether({{"hardware", option.hardware},
                                   {"precision", std::string(name(option.precision))},
                                   {"batch", option.batch}},
                                  tr("Serve with %1").arg(optionName(option)));
        });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        m_view = snapshot.pareto;
        m_plot->show([view = m_view, pins = ghosts(&Snapshot::pareto)](const QSizeF& size, const Theme& theme) {
            return layOutPareto(view, pins, size, theme);
        });
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.pareto == b.pareto; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.pareto.unavailable;
    }

private:
    ScenePlot* m_plot;
    ParetoView m_view; // on the plot
};

QString ParetoPanel::sentenceFor(const Snapshot& snapshot) const {
    const ParetoView& view = snapshot.pareto;
    if (!view.cheapest)
        return tr("No hardware, batch and precision makes tokens of %1 within %2 and the budget.")
            .arg(QString::fromStdString(view.model), text(format(view.itlLimit)));
    const auto& best = view.options[*view.cheapest];
    const auto front = std::ranges::count(view.options, Standing::front, &ParetoView::Option::standing);
    return tr("The cheapest tokens within %1 cost %2 a million: %3. Nothing beats %4 of %5 options.")
        .arg(text(format(view.itlLimit)), dollars(best.usdPerMillionTokens), optionName(best))
        .arg(front)
        .arg(view.options.size());
}

DataTable ParetoPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("Hardware"), tr("Precision"), tr("Batch"), tr("ITL (s)"), tr("TTFT (s)"),
                     tr("USD per million tokens"), tr("USD per node"), tr("Nodes in budget"), tr("Tokens/s of them"),
                     tr("Standing")},
                    {}};
    for (const auto& o : snapshot.pareto.options)
        table.rows << QStringList{
            QString::fromStdString(o.name), utf8(name(o.precision)),  batchText(o.batch),
            rawNumber(o.itl.base()),        rawNumber(o.ttft.base()), rawNumber(o.usdPerMillionTokens),
            rawNumber(o.nodeCost.base()),   rawNumber(o.affordable),  rawNumber(o.fleetRate.base()),
            standingText(o.standing)};
    return table;
}

} // namespace

Panel* makeParetoPanel(QWidget* parent) {
    return new ParetoPanel(parent);
}

} // namespace mlsys::ui

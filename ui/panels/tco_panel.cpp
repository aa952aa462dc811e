#include "language/language.h"
#include "panels/panel.h"
#include "plot/cost_plot.h"
#include "plot/cost_text.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

using Bar = TcoView::Bar;

/// The option whose tokens are cheapest, or null.
const Bar* cheapestTokens(const TcoView& view) {
    const Bar* cheapest = nullptr;
    for (const Bar& bar : view.bars)
        if (bar.usdPerMillionTokens && (!cheapest || *bar.usdPerMillionTokens < *cheapest->usdPerMillionTokens))
            cheapest = &bar;
    return cheapest;
}

class TcoPanel : public Panel {
public:
    explicit TcoPanel(QWidget* parent)
        : Panel(QStringLiteral("tco"), tr("Cost of ownership"), parent), m_plot(new CostPlot) {
        setBody(m_plot);
        connect(m_plot, &CostPlot::acceleratorChosen, this,
                [this](const QString& id) { emit proposed(QStringLiteral("hardware"), id.toStdString()); });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override { m_plot->show(snapshot.tco, ghosts(&Snapshot::tco)); }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.tco == b.tco; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.tco.unavailable;
    }

private:
    CostPlot* m_plot;
};

QString TcoPanel::sentenceFor(const Snapshot& snapshot) const {
    const TcoView& view = snapshot.tco;
    const auto own = std::ranges::find(view.bars, true, &Bar::selected);
    QStringList clauses;
    if (own != view.bars.end())
        clauses.append(tr("%1 costs %2 over %3, %4 of it hardware")
                           .arg(optionName(view, *own), text(format(own->total)), durationText(view.duration),
                                percent(own->capex / own->total)));
    if (const Bar* cheapest = cheapestTokens(view))
        clauses.append(tr("%1 makes tokens cheapest at %2 USD per million")
                           .arg(QString::fromStdString(cheapest->name), tokenPrice(*cheapest)));
    return clauses.join(QStringLiteral("; ")) + '.';
}

DataTable TcoPanel::table(const Snapshot& snapshot) const {
    const TcoView& view = snapshot.tco;
    DataTable table{{tr("Option"), tr("Accelerators"), tr("Hardware (USD)"), tr("Energy (USD)"),
                     tr("Maintenance (USD)"), tr("Total (USD)"), tr("Over budget (USD)"), tr("USD per M tokens"),
                     tr("Note")},
                    {}};
    const auto usd = [](const Money<>& amount) { return QString::number(amount.in(unit::usd), 'f', 0); };
    for (const Bar& bar : view.bars)
        table.rows.append({optionName(view, bar), shortNumber(bar.count, 6), usd(bar.capex), usd(bar.energy),
                           usd(bar.maintenance), usd(bar.total),
                           bar.overBudget ? usd(bar.total - view.budget) : QStringLiteral("0"),
                           plainNumber(tokenPrice(bar)), assumedPrice(view, bar)});
    return table;
}

} // namespace

Panel* makeTcoPanel(QWidget* parent) {
    return new TcoPanel(parent);
}

} // namespace mlsys::ui

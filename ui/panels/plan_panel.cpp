#include "panels/panel.h"
#include "plot/plan_scene.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

class PlanPanel : public Panel {
public:
    explicit PlanPanel(QWidget* parent)
        : Panel(QStringLiteral("plan"), tr("Fleet plan"), parent), m_plot(new ScenePlot) {
        setBody(m_plot);
        connect(m_plot, &ScenePlot::chosen, this, &PlanPanel::choose);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        m_view = snapshot.plan;
        m_plot->show([view = m_view, pins = ghosts(&Snapshot::plan)](const QSizeF& size, const Theme& theme) {
            return layOutPlan(view, pins, size, theme);
        });
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.plan == b.plan; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.plan.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.plan.warnings; }

private:
    void choose(int target);

    ScenePlot* m_plot;
    PlanView m_view; // on the plot
};

void PlanPanel::choose(int target) {
    if (target >= kFirstSpareTarget && target < kCheapestTarget)
        emit proposed(QStringLiteral("spare_nodes"), double(target - kFirstSpareTarget));
    if (target != kCheapestTarget || !m_view.cheapest) return;
    const auto& plan = *m_view.cheapest;
    emit proposedTogether({{"hardware", plan.hardware},
                           {"precision", std::string(name(plan.precision))},
                           {"nodes", plan.nodes},
                           {"share_a", 100 * plan.shareA}},
                          tr("Take the cheapest fleet"));
}

QString PlanPanel::sentenceFor(const Snapshot& snapshot) const {
    const PlanView& view = snapshot.plan;
    QStringList broken;
    for (const auto& light : view.own.lights)
        if (!light.met) broken << tr("%1 (%2)").arg(constraintName(light.constraint).toLower(), marginText(light));
    const QString fleet = planName(view.own), cost = text(format(view.own.cost));
    if (broken.isEmpty()) {
        return tr("%1: all five constraints are met for %2%3.")
            .arg(fleet, cost,
                 view.excess > Money<>() ? tr(", %1 more than the cheapest that does").arg(text(format(view.excess)))
                                         : tr(", and nothing cheaper does"));
    }
    return tr("%1: %2 of 5 constraints broken: %3.").arg(fleet).arg(broken.size()).arg(broken.join(", "));
}

DataTable PlanPanel::table(const Snapshot& snapshot) const {
    const PlanView& view = snapshot.plan;
    DataTable table{{tr("Fleet"), tr("Constraint"), tr("Value"), tr("Limit"), tr("Unit"), tr("Share used"), tr("Met")},
                    {}};
    const auto add = [&](const QString& fleet, const PlanView::Plan& plan) {
        for (const auto& light : plan.lights) {
            const CommonUnit unit = unitFor(light.limit, light.dim);
            table.rows << QStringList{fleet,
                                      constraintName(light.constraint),
                                      rawNumber(light.value / unit.factor),
                                      rawNumber(light.limit / unit.factor),
                                      unit.symbol,
                                      rawNumber(light.used),
                                      light.met ? tr("yes") : tr("no")};
        }
    };
    add(planName(view.own), view.own);
    if (view.cheapest) add(tr("cheapest: %1").arg(planName(*view.cheapest)), *view.cheapest);
    for (std::size_t i = 0; i < view.availability.size(); ++i)
        table.rows << QStringList{
            QStringLiteral("N+%1").arg(i), tr("Availability"), rawNumber(view.availability[i]), {}, {}, {}, {}};
    return table;
}

} // namespace

Panel* makePlanPanel(QWidget* parent) {
    return new PlanPanel(parent);
}

} // namespace mlsys::ui

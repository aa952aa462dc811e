#include "explore/shown_number.h"
#include "panels/panel.h"
#include "plot/walls_plot.h"
#include "plot/walls_text.h"

namespace mlsys::ui {

namespace {

class WallsPanel : public Panel {
public:
    explicit WallsPanel(QWidget* parent) : Panel(QStringLiteral("walls"), tr("Walls"), parent), m_plot(new WallsPlot) {
        m_plot->setAccessibleName(tr("The 22 walls"));
        setBody(m_plot);
        connect(m_plot, &WallsPlot::wallChosen, this, &WallsPanel::choose);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.walls == b.walls; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.walls.unavailable;
    }

private:
    void choose(int number);
    WallDetail detail() const;

    WallsPlot* m_plot;
    WallsView m_view;
    Assumptions m_assumptions;
    int m_chosen = 0; // a number of 1 to 22
};

void WallsPanel::draw(const Snapshot& snapshot) {
    m_view = snapshot.walls;
    m_assumptions = snapshot.scenario.assumptions;
    m_plot->show(m_view, detail(), ghosts(&Snapshot::walls));
}

void WallsPanel::choose(int number) {
    m_chosen = number == m_chosen ? 0 : number;
    m_plot->show(m_view, detail(), ghosts(&Snapshot::walls));
    if (m_chosen == 0) return;
    if (m_view.walls[static_cast<std::size_t>(m_chosen - 1)].number) askWhy(wallNumberId(m_chosen));
}

/// The equation of the chosen wall with its numbers, and where it comes from.
WallDetail WallsPanel::detail() const {
    if (m_chosen == 0) return {};
    const Wall& wall = m_view.walls[static_cast<std::size_t>(m_chosen - 1)];
    const SolverEntry* solver = findSolver(wall.info->solver);
    WallDetail detail{m_chosen,
                      {QStringLiteral("%1 %2: %3").arg(m_chosen).arg(wallName(*wall.info), wallLabel(*wall.info))}};
    if (!wall.number) {
        detail.lines.append(gapText(wall.gap));
    } else if (const auto explanation = explain(*solver, wall.number->arguments, m_assumptions)) {
        const ExplainedStep& step = explanation->output(wall.number->output)->step;
        const std::string symbol = step.symbol.empty() ? std::string() : step.symbol + " = ";
        detail.lines.append(utf8(symbol + step.formula));
        detail.lines.append(utf8("= " + step.substituted + " = " + step.text));
    }
    detail.lines.append(tr("Solver %1; %2").arg(utf8(wall.info->solver), utf8(solver->info.literature)));
    return detail;
}

QString WallsPanel::sentenceFor(const Snapshot& snapshot) const {
    const Wall* nearest = snapshot.walls.nearest();
    if (!nearest) return tr("The scenario sets no limit to any wall.");
    const QString name = wallName(*nearest->info), pressure = pressureText(*nearest);
    const QString meaning = pressureMeaning(*nearest);
    if (!nearest->binding) return tr("No wall binds; the nearest is %1 with %2 (%3).").arg(name, pressure, meaning);
    QStringList others;
    for (const Wall& wall : snapshot.walls.walls)
        if (wall.binding && &wall != nearest) others.append(wallName(*wall.info));
    const QString first = tr("%1 binds hardest: %2 (%3)").arg(name, pressure, meaning);
    if (others.isEmpty()) return first + '.';
    return tr("%1; also binding: %2.").arg(first, others.join(QStringLiteral(", ")));
}

DataTable WallsPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("No."), tr("Wall"), tr("Domain"), tr("Number"), tr("Value"), tr("Pressure"),
                     tr("What the pressure is"), tr("Binds"), tr("Remarks"), tr("Solver"), tr("Source")},
                    {}};
    for (const Wall& wall : snapshot.walls.walls) {
        const WallInfo& info = *wall.info;
        table.rows.append({QString::number(info.number), wallName(info), domainName(info.domain), wallLabel(info),
                           wallValue(wall), wall.pressure ? QString::number(*wall.pressure, 'g', 6) : QString(),
                           pressureMeaning(wall), wall.binding ? tr("yes") : tr("no"), wallNotes(wall),
                           utf8(info.solver), utf8(findSolver(info.solver)->info.literature)});
    }
    return table;
}

} // namespace

Panel* makeWallsPanel(QWidget* parent) {
    return new WallsPanel(parent);
}

} // namespace mlsys::ui

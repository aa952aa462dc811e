#include "controls/choice_control.h"
#include "panels/above.h"
#include "panels/panel.h"
#include "plot/heatmap_plot.h"
#include "plot/heatmap_text.h"
#include "plot/trust_text.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr auto kUtilization = "mfu";
constexpr auto kStepTime = "step";
constexpr int kSwitchHeights = 8;

using Cell = ParallelismView::Cell;

bool isFeasible(const Cell& cell) {
    return cell.status == ParallelismView::Status::feasible;
}

class ParallelismPanel : public Panel {
public:
    explicit ParallelismPanel(QWidget* parent)
        : Panel(QStringLiteral("parallelism"), tr("Parallelism"), parent),
          m_plot(new HeatmapPlot),
          m_shows(new ChoiceControl(QStringLiteral("parallelism.shows"), tr("Cells show"))) {
        m_shows->setOptions({{kUtilization, tr("MFU")}, {kStepTime, tr("Step time")}});
        m_shows->setCurrent(kUtilization);
        m_shows->setLabelVisible(false);
        setBody(new Above(m_shows, m_plot, kSwitchHeights));
        connect(m_shows, &ChoiceControl::chosen, m_plot, [this](const QString& id) {
            m_plot->setMetric(id == kStepTime ? HeatmapMetric::StepTime : HeatmapMetric::Utilization);
        });
        connect(m_plot, &HeatmapPlot::splitChosen, this, [this](double tp, double pp) {
            emit proposedTogether({{"tp", tp}, {"pp", pp}}, tr("TP %1 · PP %2").arg(tp).arg(pp));
        });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        ParallelismView view = snapshot.parallelism;
        if (!showsMeasurements()) view.measured.clear();
        m_plot->show(view, ghosts(&Snapshot::parallelism));
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.parallelism == b.parallelism; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.parallelism.unavailable;
    }

private:
    HeatmapPlot* m_plot;
    ChoiceControl* m_shows;
};

QString ParallelismPanel::sentenceFor(const Snapshot& snapshot) const {
    const ParallelismView& view = snapshot.parallelism;
    const auto feasible = std::ranges::count_if(view.cells, isFeasible);
    if (!view.best) {
        const QString none = tr("No split of %1 works: all cells are hatched.").arg(QString::fromStdString(view.fleet));
        return view.remedy.empty() ? none : none + ' ' + tr("In short: %1").arg(QString::fromStdString(view.remedy));
    }
    const Cell& best = view.cells[*view.best];
    const QString trust = trustText(view.trust.inverse());
    const QString mfu =
        trust.isEmpty() ? text(formatNumber(best.mfu)) : tr("%1 (%2)").arg(text(formatNumber(best.mfu)), trust);
    QString says = feasible == 1 ? tr("One split works: %1, MFU %2.").arg(splitName(best), mfu)
                                 : tr("Best of %1 splits: %2, MFU %3.").arg(feasible).arg(splitName(best), mfu);
    if (feasible < static_cast<long>(view.cells.size())) says += ' ' + tr("Hatched splits are not possible.");
    return says;
}

DataTable ParallelismPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("TP"), tr("PP"), tr("DP"), tr("MFU"), tr("Step (s)"), tr("Compute (s)"), tr("Tensor (s)"),
                     tr("Data (s)"), tr("Bubble (s)"), tr("Works"), tr("Step measured from (s)"), tr("to (s)")},
                    {}};
    const auto seconds = [](const Time<>& time) {
        return QString::fromStdString(formatNumber(time.in(unit::second), 4));
    };
    for (const Cell& c : snapshot.parallelism.cells) {
        QStringList row{QString::number(c.tp), QString::number(c.pp), QString::number(c.dp)};
        if (isFeasible(c))
            row << QString::fromStdString(formatNumber(c.mfu, 4)) << seconds(c.step) << seconds(c.compute)
                << seconds(c.tensorParallel) << seconds(c.dataParallel) << seconds(c.bubble) << tr("yes")
                << trustedEnds(snapshot.parallelism.trust, c.step.base());
        else
            row << QStringList(6) << reasonWords(c.status).first() << QStringList(2);
        table.rows.append(row);
    }
    for (const ParallelismView::Measured& m : snapshot.parallelism.measured) {
        QStringList cells(table.columns.size());
        cells[0] = QString::number(m.tp);
        cells[1] = QString::number(m.pp);
        cells[3] = QString::fromStdString(formatNumber(m.mfu, 4));
        cells[4] = seconds(m.step);
        cells[9] = tr("measured: %1").arg(QString::fromStdString(m.what->name));
        table.rows << cells;
    }
    return table;
}

} // namespace

Panel* makeParallelismPanel(QWidget* parent) {
    return new ParallelismPanel(parent);
}

} // namespace mlsys::ui

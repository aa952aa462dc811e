#include "panels/panel.h"
#include "plot/splits_scene.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

class SplitsPanel : public Panel {
public:
    explicit SplitsPanel(QWidget* parent)
        : Panel(QStringLiteral("splits"), tr("Best splits"), parent), m_plot(new ScenePlot) {
        setBody(m_plot);
        connect(m_plot, &ScenePlot::chosen, this, &SplitsPanel::take);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        m_shown = {snapshot.splits, splitRow(*snapshot.splits, snapshot.scenario)};
        m_plot->show(
            [shown = m_shown](const QSizeF& size, const Theme& theme) { return layOutSplits(shown, size, theme); });
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override {
        return a.splits == b.splits && splitRow(*a.splits, a.scenario) == splitRow(*b.splits, b.scenario);
    }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.splits->unavailable;
    }

private:
    void take(int row);

    ScenePlot* m_plot;
    SplitsPicture m_shown; // on the plot
};

void SplitsPanel::take(int row) {
    const Split& split = m_shown.view->rows[std::size_t(row)].split;
    std::vector<std::pair<std::string, Setting>> settings{{"tp", split.tp}, {"pp", split.pp}};
    if (m_shown.view->refined) {
        settings.emplace_back("cp", split.cp);
        settings.emplace_back("microbatch_size", split.microbatchSize);
        settings.emplace_back("zero_stage", std::to_string(int(split.zeroStage)));
        settings.emplace_back("recompute", std::string(kRecomputeNames[std::size_t(split.recompute)]));
    }
    emit proposedTogether(settings, ranksText(split));
}

QString SplitsPanel::sentenceFor(const Snapshot& snapshot) const {
    const SplitsView& view = *snapshot.splits;
    const QString tried = countText(view.survey.tried), faults = faultTexts(view.survey).join(QStringLiteral(", "));
    if (view.rows.empty())
        return tr("None of %1 splits of %2 works: %3.").arg(tried, QString::fromStdString(view.fleet), faults);
    QString says = tr("%1 of %2 splits work; the best is %3, MFU %4.")
                       .arg(countText(view.survey.feasible), tried, ranksText(view.rows.front().split),
                            text(formatNumber(view.rows.front().split.mfu)));
    return faults.isEmpty() ? says : says + ' ' + tr("Of the others %1.").arg(faults);
}

DataTable SplitsPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("TP"), tr("PP"), tr("CP"), tr("EP"), tr("DP"), tr("Sequences per pass"), tr("ZeRO stage"),
                     tr("Recomputation"), tr("MFU"), tr("Step (s)"), tr("Memory (bytes)")},
                    {}};
    for (const auto& [split, step] : snapshot.splits->rows)
        table.rows << QStringList{batchText(split.tp),
                                  batchText(split.pp),
                                  batchText(split.cp),
                                  batchText(split.ep),
                                  batchText(split.dp),
                                  batchText(split.microbatchSize),
                                  batchText(split.zeroStage),
                                  utf8(kRecomputeNames[std::size_t(split.recompute)]),
                                  rawNumber(split.mfu),
                                  rawNumber(step.base()),
                                  rawNumber(split.required.base())};
    return table;
}

} // namespace

Panel* makeSplitsPanel(QWidget* parent) {
    return new SplitsPanel(parent);
}

} // namespace mlsys::ui

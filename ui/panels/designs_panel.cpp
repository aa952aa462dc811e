#include "panels/above.h"
#include "panels/panel.h"
#include "plot/designs_scene.h"

#include <QProgressBar>

namespace mlsys::ui {

namespace {

constexpr int kBarHeights = 8;

class DesignsPanel : public Panel {
public:
    explicit DesignsPanel(QWidget* parent)
        : Panel(QStringLiteral("designs"), tr("A million designs"), parent),
          m_plot(new ScenePlot),
          m_progress(new QProgressBar) {
        m_progress->setObjectName(QStringLiteral("designs.progress"));
        m_progress->setAccessibleName(tr("Share of the designs that is searched"));
        m_progress->setTextVisible(false);
        setBody(new Above(m_progress, m_plot, kBarHeights));
        connect(m_plot, &ScenePlot::chosen, this, &DesignsPanel::take);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        // While a search runs, what the last one found stays.
        if (snapshot.designs) m_view = snapshot.designs;
        m_plot->show([view = m_view](const QSizeF& size, const Theme& theme) {
            return view ? layOutDesigns(*view, size, theme) : ScenePicture{};
        });
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.designs == b.designs; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        static const std::optional<Unavailable> none;
        return snapshot.designs ? snapshot.designs->unavailable : none;
    }

private:
    void take(int index);

    ScenePlot* m_plot;
    QProgressBar* m_progress;
    std::shared_ptr<const DesignsView> m_view; // on the plot
};

void DesignsPanel::take(int index) {
    const Design& design = m_view->survey.front[std::size_t(index)];
    emit proposedTogether({{"hardware", design.node->accelerator->id},
                           {"precision", std::string(name(design.precision))},
                           {"batch", design.batch},
                           {"nodes", design.count},
                           {"region_a", design.region->id},
                           {"share_a", 100 * design.share}},
                          tr("Take %1").arg(designText(design)));
}

QString DesignsPanel::sentenceFor(const Snapshot& snapshot) const {
    if (!snapshot.designs) return tr("Searching a million designs…");
    const DesignsView& view = *snapshot.designs;
    if (!view.cheapest)
        return tr("None of %1 designs keeps all limits: %2.")
            .arg(countText(view.survey.tried), missedTexts(view.survey).join(QStringLiteral(", ")));
    const Design& best = view.survey.front[*view.cheapest];
    return tr("%1 of %2 designs keep all limits, and nothing beats %3 of them. The cheapest: %4, for %5.")
        .arg(countText(view.survey.feasible), countText(view.survey.tried))
        .arg(view.survey.front.size())
        .arg(designText(best), text(format(best.cost)));
}

DataTable DesignsPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("Hardware"), tr("Precision"), tr("Batch"), tr("Nodes"), tr("Region A"), tr("Share of A (%)"),
                     tr("ITL (s)"), tr("Cost (USD)"), tr("Carbon (kg)")},
                    {}};
    if (!snapshot.designs) return table;
    for (const Design& d : snapshot.designs->survey.front)
        table.rows << QStringList{QString::fromStdString(d.node->accelerator->name),
                                  utf8(name(d.precision)),
                                  batchText(d.batch),
                                  batchText(d.count),
                                  QString::fromStdString(d.region->name),
                                  rawNumber(100 * d.share),
                                  rawNumber(d.itl.base()),
                                  rawNumber(d.cost.base()),
                                  rawNumber(d.carbon.base())};
    return table;
}

} // namespace

Panel* makeDesignsPanel(QWidget* parent) {
    return new DesignsPanel(parent);
}

} // namespace mlsys::ui

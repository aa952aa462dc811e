#include "language/language.h"
#include "panels/panel.h"
#include "plot/roofline_plot.h"
#include "plot/trust_text.h"

namespace mlsys::ui {

namespace {

bool overheadDominates(const RooflinePoint& p) {
    return p.overhead > 0.5 * p.latency;
}

class RooflinePanel : public Panel {
public:
    explicit RooflinePanel(QWidget* parent)
        : Panel(QStringLiteral("roofline"), tr("Roofline"), parent), m_plot(new RooflinePlot) {
        setBody(m_plot);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        RooflineView view = snapshot.roofline;
        if (!showsMeasurements()) view.measured.clear();
        m_plot->show(view, ghosts(&Snapshot::roofline));
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.roofline == b.roofline; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.roofline.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.roofline.warnings; }

private:
    RooflinePlot* m_plot;
};

QString RooflinePanel::sentenceFor(const Snapshot& snapshot) const {
    const RooflineView& view = snapshot.roofline;
    const RooflinePoint& p = view.workload->point;
    const QString name = QString::fromStdString(view.workload->name), batch = batchText(p.batch);
    if (overheadDominates(p))
        return tr("Overhead (%1) is %2 of the latency at batch %3, which the roofline does not show.")
            .arg(text(format(p.overhead)), percent(p.overhead / p.latency), batch);
    const QString intensity = intensityText(p.intensity), ridge = text(formatNumber(view.ridge.base()));
    if (p.bottleneck == SingleNode::Bottleneck::Memory)
        return tr("%1 at batch %2 is memory-bound: %3 is left of the ridge at %4.").arg(name, batch, intensity, ridge);
    if (p.intensity >= view.ridge)
        return tr("%1 at batch %2 is compute-bound: %3 is right of the ridge at %4.")
            .arg(name, batch, intensity, ridge);
    return tr("%1 at batch %2 is compute-bound: at efficiency %3 arithmetic takes over at %4, left of %5.")
        .arg(name, batch, localNumber(QString::number(view.efficiency, 'g', 3)),
             text(formatNumber(view.attainableRidge.base())), intensity);
}

DataTable RooflinePanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("Workload"), tr("Batch"), tr("Intensity (flop/byte)"), tr("Attained (flop/s)"), tr("MFU"),
                     tr("Latency (s)"), tr("Compute (s)"), tr("Memory (s)"), tr("Overhead (s)"), tr("Bound by"),
                     tr("Latency measured from (s)"), tr("to (s)")},
                    {}};
    const auto add = [&](const QString& name, const RooflinePoint& p, const Trust& trust) {
        const bool memory = p.bottleneck == SingleNode::Bottleneck::Memory;
        QStringList row{name};
        for (const double x : {p.batch, p.intensity.base(), p.attained.base(), p.mfu, p.latency.base(),
                               p.computeTime.base(), p.memoryTime.base(), p.overhead.base()})
            row << QString::number(x, 'g', 6);
        table.rows << (row << (memory ? tr("memory") : tr("compute")) << trustedEnds(trust, p.latency.base()));
    };
    const auto addTrail = [&](const std::optional<RooflineTrail>& trail, const Trust& trust) {
        if (!trail) return;
        const QString name = QString::fromStdString(trail->name);
        add(tr("%1 (now)").arg(name), trail->point, trust);
        for (const RooflinePoint& p : trail->trail) add(name, p, trust);
    };
    addTrail(snapshot.roofline.workload, snapshot.roofline.trust);
    addTrail(snapshot.roofline.contrast, {});
    for (const MeasuredMark& mark : snapshot.roofline.measured) {
        QStringList cells(table.columns.size());
        cells[0] = tr("measured: %1").arg(QString::fromStdString(mark.what->name));
        cells[1] = batchText(mark.what->batch);
        cells[2] = rawNumber(mark.x);
        cells[3] = rawNumber(mark.y);
        table.rows << cells;
    }
    return table;
}

} // namespace

Panel* makeRooflinePanel(QWidget* parent) {
    return new RooflinePanel(parent);
}

} // namespace mlsys::ui

#include "language/language.h"
#include "panels/panel.h"
#include "plot/plot_text.h"
#include "plot/quantization_scene.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

class QuantizationPanel : public Panel {
public:
    explicit QuantizationPanel(QWidget* parent)
        : Panel(QStringLiteral("quantization"), tr("Quantization"), parent), m_plot(new ScenePlot) {
        setBody(m_plot);
        connect(m_plot, &ScenePlot::chosen, this, [this](int row) {
            emit proposed(QStringLiteral("precision"),
                          std::string(name(m_view.rows[static_cast<std::size_t>(row)].precision)));
        });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override {
        m_view = snapshot.quantization;
        m_plot->show([view = m_view, pins = ghosts(&Snapshot::quantization)](const QSizeF& size, const Theme& theme) {
            return layOutQuantization(view, pins, size, theme);
        });
    }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.quantization == b.quantization; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.quantization.unavailable;
    }

private:
    ScenePlot* m_plot;
    QuantizationView m_view; // on the plot
};

QString QuantizationPanel::sentenceFor(const Snapshot& snapshot) const {
    const QuantizationView& view = snapshot.quantization;
    const auto& fewest = view.rows.back();
    return tr("%1 needs %2 less memory than fp32, but one pass at batch %3 is only %4 as fast as in fp16.")
        .arg(utf8(name(fewest.precision)), percent(fewest.saved, 1), batchText(view.batch), factorText(fewest.speedup));
}

DataTable QuantizationPanel::table(const Snapshot& snapshot) const {
    DataTable table{{tr("Precision"), tr("Native"), tr("Weights (B)"), tr("Saved"), tr("Change of accuracy"),
                     tr("One pass (s)"), tr("Overhead (s)"), tr("Against fp16"), tr("Rule, against fp32"), tr("Fits")},
                    {}};
    const auto yes = [](bool flag) { return flag ? tr("yes") : tr("no"); };
    for (const auto& row : snapshot.quantization.rows)
        table.rows << QStringList{utf8(name(row.precision)),      yes(row.native),
                                  rawNumber(row.size.base()),     rawNumber(row.saved),
                                  rawNumber(row.accuracyDelta),   rawNumber(row.latency.base()),
                                  rawNumber(row.overhead.base()), rawNumber(row.speedup),
                                  rawNumber(row.ruleSpeedup),     yes(row.fits)};
    return table;
}

} // namespace

Panel* makeQuantizationPanel(QWidget* parent) {
    return new QuantizationPanel(parent);
}

} // namespace mlsys::ui

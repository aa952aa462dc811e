#include "panels/beside.h"
#include "panels/number_list.h"
#include "panels/panel.h"
#include "plot/memory_plot.h"
#include "plot/trust_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace mlsys::ui {

namespace {

class MemoryPanel : public Panel {
public:
    explicit MemoryPanel(QWidget* parent)
        : Panel(QStringLiteral("memory"), tr("KV-cache memory"), parent),
          m_plot(new MemoryPlot),
          m_numbers(new NumberList),
          m_body(new Beside(m_plot, m_numbers)) {
        m_numbers->setObjectName(QStringLiteral("memory.numbers"));
        m_numbers->setAccessibleName(tr("Serving in numbers"));
        m_numbers->setToolTip(tr("TTFT: time to first token\nITL: inter-token latency"));
        explainRowsOf(*m_numbers);
        setBody(m_body);
        connect(m_plot, &MemoryPlot::batchChosen, this,
                [this](double batch) { emit proposed(QStringLiteral("batch"), batch); });
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.memory == b.memory; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.memory.unavailable;
    }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.memory.warnings; }

private:
    MemoryPlot* m_plot;
    NumberList* m_numbers;
    Beside* m_body;
};

/// A simple fraction in words where the share is near one, else a percentage.
QString shareInWords(double share) {
    struct Word {
        double share;
        const char* text;
    };
    static constexpr std::array kWords{
        Word{1. / 4, QT_TRANSLATE_NOOP("Memory", "a quarter")}, Word{1. / 3, QT_TRANSLATE_NOOP("Memory", "a third")},
        Word{1. / 2, QT_TRANSLATE_NOOP("Memory", "half")}, Word{2. / 3, QT_TRANSLATE_NOOP("Memory", "two thirds")},
        Word{3. / 4, QT_TRANSLATE_NOOP("Memory", "three quarters")}};
    for (const Word& word : kWords)
        if (std::abs(share - word.share) <= 0.02) return QCoreApplication::translate("Memory", word.text);
    return percent(share);
}

QString requests(double count) {
    return count == 1 ? Panel::tr("1 request") : Panel::tr("%1 requests").arg(batchText(count));
}

void MemoryPanel::draw(const Snapshot& snapshot) {
    const MemoryView& view = snapshot.memory;
    const bool quiet = !view.feasible;
    m_numbers->setRows(
        {numberRow(tr("TTFT"), format(view.ttft),
                   {.quiet = quiet, .number = "memory.ttft", .trust = trustText(view.ttftTrust)}),
         numberRow(tr("ITL"), format(view.itl),
                   {.quiet = quiet, .number = "memory.itl", .trust = trustText(view.itlTrust)}),
         numberRow(tr("Throughput"), {formatNumber(view.throughput.base(), 4), tr("token/s").toStdString()},
                   {.quiet = quiet, .number = "memory.throughput", .trust = trustText(view.itlTrust.inverse())}),
         {tr("Largest batch"), batchText(view.largestBatch), tr("requests"), false, "memory.largest_batch"},
         {tr("Memory used"), QString::number(100 * view.utilization, 'f', 0), QStringLiteral("%"), false,
          "memory.utilization"}});
    m_body->arrange();
    m_plot->show(view, ghosts(&Snapshot::memory));
}

QString MemoryPanel::sentenceFor(const Snapshot& snapshot) const {
    const MemoryView& view = snapshot.memory;
    if (view.weights > view.capacity)
        return tr("The weights alone do not fit: %1 into %2.")
            .arg(text(format(view.weights)), text(format(view.capacity)));
    if (!view.feasible && view.largestBatch < 1)
        return tr("Not even one request fits: %1 too much.").arg(text(format(view.overflow)));
    if (!view.feasible)
        return (view.batch == 1 ? tr("%1 does not fit: %2 too much; %3 is the most.")
                                : tr("%1 do not fit: %2 too much; %3 is the most."))
            .arg(requests(view.batch), text(format(view.overflow)), batchText(view.largestBatch));
    const double share = view.kv / (view.weights + view.kv);
    return (view.batch == 1 ? tr("%1 uses %2 of the memory; %3 of that is KV cache.")
                            : tr("%1 use %2 of the memory; %3 of that is KV cache."))
        .arg(requests(view.batch), percent(view.utilization), shareInWords(share));
}

DataTable MemoryPanel::table(const Snapshot& snapshot) const {
    const MemoryView& view = snapshot.memory;
    DataTable table{{tr("Batch (requests)"), tr("Weights (B)"), tr("KV cache (B)"), tr("Sum (B)"), tr("Capacity (B)"),
                     tr("TTFT (s)"), tr("ITL (s)"), tr("Fits"), tr("TTFT measured from (s)"), tr("to (s)"),
                     tr("ITL measured from (s)"), tr("to (s)")},
                    {}};
    const auto add = [&](const QString& batch, const MemoryView::Step& step) {
        QStringList cells{batch};
        for (const double x : {view.weights.base(), step.kv.base(), (view.weights + step.kv).base(),
                               view.capacity.base(), step.ttft.base(), step.itl.base()})
            cells << QString::number(x, 'g', 7);
        table.rows << (cells << (step.feasible ? tr("yes") : tr("no")) << trustedEnds(view.ttftTrust, step.ttft.base())
                             << trustedEnds(view.itlTrust, step.itl.base()));
    };
    add(tr("%1 (now)").arg(batchText(view.batch)), {view.batch, view.kv, view.ttft, view.itl, view.feasible});
    for (const MemoryView::Step& step : view.sweep) add(batchText(step.batch), step);
    return table;
}

} // namespace

Panel* makeMemoryPanel(QWidget* parent) {
    return new MemoryPanel(parent);
}

} // namespace mlsys::ui

#include "panels/number_list.h"
#include "panels/panel_list.h"
#include "panels/warning_line.h"
#include "plot_probe.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;
using probe::Settings;

Q_DECLARE_METATYPE(Settings)

/// The panels of one accelerator: roofline and memory.
class TestNodePanels : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;

    Panel& panel(const QString& id, const Settings& settings, const QSize& size = {640, 480}) {
        const auto kind = std::ranges::find_if(panelKinds(), [&](const PanelKind& k) { return id == k.id; });
        m_panel.reset(kind->make(nullptr));
        probe::showAt(*m_panel, size);
        m_panel->render(probe::snapshotWith(settings));
        return *m_panel;
    }
    static QString plain(QString text) { return text.replace(QChar(0x202F), ' '); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void theSentenceSaysThePoint_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* id, const Settings& settings, const char* sentence) {
            QTest::newRow(sentence) << QString(id) << settings << QString::fromUtf8(sentence);
        };
        const Settings llama{{"model", "Llama3_8B"}, {"hardware", "H100"}};
        const auto at = [&](const char* batch) {
            Settings all = llama;
            all.emplace_back("batch", batch);
            return all;
        };
        row("roofline", at("64"),
            "Llama-3.1-8B at batch 64 is memory-bound: 8.65 flop/byte is left of the ridge at 295.");
        row("roofline", {{"model", "ResNet50"}, {"hardware", "A100"}, {"batch", "64"}},
            "ResNet-50 at batch 64 is compute-bound: 693 flop/byte is right of the ridge at 153.");
        row("roofline", {{"model", "ResNet50"}, {"hardware", "A100"}, {"batch", "1"}},
            "Overhead (515 µs) is 95 % of the latency at batch 1, which the roofline does not show.");
        row("roofline", {{"model", "Llama3_8B"}, {"hardware", "A100"}, {"batch", "64"}, {"efficiency", "0.05"}},
            "Llama-3.1-8B at batch 64 is compute-bound: at efficiency 0.05 arithmetic takes over at 7.65, left of 8.65 "
            "flop/byte.");
        row("memory", at("64"), "64 requests use 59 % of the memory; two thirds of that is KV cache.");
        row("memory", at("1"), "1 request uses 19 % of the memory; 3 % of that is KV cache.");
        row("memory", at("160"), "160 requests do not fit: 16.1 GB too much; 130 is the most.");
        row("memory", {{"model", "Llama3_70B"}, {"hardware", "H100"}},
            "The weights alone do not fit: 141 GB into 85.9 GB.");
    }
    void theSentenceSaysThePoint() {
        QFETCH(QString, id);
        QFETCH(Settings, settings);
        QFETCH(QString, sentence);
        QCOMPARE(plain(panel(id, settings).sentence()), sentence);
    }

    void theSentenceAgreesWithTheBottleneckAtEveryBatch() {
        for (const char* model : {"Llama3_8B", "ResNet50"})
            for (const char* efficiency : {"0.1", "0.5", "1"})
                for (const char* batch : {"1", "2", "4", "16", "128", "1024"}) {
                    const Settings settings{{"model", model}, {"efficiency", efficiency}, {"batch", batch}};
                    const QString says = panel("roofline", settings).sentence();
                    const auto p = probe::snapshotWith(settings)->roofline.workload->point;
                    if (says.startsWith("Overhead")) continue;
                    const bool memory = p.bottleneck == SingleNode::Bottleneck::Memory;
                    QCOMPARE(says.contains("memory-bound"), memory);
                    QCOMPARE(says.contains("left of the ridge"), memory);
                }
    }

    void theTableHoldsEveryMarkThatIsDrawn() {
        const auto snapshot = probe::snapshotWith({{"batch", "64"}});
        const DataTable roofline = panel("roofline", {{"batch", "64"}}).table(*snapshot);
        const auto& view = snapshot->roofline;
        QCOMPARE(std::size_t(roofline.rows.size()), 2 + view.workload->trail.size() + view.contrast->trail.size());
        QCOMPARE(roofline.rows[0][2], QString::number(view.workload->point.intensity.base(), 'g', 6));
        const DataTable memory = panel("memory", {{"batch", "64"}}).table(*snapshot);
        QCOMPARE(std::size_t(memory.rows.size()), 1 + snapshot->memory.sweep.size());
        QCOMPARE(memory.rows[0][2], QString::number(snapshot->memory.kv.base(), 'g', 7));
        for (const DataTable& table : {roofline, memory})
            for (const QStringList& row : table.rows) QCOMPARE(row.size(), table.columns.size());
    }

    void aMisleadingNumberIsWarnedOfInOneLine() {
        const Settings fallback{{"hardware", "H100"}, {"precision", "int4"}};
        auto* line = panel("roofline", fallback).findChild<WarningLine*>();
        QVERIFY(line->isVisible());
        QVERIFY(line->text().contains("no rate for this precision"));
        QCOMPARE(line->toolTip(), line->text());
        line = panel("roofline", {{"hardware", "H100"}, {"precision", "fp16"}}).findChild<WarningLine*>();
        QVERIFY(!line->isVisible());
    }

    void theNumbersBesideTheBarAreThoseOfTheServing() {
        const auto* numbers = panel("memory", {{"batch", "64"}, {"hardware", "H100"}}).findChild<NumberList*>();
        QStringList lines;
        for (const NumberRow& row : numbers->rows()) lines << row.label + '=' + row.value + ' ' + row.unit;
        QCOMPARE(lines, (QStringList{"TTFT=9.65 s", "ITL=15.4 ms", "Throughput=4164 token/s",
                                     "Largest batch=130 requests", "Memory used=59 %"}));
    }

    void thePanelIsCompleteAsSoonAsItIsRendered() {
        for (const QSize& size : {QSize(900, 500), QSize(640, 480), QSize(430, 420)}) {
            Panel& memory = panel("memory", {{"batch", "64"}}, size);
            const auto* numbers = memory.findChild<NumberList*>();
            QVERIFY(numbers->isVisible());
            QCOMPARE(numbers->shownRows(), 5);
            QVERIFY(numbers->width() >= numbers->sizeHint().width());
            QVERIFY(!numbers->geometry().intersects(memory.plot().geometry()));
            QVERIFY(memory.rect().contains(QRect(numbers->mapTo(&memory, QPoint()), numbers->size())));
        }
    }

    void aLongSentenceIsShownInFullAtOnce() {
        Panel& roofline = panel("roofline", {{"batch", "64"}}, {430, 420});
        const auto labels = roofline.findChildren<QLabel*>();
        const auto shown = std::ranges::find(labels, roofline.sentence(), &QLabel::text);
        QVERIFY(shown != labels.end());
        QVERIFY((*shown)->height() >= (*shown)->heightForWidth((*shown)->width()));
        QVERIFY((*shown)->height() > 2 * (*shown)->fontMetrics().height() - 2);
    }

    void theSpeedOfWhatDoesNotFitIsQuiet() {
        const auto* numbers = panel("memory", {{"batch", "160"}}).findChild<NumberList*>();
        QVERIFY(numbers->rows()[1].quiet);
        QVERIFY(!numbers->rows()[3].quiet);
    }

    void aClickInTheMemoryChartProposesTheBatch() {
        Panel& memory = panel("memory", {{"batch", "64"}});
        QSignalSpy proposed(&memory, &Panel::proposed);
        QTest::keyClick(&memory.plot(), Qt::Key_Down);
        QTest::keyClick(&memory.plot(), Qt::Key_Down);
        QTest::keyClick(&memory.plot(), Qt::Key_Return);
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed[0][0].toString(), QString("batch"));
        QCOMPARE(std::get<double>(proposed[0][1].value<Setting>()), 1.);
    }

    void aModelWithoutCacheSaysSoAndOffersAnother() {
        Panel& memory = panel("memory", {{"model", "ResNet50"}});
        auto* remedy = memory.findChild<QPushButton*>();
        QVERIFY(remedy && remedy->isVisible());
        QSignalSpy proposed(&memory, &Panel::proposed);
        remedy->click();
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed[0][0].toString(), QString("model"));
    }

    void numbersFlowIntoColumnsAndLowListsDropTheLast() {
        NumberList list;
        list.setRows({{"Alpha", "1.23", "s"}, {"Beta", "45", "ms"}, {"Gamma", "678", "GB"}, {"Delta", "9", "%"}});
        const QSize one = list.sizeHint();
        QCOMPARE(list.heightForWidth(one.width()), one.height());
        QCOMPARE(list.heightForWidth(2 * one.width() + 60), one.height() / 2);
        probe::showAt(list, {one.width(), one.height() / 2});
        QCOMPARE(list.shownRows(), 2);
        probe::showAt(list, one);
        QCOMPARE(list.shownRows(), 4);
    }
};

QTEST_MAIN(TestNodePanels)
#include "test_node_panels.moc"

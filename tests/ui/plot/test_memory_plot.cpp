#include "plot/memory_plot.h"
#include "plot_probe.h"
#include "pointer.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

using namespace mlsys;
using namespace mlsys::ui;

class TestMemoryPlot : public QObject {
    Q_OBJECT

    MemoryPlot m_plot;
    SnapshotPtr m_snapshot;

    const MemoryView& draw(const probe::Settings& settings, const QSize& size = {600, 420}) {
        m_snapshot = probe::snapshotWith(settings);
        probe::showAt(m_plot, size);
        m_plot.show(m_snapshot->memory);
        return m_snapshot->memory;
    }
    const MemoryTarget* target(MemoryPart part, std::size_t index = 0) const {
        for (const MemoryTarget& t : m_plot.drawn().targets)
            if (t.part == part && t.index == index) return &t;
        return nullptr;
    }
    const Scene& scene() const { return m_plot.drawn().scene; }

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void widthsOfTheBarAreInProportionToBytes() {
        const MemoryView& view = draw({{"batch", "64"}});
        const double weights = target(MemoryPart::Weights)->area.width(),
                     kv = target(MemoryPart::KvCache)->area.width();
        const double free = target(MemoryPart::Free)->area.width();
        QVERIFY(std::abs(kv / weights - view.kv / view.weights) < 1e-9);
        QVERIFY(std::abs((weights + kv + free) / weights - view.capacity / view.weights) < 1e-9);
        QCOMPARE(target(MemoryPart::Weights)->area.right(), target(MemoryPart::KvCache)->area.left());
    }

    void theCapacityIsTheOneRedLineAndTellsBothUnits() {
        draw({{"hardware", "H100"}});
        const SceneLabel* label = probe::labelWith(scene(), "GiB");
        QVERIFY(label && label->text.startsWith("80") && label->text.contains("= 85.9"));
        const double at = target(MemoryPart::Free)->area.right();
        const auto isLine = [&](const SceneLine& line) {
            return line.pen.color() == Theme::current().color(Role::Limit) &&
                   std::abs(line.points[0].x() - at) < 0.01 && line.points[0].x() == line.points[1].x();
        };
        QVERIFY(std::ranges::any_of(scene().lines, isLine));
    }

    void whatExceedsTheCapacityIsHatchedAndSaysByHowMuch() {
        for (const int width : {270, 350, 1200}) {
            draw({{"batch", "160"}}, {width, 420});
            QVERIFY(probe::labelWith(scene(), "overflows by 16.1"));
            QVERIFY(probe::labelWith(scene(), "85.9"));
        }
        const MemoryView& view = draw({{"batch", "160"}});
        QVERIFY(!view.feasible);
        QVERIFY(probe::labelWith(scene(), "overflows by 16.1"));
        const MemoryTarget* overflow = target(MemoryPart::Overflow);
        QVERIFY(overflow && !target(MemoryPart::Free));
        QVERIFY(std::ranges::any_of(scene().hatches, [&](const SceneHatch& h) { return h.area == overflow->area; }));
        QVERIFY(probe::hover(m_plot, overflow->area.center()).contains("Too much"));
    }

    void anOverflowBeyondTheAxisIsTornOff() {
        draw({{"batch", "4096"}});
        QCOMPARE(scene().masks.size(), 1);
        draw({{"batch", "64"}});
        QVERIFY(scene().masks.isEmpty());
    }

    void labelsStayOnTheCanvasAndOffEachOther_data() {
        QTest::addColumn<QString>("hardware");
        QTest::addColumn<QString>("model");
        for (const char* hardware : {"H100", "B200", "ESP32_S3"})
            for (const char* model : {"Llama3_8B", "Llama3_70B", "GPT2"})
                QTest::addRow("%s %s", hardware, model) << hardware << model;
    }
    void labelsStayOnTheCanvasAndOffEachOther() {
        QFETCH(QString, hardware);
        QFETCH(QString, model);
        const QByteArray h = hardware.toLatin1(), m = model.toLatin1();
        for (const auto& [id, scale] :
             {std::pair(ThemeId::Light, 1.0), {ThemeId::Dark, 2.0}, {ThemeId::Projector, 1.0}})
            for (const QSize& size : {QSize(270, 130), QSize(420, 300), QSize(600, 420), QSize(1860, 900)})
                for (const char* batch : {"1", "20", "64", "130", "160", "4096"}) {
                    applyTheme(*qApp, Theme(id, scale));
                    draw({{"hardware", h}, {"model", m}, {"batch", batch}}, size);
                    const QString fault = probe::labelFault(scene(), size);
                    QVERIFY2(fault.isEmpty(),
                             qPrintable(QStringLiteral("%1 at %2, batch %3").arg(fault).arg(size.width()).arg(batch)));
                }
    }

    void theLargestBatchIsWhereTheMemoryReachesTheCapacity() {
        const MemoryView& view = draw({{"hardware", "H100"}, {"model", "Llama3_8B"}});
        QCOMPARE(view.largestBatch, 130.);
        for (const QSize& size : {QSize(320, 215), QSize(600, 420), QSize(1800, 900)}) {
            draw({{"hardware", "H100"}, {"model", "Llama3_8B"}}, size);
            QVERIFY(probe::labelWith(scene(), "130 fit"));
        }
    }

    void theStepsLieWhereTheAxesSayTheyDo() {
        const MemoryView& view = draw({{"batch", "64"}});
        for (const std::size_t i : {0u, 3u, 7u}) {
            const double all = (view.weights + view.sweep[i].kv).in(unit::GB);
            const QPointF byAxes(m_plot.canvas().xAxis->coordToPixel(view.sweep[i].batch),
                                 m_plot.canvas().yAxis->coordToPixel(all));
            QVERIFY(QLineF(target(MemoryPart::Step, i)->at, byAxes).length() < 0.01);
        }
    }

    void theDotOfTheBatchLiesOnTheEdgeOfTheCache() {
        const MemoryView& view = draw({{"batch", "64"}});
        const QPointF step = target(MemoryPart::Step, 6)->at;
        QCOMPARE(view.sweep[6].batch, 64.);
        QVERIFY(std::ranges::any_of(scene().marks, [&](const SceneMark& mark) {
            return QLineF(mark.at, step).length() < 0.01 && mark.radius >= 5;
        }));
    }

    void aClickInTheChartChoosesTheBatchUnderThePointer() {
        draw({{"batch", "8"}});
        QSignalSpy chosen(&m_plot, &MemoryPlot::batchChosen);
        const QRectF chart = m_plot.chartRect();
        // The axis runs from 1 to 4096, so the middle is 64.
        click(m_plot, {chart.left() + chart.width() / 2, chart.center().y()});
        QCOMPARE(chosen.size(), 1);
        QVERIFY(std::abs(chosen[0][0].toDouble() - 64) <= 1);
        click(m_plot, target(MemoryPart::Weights)->area.center());
        QCOMPARE(chosen.size(), 1);
    }

    void returnOnAStepChoosesItsBatch() {
        const MemoryView& view = draw({{"batch", "8"}});
        QSignalSpy chosen(&m_plot, &MemoryPlot::batchChosen);
        QTest::keyClick(&m_plot, Qt::Key_Down);
        QTest::keyClick(&m_plot, Qt::Key_Down);
        for (const MemoryView::Step& step : view.sweep) {
            QVERIFY(m_plot.readout().contains(QStringLiteral("Batch %1:").arg(batchText(step.batch))));
            QTest::keyClick(&m_plot, Qt::Key_Return);
            QCOMPARE(chosen.back()[0].toDouble(), step.batch);
            QTest::keyClick(&m_plot, Qt::Key_Right);
        }
    }

    void theKeyboardReadsWhatThePointerReads() {
        draw({{"batch", "64"}});
        QTest::keyClick(&m_plot, Qt::Key_Escape);
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right}) {
            QTest::keyClick(&m_plot, Qt::Key(key));
            const QString byKey = m_plot.readout();
            QVERIFY(!byKey.isEmpty());
            QCOMPARE(probe::hover(m_plot, scene().marks.back().at), byKey);
        }
    }

    void hoveringTheCacheTellsRoundedAndRawValueAndTheFormula() {
        const MemoryView& view = draw({{"batch", "64"}});
        const QString readout = probe::hover(m_plot, target(MemoryPart::KvCache)->area.center());
        QVERIFY(readout.contains("34.4"));
        QVERIFY(readout.contains(rawNumber(view.kv.base())));
        QVERIFY(readout.contains("KV heads"));
    }

    void aLowPlotKeepsTheBarAndDropsTheChart() {
        draw({}, {400, 130});
        QVERIFY(!m_plot.isChartShown());
        QVERIFY(target(MemoryPart::Weights) && !target(MemoryPart::Step));
        draw({}, {400, 400});
        QVERIFY(m_plot.isChartShown());
        QVERIFY(target(MemoryPart::Step));
    }

    void aNewThemeRecoloursEverything() {
        draw({{"batch", "64"}});
        applyTheme(*qApp, Theme(ThemeId::Dark));
        const QImage picture = m_plot.grab().toImage();
        const Theme dark(ThemeId::Dark);
        const QPoint weights = target(MemoryPart::Weights)->area.topLeft().toPoint() + QPoint(3, 3);
        QCOMPARE(picture.pixelColor(weights), dark.color(styleOf(Entity::Memory).role));
        const QString fault = probe::foreignPixel(picture, {0xFF000000, 0xFFFFFFFF}); // text on the bar
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_MAIN(TestMemoryPlot)
#include "test_memory_plot.moc"

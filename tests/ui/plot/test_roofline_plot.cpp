#include "fixtures.h"
#include "plot/plot_text.h"
#include "plot/roofline_plot.h"
#include "plot_probe.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <qcustomplot.h>

using namespace mlsys;
using namespace mlsys::ui;

class TestRooflinePlot : public QObject {
    Q_OBJECT

    RooflinePlot m_plot;

    const RooflineView& draw(const probe::Settings& settings, const QSize& size = {640, 400}) {
        m_snapshot = probe::snapshotWith(settings);
        probe::showAt(m_plot, size);
        m_plot.show(m_snapshot->roofline);
        return m_snapshot->roofline;
    }
    static bool isNear(const QPointF& a, const QPointF& b) { return QLineF(a, b).length() < 0.01; }
    const RooflineTarget& target(RooflinePart part) const {
        return *std::ranges::find(m_plot.drawn().targets, part, &RooflineTarget::part);
    }

    SnapshotPtr m_snapshot;

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void everythingLiesInsideTheFrameOfEveryHardware() {
        for (const Ref<Hardware>& hardware : sharedRegistry().all<Hardware>())
            for (const char* model : {"Llama3_8B", "ResNet50", "DS_CNN"}) {
                const auto snapshot = probe::snapshotWith({{"hardware", hardware->id.c_str()}, {"model", model}});
                const RooflineView& view = snapshot->roofline;
                const RooflineArea area{{0, 0, 100, 100}, rooflineFrame(view)};
                const auto check = [&](const RooflinePoint& p) {
                    return !(p.intensity.base() > 0) || area.contains(p.intensity.base(), p.attained.base());
                };
                QVERIFY2(std::ranges::all_of(view.workload->trail, check), hardware->id.c_str());
                QVERIFY2(check(view.workload->point), hardware->id.c_str());
                for (const auto& roof : view.roofs)
                    QVERIFY2(!area.roof(roof.peak.base(), 0).isNull(), hardware->id.c_str());
                const auto active = std::ranges::find(view.roofs, true, &RooflineView::Roof::active);
                QVERIFY2(area.contains(view.ridge.base(), active->peak.base()), hardware->id.c_str());
            }
    }

    void theFrameStaysPutWhileTheBatchIsDragged() {
        const RooflineFrame first = rooflineFrame(probe::snapshotWith({{"batch", "1"}})->roofline);
        for (const char* batch : {"2", "3", "17", "64", "300", "1000", "4096"})
            QCOMPARE(rooflineFrame(probe::snapshotWith({{"batch", batch}})->roofline), first);
    }

    void aTenfoldIntensityIsTheSameDistanceEverywhere() {
        draw({});
        const auto x = [&](double intensity) {
            return m_plot.pixelOf(Intensity<>::fromBase(intensity), FlopRate<>(10, unit::TFlopPerS)).x();
        };
        QVERIFY(std::abs((x(10) - x(1)) - (x(1000) - x(100))) < 1e-6);
        QVERIFY(x(10) > x(1));
    }

    void theRidgeIsWhereTheActiveSlopeMeetsTheActiveRoof() {
        const RooflineView& view = draw({{"hardware", "H100"}});
        const auto slope = std::ranges::find(view.slopes, true, &RooflineView::Slope::active);
        const auto roof = std::ranges::find(view.roofs, true, &RooflineView::Roof::active);
        QVERIFY(isNear(target(RooflinePart::Ridge).at, m_plot.pixelOf(roof->peak / slope->bandwidth, roof->peak)));
        QVERIFY(probe::labelWith(m_plot.drawn().scene, "ridge 295"));
    }

    void everyRoofIsNamedAtItsRightEndAndEqualPeaksShareOneLabel() {
        for (const QSize& size : {QSize(420, 300), QSize(640, 400), QSize(1800, 900)}) {
            const RooflineView& view = draw({{"hardware", "H100"}}, size);
            const Scene& scene = m_plot.drawn().scene;
            for (const RoofGroup& group : roofGroups(view)) QVERIFY(probe::labelWith(scene, group.names));
            const SceneLabel* shared = probe::labelWith(scene, "FP8, INT8");
            QVERIFY(shared && shared->text.contains("1979"));
            QVERIFY(shared->area.left() > m_plot.pixelOf(Intensity<>::fromBase(295), FlopRate<>()).x());
        }
    }

    void labelsStayOnTheCanvasAndOffEachOther_data() {
        QTest::addColumn<QString>("hardware");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("batch");
        for (const char* hardware : {"H100", "A100", "B200", "ESP32_S3"})
            for (const char* model : {"Llama3_8B", "Llama3_70B", "ResNet50", "DS_CNN"})
                for (const char* batch : {"1", "64"})
                    QTest::addRow("%s %s %s", hardware, model, batch) << hardware << model << batch;
    }
    void labelsStayOnTheCanvasAndOffEachOther() {
        QFETCH(QString, hardware);
        QFETCH(QString, model);
        QFETCH(QString, batch);
        const QByteArray h = hardware.toLatin1(), m = model.toLatin1(), b = batch.toLatin1();
        for (const auto& [id, scale] :
             {std::pair(ThemeId::Light, 1.0), {ThemeId::Dark, 2.0}, {ThemeId::Projector, 1.0}})
            for (const QSize& size : {QSize(270, 130), QSize(420, 300), QSize(640, 400), QSize(1860, 900)}) {
                applyTheme(*qApp, Theme(id, scale));
                draw({{"hardware", h}, {"model", m}, {"batch", b}}, size);
                const QString fault = probe::labelFault(m_plot.drawn().scene, size);
                QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral(" at %1").arg(size.width())));
            }
    }

    void thePointIsNamedWithModelAndBatch() {
        draw({{"model", "Llama3_8B"}, {"batch", "64"}}, {900, 600});
        QVERIFY(probe::labelWith(m_plot.drawn().scene, "Llama-3.1-8B, batch 64"));
    }

    void theBatchFromWhichArithmeticBindsIsMarked() {
        const RooflineView& view = draw({{"model", "ResNet50"}, {"hardware", "A100"}, {"batch", "64"}}, {900, 600});
        QCOMPARE(view.workload->crossover, 2.);
        QVERIFY(probe::labelWith(m_plot.drawn().scene, "compute-bound from 2"));
    }

    void theLineOfTheEfficiencyAppearsOnlyBelowOne() {
        draw({{"efficiency", "0.5"}});
        QVERIFY(probe::labelWith(m_plot.drawn().scene, "η 0.5"));
        draw({{"efficiency", "1"}});
        QVERIFY(!probe::labelWith(m_plot.drawn().scene, "η"));
    }

    void whatDoesNotFitIsHollowAndCrossed() {
        draw({{"model", "Llama3_70B"}, {"hardware", "H100"}});
        const QPointF at = target(RooflinePart::Point).at;
        const auto crosses = std::ranges::count_if(m_plot.drawn().scene.marks, [&](const SceneMark& mark) {
            return mark.at == at && mark.marker == Marker::Cross;
        });
        QVERIFY(crosses > 0);
        QVERIFY(probe::hover(m_plot, at).contains("do not fit"));
    }

    void hoveringThePointTellsRoundedAndRawValuesAndTheFormula() {
        const RooflineView& view = draw({{"batch", "64"}});
        const QString readout = probe::hover(m_plot, target(RooflinePart::Point).at);
        QVERIFY(readout.startsWith("Llama-3.1-8B, batch 64"));
        QVERIFY(readout.contains("8.65"));
        QVERIFY(readout.contains(rawNumber(view.workload->point.intensity.base())));
        QVERIFY(readout.contains("operations / bytes moved"));
        QVERIFY(readout.contains("MFU"));
        QVERIFY(probe::hover(m_plot, {-50, -50}).isEmpty());
    }

    void hoveringARoofTellsItsPeakAndSource() {
        draw({{"hardware", "H100"}});
        for (const RooflineTarget& t : m_plot.drawn().targets)
            if (t.part == RooflinePart::Roof) {
                const QString readout = probe::hover(m_plot, t.line.pointAt(0.97));
                QVERIFY(readout.contains("peak of NVIDIA H100"));
                QVERIFY(readout.contains("Source: "));
            }
    }

    void theKeyboardVisitsEveryMarkAndReadsWhatThePointerReads() {
        draw({{"batch", "64"}});
        m_plot.setFocus();
        const auto targets = m_plot.drawn().targets;
        QSet<int> rows;
        QTest::keyClick(&m_plot, Qt::Key_Right);
        for (int step = 0; step < 2 * targets.size(); ++step) {
            const QString byKey = m_plot.readout();
            QVERIFY(!byKey.isEmpty());
            const SceneMark ring = m_plot.drawn().scene.marks.back();
            QCOMPARE(ring.pen.color(), Theme::current().color(Role::Accent));
            QCOMPARE(probe::hover(m_plot, ring.at), byKey);
            QTest::keyClick(&m_plot, step % 20 == 19 ? Qt::Key_Down : Qt::Key_Right);
        }
        QVERIFY(m_plot.readout().contains("Bandwidth"));
        QTest::keyClick(&m_plot, Qt::Key_Escape);
        QVERIFY(m_plot.readout().isEmpty());
    }

    void aNewThemeRecoloursEverything() {
        draw({{"batch", "64"}});
        applyTheme(*qApp, Theme(ThemeId::Dark));
        const Theme dark(ThemeId::Dark);
        const QImage picture = m_plot.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), dark.color(Role::Panel));
        const QString fault = probe::foreignPixel(picture);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        for (const SceneLabel& label : m_plot.drawn().scene.labels)
            QVERIFY(std::ranges::any_of(kSeriesRoles, [&](Role r) { return label.color == dark.textColor(r); }) ||
                    label.color == dark.color(Role::Text) || label.color == dark.textColor(Role::Muted));
    }
};

QTEST_MAIN(TestRooflinePlot)
#include "test_roofline_plot.moc"

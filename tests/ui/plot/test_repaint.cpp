#include "fixtures.h"
#include "language/language.h"
#include "panels/panel.h"
#include "plot/pattern.h"
#include "plot/scene_changes.h"
#include "plot_probe.h"
#include "pointer.h"
#include "property/random_cases.h"
#include "theme/apply_theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <memory>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeServingPanel(QWidget* parent);
Panel* makeMemoryPanel(QWidget* parent);
Panel* makeRooflinePanel(QWidget* parent);
Panel* makeQueueingPanel(QWidget* parent);
} // namespace mlsys::ui

namespace {

using Make = Panel* (*)(QWidget*);

constexpr QSize kCard(700, 800);

/// All views of a scenario, with the error bands of the default one.
SnapshotPtr viewsOf(const probe::Settings& settings) {
    static const auto evidence = completed(probe::snapshotWith({}), sharedRegistry())->evidence;
    return withEvidence(*probe::snapshotWith(settings), evidence);
}

/// Pixels that a widget is asked to paint.
class PaintedPixels : public QObject {
public:
    explicit PaintedPixels(QWidget& watched) { watched.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region()) count += rect.width() * rect.height();
        return false;
    }
};

SceneLabel labelAt(const QPointF& at) {
    return {.text = QStringLiteral("114 fit"), .font = {}, .color = Qt::black, .area = {at, QSizeF(40, 12)}};
}

} // namespace

/// A move of a slider paints what it changes, and no more.
class TestRepaint : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;

    void open(Make make) {
        m_panel.reset(make(nullptr));
        m_panel->resize(kCard);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void render(const probe::Settings& settings) { m_panel->render(viewsOf(settings)); }
    /// Most often nothing; what it was, in words.
    QString doSomethingElse(RandomCases& random, const Scenario& scenario) {
        switch (random.index(12)) {
        case 0:
            m_panel->resize(int(random.whole(200, 800)), int(random.whole(200, 800)));
            return QStringLiteral("another size");
        case 1: m_panel->setTableShown(!m_panel->isTableShown()); return QStringLiteral("table or plot");
        case 2: QTest::keyClick(&m_panel->plot(), Qt::Key_Right); return QStringLiteral("a step of the cursor");
        case 3: QTest::keyClick(&m_panel->plot(), Qt::Key_Escape); return QStringLiteral("leaving the plot");
        case 4:
            applyTheme(*qApp, Theme(random.oneOf(kThemeIds), 1 + random.share()));
            return QStringLiteral("another theme");
        case 5: m_panel->setMeasurementsShown(random.coin()); return QStringLiteral("measurements");
        case 6:
            m_panel->hide();
            m_panel->render(solveScenario(random.scenario(), sharedRegistry()));
            QCoreApplication::processEvents();
            m_panel->show();
            m_panel->render(solveScenario(scenario, sharedRegistry()));
            return QStringLiteral("hidden and shown");
        default: return QStringLiteral("nothing else");
        }
    }
    /// What the user sees, against all of it painted anew.
    void isWhole(const QString& after) {
        QImage seen, whole;
        // What lies around a plot may take some rounds of events until it has shared out its room.
        const auto same = [&] {
            const QWidget& canvas = canvasOf(m_panel->plot());
            const QRect part(canvas.mapTo(m_panel.get(), QPoint()), canvas.size());
            seen = m_panel->screen()->grabWindow(m_panel->winId()).toImage().copy(part);
            whole = m_panel->grab().toImage().convertToFormat(seen.format()).copy(part);
            return !canvas.isVisible() || seen == whole;
        };
        QCoreApplication::processEvents();
        if (QTest::qWaitFor(same, 1000)) return;
        QFAIL(qPrintable(m_panel->id() + " after " + after));
    }

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }
    void cleanup() { m_panel.reset(); }

    void theScreenShowsTheWholePicture_data() {
        QTest::addColumn<Make>("make");
        QTest::addRow("serving") << Make(makeServingPanel);
        QTest::addRow("memory") << Make(makeMemoryPanel);
        QTest::addRow("roofline") << Make(makeRooflinePanel);
        QTest::addRow("queueing") << Make(makeQueueingPanel);
    }
    void theScreenShowsTheWholePicture() {
        QFETCH(Make, make);
        open(make);
        for (const char* laws : {"tutorial", "refined"})
            for (const char* sequence : {"2048", "8192"})
                for (const char* batch : {"1", "2", "3", "31", "32", "33", "64", "150", "1000", "30"}) {
                    render({{"preset", laws}, {"seq_len", sequence}, {"batch", batch}});
                    isWhole(QStringLiteral("batch %1 of %2 tokens, %3").arg(batch, sequence, laws));
                }
    }

    void anyChangeOfAScenarioLeavesNoTraces_data() { theScreenShowsTheWholePicture_data(); }
    void anyChangeOfAScenarioLeavesNoTraces() {
        QFETCH(Make, make);
        open(make);
        RandomCases random(1);
        Scenario scenario = defaultScenario(sharedRegistry());
        for (int step = 0; step < 400; ++step) {
            // Now and then another one, then one thing after the other.
            if (step % 20 == 0) scenario = random.scenario();
            const Parameter& parameter = random.oneOf(parameterTable());
            const auto next = withParameter(scenario, parameter.id, random.setting(parameter), sharedRegistry());
            if (!next) continue;
            scenario = *next;
            m_panel->render(solveScenario(scenario, sharedRegistry()));
            const QString done = doSomethingElse(random, scenario);
            isWhole(QStringLiteral("step %1: %2, %3").arg(step).arg(utf8(parameter.id), done));
            if (QTest::currentTestFailed()) return;
        }
    }

    void theKeyboardCursorLeavesNoTraces() {
        open(makeMemoryPanel);
        render({{"batch", "32"}});
        // The first after a step of the cursor paints all.
        for (const char* batch : {"33", "34", "64"}) {
            QTest::keyClick(&m_panel->plot(), Qt::Key_Right);
            for (const char* next : {batch, "40", "96"}) {
                render({{"batch", next}});
                isWhole(QStringLiteral("a step of the cursor and batch %1").arg(next));
            }
        }
        QTest::keyClick(&m_panel->plot(), Qt::Key_Escape);
        isWhole(QStringLiteral("leaving the plot"));
    }

    void anotherSizeOrThemePaintsAll() {
        open(makeServingPanel);
        render({{"batch", "32"}});
        applyTheme(*qApp, Theme(ThemeId::Dark));
        render({{"batch", "33"}});
        isWhole(QStringLiteral("a change of the theme"));
        m_panel->resize(kCard + QSize(90, -70));
        render({{"batch", "34"}});
        isWhole(QStringLiteral("a change of the size"));
    }

    void aMoveOfTheBatchPaintsLittleOfAnUnchangedChart_data() {
        QTest::addColumn<Make>("make");
        QTest::addRow("serving") << Make(makeServingPanel);
        QTest::addRow("memory") << Make(makeMemoryPanel);
    }
    void aMoveOfTheBatchPaintsLittleOfAnUnchangedChart() {
        QFETCH(Make, make);
        open(make);
        render({{"batch", "32"}});
        render({{"batch", "33"}});
        QCoreApplication::processEvents();
        QWidget& canvas = canvasOf(m_panel->plot());
        PaintedPixels painted(canvas);
        render({{"batch", "34"}});
        QCoreApplication::processEvents();
        QVERIFY(painted.count > 0);
        QVERIFY2(painted.count < canvas.width() * canvas.height() / 2, qPrintable(QString::number(painted.count)));
    }

    /// In a plot that has less room than its texts need, areas end before they begin.
    void aPatternWithoutRoomPaintsNothing() {
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QImage before = picture;
        QPainter painter(&picture);
        drawPattern(painter, {20, 40, 30, -15}, Fill::Hatched, QPen(Qt::black, 1));
        painter.end();
        QVERIFY(picture == before);
    }

    void equalScenesChangeNothing() {
        const Scene scene{.labels = {labelAt({10, 10}), labelAt({60, 10})}};
        QVERIFY(changedArea(scene, scene).isEmpty());
    }

    void aPartThatMovesChangesBothItsPlaces() {
        const Scene before{.labels = {labelAt({10, 10}), labelAt({60, 10})}};
        const Scene after{.labels = {labelAt({10, 10}), labelAt({60, 90})}};
        const QRegion changed = changedArea(before, after);
        QVERIFY(changed.contains(QRect(60, 10, 40, 12)) && changed.contains(QRect(60, 90, 40, 12)));
        QVERIFY(!changed.intersects(QRect(10, 10, 40, 12)));
    }

    void aPartThatComesInBetweenLeavesTheOthersAlone() {
        const Scene before{.labels = {labelAt({10, 10}), labelAt({60, 90})}};
        const Scene after{.labels = {labelAt({10, 10}), labelAt({110, 50}), labelAt({60, 90})}};
        const QRegion changed = changedArea(before, after);
        QVERIFY(changed.contains(QRect(110, 50, 40, 12)));
        QVERIFY(!changed.intersects(QRect(10, 10, 40, 12)) && !changed.intersects(QRect(60, 90, 40, 12)));
    }

    void aTurnedLabelIsCoveredWhereItStands() {
        SceneLabel upright = labelAt({50, 50});
        upright.angle = -90;
        const QRegion changed = changedArea({}, {.labels = {upright}});
        // Upwards from the lower left corner, which the line of text now lies left of.
        QVERIFY(changed.contains(QRect(38, 22, 12, 40)));
        QVERIFY(!changed.contains(QPoint(85, 56)));
    }
};

QTEST_MAIN(TestRepaint)
#include "test_repaint.moc"

#include "exercise/exercise_shelf.h"
#include "plot/plan_scene.h"
#include "plot/plot_text.h"
#include "plot/scene_plot.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QStandardPaths>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

/// The panels of the Design page take what is chosen on them.
class TestDesignPage : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    const Snapshot& now() { return *m_store->snapshot(); }
    /// Puts a panel with the scenario of an exercise on the whole grid.
    ScenePlot& show(const char* panel, const char* exercise) {
        static const ExerciseShelf shelf = loadExercises(exerciseFolder(), sharedRegistry());
        m_store->replace(*scenarioFor(shelf.find(exercise)->settings, {.registry = sharedRegistry()}), "exercise");
        m_window->grid().setPage("lab");
        m_window->grid().setFullPanel(m_window->grid().panel(panel));
        auto& plot = static_cast<ScenePlot&>(m_window->grid().panel(panel)->plot());
        // Before its first layout a widget has a size that nobody sees.
        if (!QTest::qWaitFor([&] { return plot.width() > m_window->width() / 4; })) qFatal("the panel has no room");
        return plot;
    }
    void click(ScenePlot& plot, const QPointF& at) {
        QTest::mouseClick(plot.findChild<QWidget*>(), Qt::LeftButton, {}, at.toPoint());
    }
    void click(ScenePlot& plot, qsizetype target) { click(plot, plot.picture().targets[target].area.center()); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    }
    void init() { openWindow(m_store, m_window); }

    void theCheapestFleetMeetsAllOnceItIsTaken() {
        ScenePlot& plot = show("plan", "8");
        const auto cheapest = *now().plan.cheapest;
        click(plot, kCheapestTarget);
        QVERIFY(now().plan.own.meetsAll());
        QCOMPARE(now().plan.own.cost, cheapest.cost);
        QVERIFY(m_window->grid().panel("plan")->sentence().contains("nothing cheaper does"));
    }

    void aSpareNodeIsTakenByAClick() {
        ScenePlot& plot = show("plan", "8");
        click(plot, kFirstSpareTarget + 2);
        QCOMPARE(m_store->scenario().spareNodes, 2.);
        QCOMPARE(now().plan.own.availability, now().plan.availability[2]);
    }

    void aClickOnTheFrontTakesItsSettings() {
        ScenePlot& plot = show("pareto", "6");
        const auto best = now().pareto.options[*now().pareto.cheapest];
        click(plot, qsizetype(*now().pareto.cheapest));
        QCOMPARE(m_store->scenario().hardware->id, best.hardware);
        QVERIFY(m_store->scenario().precision == best.precision);
        QCOMPARE(m_store->scenario().batch, best.batch);
        QVERIFY(now().pareto.options[*now().pareto.cheapest].selected);
        QCOMPARE(m_store->history().count(), 2);
    }

    void theKeyboardTakesAPrecision() {
        ScenePlot& plot = show("quantization", "3");
        plot.setFocus();
        while (!plot.readout().startsWith("int4")) {
            const QString before = plot.readout();
            QTest::keyClick(&plot, Qt::Key_Right);
            QVERIFY(plot.readout() != before);
        }
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(m_store->scenario().precision == Precision::int4);
    }

    void aPlaceOnTheSweepTakesItsEfficiency() {
        ScenePlot& plot = show("edge", "7");
        const auto steps = std::ranges::find(now().edge.sweeps, true, &EdgeView::Sweep::selected)->steps;
        click(plot, plot.picture().targets.size() - 1);
        QCOMPARE(m_store->scenario().efficiency, steps.back().efficiency);
    }

    void theRefinedLawsAskForNoBetterKernels() {
        show("edge", "7");
        const auto hurry = [this](double share) {
            Scenario hurried = m_store->scenario();
            hurried.deadline = now().edge.latency * share;
            m_store->replace(hurried, "hurried");
        };
        hurry(0.9);
        QVERIFY(!now().edge.inTime && now().edge.neededEfficiency);
        m_store->set("preset", std::string("refined"));
        hurry(0.9);
        const auto& steps = std::ranges::find(now().edge.sweeps, true, &EdgeView::Sweep::selected)->steps;
        QCOMPARE(steps.front().latency, steps.back().latency);
        QVERIFY(!now().edge.inTime && !now().edge.neededEfficiency);
        QVERIFY(!m_window->grid().panel("edge")->sentence().contains("kernels"));
    }

    void underTheRefinedLawsEachPrecisionHasABarThatTakesIt() {
        ScenePlot& plot = show("edge", "7");
        m_store->set("preset", std::string("refined"));
        QCoreApplication::processEvents();
        const auto sweeps = now().edge.sweeps;
        const auto int8 = std::ranges::find(sweeps, Precision::int8, &EdgeView::Sweep::precision) - sweeps.begin();
        const qsizetype first = plot.picture().targets.size() - qsizetype(sweeps.size());
        QVERIFY(plot.picture().targets[first + int8].readout.startsWith("int8"));
        QCOMPARE(m_window->grid().panel("edge")->shownData().rows.size(), qsizetype(sweeps.size()));
        click(plot, first + int8);
        QVERIFY(m_store->scenario().precision == Precision::int8);
        QVERIFY(!m_window->grid().panel("edge")->shownData().rows.isEmpty());
    }

    void theTableOfThePlanHoldsNumbersThatAddUp() {
        show("plan", "8");
        const DataTable table = m_window->grid().panel("plan")->shownData();
        const auto& lights = now().plan.own.lights;
        for (std::size_t i = 0; i < lights.size(); ++i) {
            const QStringList row = table.rows[qsizetype(i)];
            bool isNumber[3] = {};
            const double value = row[2].toDouble(&isNumber[0]), limit = row[3].toDouble(&isNumber[1]);
            QVERIFY2(isNumber[0] && isNumber[1], qPrintable(row.join(", ")));
            QVERIFY2(std::abs(value * lights[i].limit - limit * lights[i].value) <= 1e-12 * limit * lights[i].value,
                     qPrintable(row.join(", ")));
            QCOMPARE(row[5].toDouble(&isNumber[2]), lights[i].used);
            QVERIFY(isNumber[2]);
        }
    }

    void noTextLeavesTheCanvas_data() {
        QTest::addColumn<QString>("panel");
        for (const char* panel : {"quantization", "pareto", "edge", "plan"}) QTest::newRow(panel) << QString(panel);
    }
    void noTextLeavesTheCanvas() {
        QFETCH(QString, panel);
        ScenePlot& plot = show(qPrintable(panel), panel == "edge" ? "7" : "8");
        const QRectF canvas(QPointF(), QSizeF(plot.size()));
        for (const SceneLabel& label : plot.picture().scene.labels) {
            if (label.angle != 0 || label.text.isEmpty()) continue;
            const QRectF text(label.area.topLeft(), textSize(label.font, label.text));
            QVERIFY2(canvas.adjusted(-1, -1, 1, 1).contains(text), qPrintable(label.text));
        }
    }
};

QTEST_MAIN(TestDesignPage)
#include "test_design_page.moc"

#include "shown_window.h"

#include "plot/designs_scene.h"
#include "plot/splits_scene.h"
#include "store/search_worker.h"
#include "theme/apply_theme.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace mlsys;
using namespace mlsys::ui;

/// The panels whose numbers are searched beside the window.
class TestSearches : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    const Snapshot& now() const { return *m_store->snapshot(); }
    Panel& panel(const char* id) { return *m_window->grid().panel(id); }
    ScenePlot& plot(const char* id) { return dynamic_cast<ScenePlot&>(panel(id).plot()); }
    void showSplits(const char* preset) {
        m_store->set("preset", std::string(preset));
        m_store->set("model", std::string("Llama3_70B"));
        m_window->grid().setPage("training");
    }
    void showDesigns() {
        m_store->set("model", std::string("Llama3_8B"));
        m_window->grid().setPage("designs");
        QTRY_VERIFY_WITH_TIMEOUT(now().designs, kWorkerMs);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    }
    void init() { openWindow(m_store, m_window); }

    void aChosenSplitTakesAllThatTheLawsTellApart() {
        showSplits("refined");
        const Split split = now().splits->rows[2].split;
        const int steps = m_store->history().count();
        emit plot("splits").chosen(2);
        const Scenario& s = m_store->scenario();
        QCOMPARE(s.tp, split.tp);
        QCOMPARE(s.pp, split.pp);
        QCOMPARE(s.cp, split.cp);
        QCOMPARE(s.microbatchSize, split.microbatchSize);
        QCOMPARE(s.zeroStage, split.zeroStage);
        QVERIFY(s.recompute == split.recompute);
        QCOMPARE(m_store->history().count(), steps + 1);
        QCOMPARE(splitRow(*now().splits, s), 2);
        const auto& cell = now().parallelism.cells[*now().parallelism.selected];
        QVERIFY(std::abs(cell.mfu - split.mfu) <= 1e-12);
    }

    void theKeyboardTakesTheBestSplitOfTheTutorial() {
        showSplits("tutorial");
        const Split best = now().splits->rows[0].split;
        m_store->set("tp", 2 * best.tp);
        QVERIFY(splitRow(*now().splits, m_store->scenario()) != 0);
        const int steps = m_store->history().count();
        ScenePlot& list = plot("splits");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(m_store->history().count(), steps + 1);
        QCOMPARE(m_store->scenario().tp, best.tp);
        QCOMPARE(m_store->scenario().pp, best.pp);
        QVERIFY(panel("splits").sentence().contains(ranksText(best)));
    }

    void theTableHoldsEveryListedSplitAndDesign() {
        showSplits("refined");
        QCOMPARE(panel("splits").table(now()).rows.size(), qsizetype(now().splits->rows.size()));
        showDesigns();
        QCOMPARE(panel("designs").table(now()).rows.size(), qsizetype(now().designs->survey.front.size()));
    }

    void aChosenDesignIsTakenWithItsCost() {
        showDesigns();
        const std::size_t cheapest = *now().designs->cheapest;
        const Design design = now().designs->survey.front[cheapest];
        emit plot("designs").chosen(int(cheapest));
        QVERIFY(now().plan.own.meetsAll());
        QVERIFY(std::abs(now().plan.own.cost / design.cost - 1) < 1e-9);
        QVERIFY(now().plan.own.itl == design.itl);
        QVERIFY(now().designs);
    }

    void theLatestScenarioIsTheOneThatIsSearched() {
        showDesigns();
        for (const double queries : {20., 500., 3.}) m_store->set("queries_per_s", queries);
        QVERIFY(!now().designs);
        QVERIFY(panel("designs").sentence().startsWith("Searching"));
        QTRY_VERIFY_WITH_TIMEOUT(now().designs, kWorkerMs);
        const Scenario& s = m_store->scenario();
        QCOMPARE(s.queriesPerSecond, 3.);
        QCOMPARE(now().designs->survey, surveyDesigns(designSpace(s, sharedRegistry()), s));
    }

    void whatTheSearchDoesNotAskKeepsItsResult() {
        showDesigns();
        const auto found = now().designs;
        for (const double batch : {3., 5.}) m_store->set("batch", batch);
        m_store->set("tp", 2.);
        QCOMPARE(now().designs, found);
    }

    void resultsOfAnEarlierScenarioAreDropped() {
        const SnapshotPtr before = m_store->snapshot();
        m_store->set("queries_per_s", 3.);
        m_store->complete(before, withDesigns(*before, m_store->registry()));
        QVERIFY(!now().designs);
    }

    void whatIsNotOnShowIsNotSearched() {
        QSignalSpy progressed(m_window->findChild<SearchWorker*>(), &SearchWorker::progressed);
        m_store->set("queries_per_s", 3.);
        QTest::qWait(300);
        QVERIFY(progressed.isEmpty() && !now().designs);
    }

    void progressIsToldUpToTheEnd() {
        QSignalSpy progressed(m_window->findChild<SearchWorker*>(), &SearchWorker::progressed);
        showDesigns();
        QVERIFY(progressed.size() > 10);
        for (const auto& told : progressed) QVERIFY(told[0].toDouble() > 0 && told[0].toDouble() <= 1);
        QCOMPARE(progressed.last()[0].toDouble(), 1.);
        QVERIFY(m_window->findChild<QProgressBar*>("designs.progress")->value() < 0);
    }

    void aSearchUnderWayEndsWithTheWindow() {
        QSignalSpy progressed(m_window->findChild<SearchWorker*>(), &SearchWorker::progressed);
        m_window->grid().setPage("designs");
        QVERIFY(progressed.wait());
        m_window.reset();
        QVERIFY(m_store->set("batch", 2.));
    }

    void theHistoryForgetsItsOldestSteps() {
        for (int i = 0; i < ScenarioStore::kMostSteps + 10; ++i) m_store->set("batch", double(1 + i % 7));
        QCOMPARE(m_store->history().count(), ScenarioStore::kMostSteps);
    }
};

QTEST_MAIN(TestSearches)
#include "test_searches.moc"

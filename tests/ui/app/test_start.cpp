#include "theme/apply_theme.h"
#include "window_walk.h"

#include <QStandardPaths>

using namespace mlsys;
using namespace mlsys::ui;

/// A window that is built before the style sheet is there looks like one that is built after it.
class TestStart : public QObject {
    Q_OBJECT

    using Pictures = QList<std::pair<QString, QImage>>;

    /// What a user sees on every page, in the side column and in the dialogs.
    static Pictures picturesOf(MainWindow& window) {
        Pictures pictures;
        WindowWalk(window).visitAll(
            [&](QWidget& shown, const QString& place) { pictures << std::pair(place, shown.grab().toImage()); });
        return pictures;
    }
    void open(std::unique_ptr<MainWindow>& window) {
        window.reset();
        m_store = std::make_unique<ScenarioStore>(sharedRegistry(), startScenario(sharedRegistry()));
        window = std::make_unique<MainWindow>(*m_store);
    }
    void show(MainWindow& window) {
        window.resize(1920, 1080);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, 20000);
    }

    std::unique_ptr<ScenarioStore> m_store;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theOrderOfWindowAndStyleSheetMakesNoDifference() {
        std::unique_ptr<MainWindow> window;
        prepareTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
        open(window);
        applyTheme(*qApp, Theme::current());
        show(*window);
        const Pictures early = picturesOf(*window);
        open(window);
        show(*window);
        const Pictures late = picturesOf(*window);
        QCOMPARE(early.size(), late.size());
        for (qsizetype i = 0; i < late.size(); ++i)
            QVERIFY2(early[i].second == late[i].second, qPrintable(late[i].first + " looks different"));
    }
};

QTEST_MAIN(TestStart)
#include "test_start.moc"

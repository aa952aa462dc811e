#include "app/side_column.h"
#include "controls/stepped_slider.h"
#include "plot/roofline_plot.h"
#include "shown_window.h"
#include "store/opened_scenario.h"
#include "store/user_settings.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;

/// Measurements and constants in the window.
class TestEvidencePage : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    template <class T> T& named(const char* name) {
        T* found = m_window->findChild<T*>(name);
        if (!found) qFatal("no %s", name);
        return *found;
    }
    qsizetype measuredOnRoofline() {
        auto& plot = static_cast<RooflinePlot&>(m_window->grid().panel("roofline")->plot());
        return std::ranges::count(plot.drawn().targets, RooflinePart::Measured, &RooflineTarget::part);
    }
    void choose(const QString& constant) {
        auto& table = named<QTableWidget>("assumptions.constants");
        const QList<QTableWidgetItem*> found = table.findItems(constant, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        table.setCurrentItem(found.front());
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme(ThemeId::Light));
    }
    void init() {
        UserSettings().clear();
        openWindow(m_store, m_window);
    }
    void cleanup() { m_window.reset(); }

    void theWindowStartsWithTheRefinedLawsAndANewDocumentDoesToo() {
        QCOMPARE(m_store->scenario().assumptions.preset, std::string("refined"));
        m_store->set("preset", std::string("tutorial"));
        m_window->document().startNew();
        QVERIFY(m_store->scenario() == startScenario(sharedRegistry()));
        QVERIFY(defaultScenario(sharedRegistry()).assumptions.preset == "tutorial");
    }

    void evidenceArrivesByItselfAndIsKeptForEachSetOfConstants() {
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        const auto refined = m_store->snapshot()->evidence;
        m_store->set("batch", 7.);
        QCOMPARE(m_store->snapshot()->evidence, refined);
        m_store->set("preset", std::string("tutorial"));
        QVERIFY(!m_store->snapshot()->evidence);
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        QVERIFY(!m_store->snapshot()->evidence->refined);
        m_store->history().undo();
        QCOMPARE(m_store->snapshot()->evidence, refined);
    }

    void theNearestOfThoseThatPassTheFilterFollowsTheScenario() {
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        m_window->grid().setPage("evidence");
        auto& areas = named<QComboBox>("evidence.area");
        const Panel& panel = *m_window->grid().panel("evidence");
        for (int area = 1; area < areas.count(); ++area)
            for (const char* batch : {"1", "32", "1024"})
                for (const char* model : {"Llama3_8B", "GPT3", "Llama3_70B", "ResNet50"}) {
                    areas.setCurrentIndex(area);
                    m_store->setAll({{"model", std::string(model)}, {"batch", QString(batch).toDouble()}}, "x");
                    const QString said = panel.sentence();
                    areas.setCurrentIndex(0);
                    areas.setCurrentIndex(area);
                    QCOMPARE(said, panel.sentence());
                }
    }

    void measurementsNearTheScenarioAreShownUntilTheyAreSwitchedOff() {
        m_store->setAll({{"model", std::string("ResNet50")}, {"hardware", std::string("A100")}}, "x");
        QTRY_VERIFY(measuredOnRoofline() > 0);
        QAction& shown = *m_window->commands().find("view.measurements");
        shown.trigger();
        QCOMPARE(measuredOnRoofline(), 0);
        shown.trigger();
        QVERIFY(measuredOnRoofline() > 0);
    }

    void theSliderSetsTheSelectedConstantAsOneStep() {
        m_window->side().open("assumptions");
        choose("scheduler step");
        const double before = m_store->scenario().assumptions.schedulerStep.base();
        auto& slider = named<SteppedSlider>("assumptions.slider");
        QCOMPARE(slider.value(), before);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QVERIFY(m_store->scenario().assumptions.schedulerStep.base() > before);
        QCOMPARE(m_store->history().count(), 1);
        named<QPushButton>("assumptions.reset").click();
        QCOMPARE(m_store->scenario().assumptions.schedulerStep.base(), before);
    }

    void panelsThatTheConstantMovesAreFramedWhileThePageIsOpen() {
        const auto look = [&](const char* panel) { return m_window->grid().panel(panel)->property("look").toString(); };
        m_window->side().open("assumptions");
        choose("scheduler step");
        QTRY_COMPARE(look("memory"), QString("affected"));
        QCOMPARE(look("carbon"), QString("card"));
        choose("host share");
        QTRY_COMPARE(look("carbon"), QString("affected"));
        QCOMPARE(look("memory"), QString("card"));
        m_window->side().toggle("assumptions");
        QCOMPARE(look("carbon"), QString("card"));
    }

    void whatChangesIsWholeHoweverWideTheChangeIs() {
        m_window->side().open("assumptions");
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        choose("scheduler step");
        auto& changes = named<QTableWidget>("assumptions.changes");
        const auto isWhole = [&] {
            for (int row = 0; row < changes.rowCount(); ++row)
                if (changes.rowHeight(row) < static_cast<const QAbstractItemView&>(changes).sizeHintForRow(row))
                    return false;
            return true;
        };
        QTRY_VERIFY(isWhole());
        QHeaderView& header = *changes.horizontalHeader();
        header.setSectionResizeMode(QHeaderView::Interactive);
        header.resizeSection(0, header.sectionSize(0) / 2);
        QTRY_VERIFY(isWhole());
    }

    void theDifferenceOfThePresetsIsToldByConstant() {
        m_window->side().open("assumptions");
        named<QComboBox>("assumptions.question").setCurrentIndex(1);
        auto& changes = named<QTableWidget>("assumptions.changes");
        QVERIFY(!changes.findItems("scheduler step", Qt::MatchContains).isEmpty());
        QVERIFY(!changes.findItems("form of the laws", Qt::MatchContains).isEmpty());
    }

    void sourcesAndLicencesAreNamed() {
        QString text;
        const QObject here;
        QTimer::singleShot(0, &here, [&text] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            text = dialog->findChild<QTextBrowser*>("attribution")->toPlainText();
            dialog->reject();
        });
        m_window->commands().find("help.sources")->trigger();
        for (const char* told : {"CC-BY-SA-4.0", "operation alone", "life cycle", "MLPerf Tiny"})
            QVERIFY2(text.contains(told), told);
    }
};

QTEST_MAIN(TestEvidencePage)
#include "test_evidence_page.moc"

#include "app/status_line.h"
#include "controls/choice_control.h"
#include "controls/entity_picker.h"
#include "controls/parameter_control.h"
#include "controls/quantity_field.h"
#include "controls/stepped_slider.h"
#include "controls/toggle_control.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

class TestMainWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    template <class T> T& named(const char* name) {
        T* found = m_window->findChild<T*>(name);
        if (!found) qFatal("no %s", name);
        return *found;
    }
    Panel& panel(const char* id) { return *m_window->grid().panel(id); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void init() { openWindow(m_store, m_window); }

    void allFivePanelsAreOnScreenAndSayTheirPoint() {
        QCOMPARE(m_window->grid().visiblePanels().size(), 5);
        for (Panel* shown : m_window->grid().visiblePanels()) {
            QVERIFY2(!shown->sentence().isEmpty(), qPrintable(shown->id()));
            QVERIFY2(shown->sentence() == shown->plot().accessibleDescription(), qPrintable(shown->id()));
        }
    }

    void draggingTheBatchSliderMovesEveryPanelThatDependsOnItWithTheMouse() {
        SteppedSlider& slider = *named<ParameterControl>("batch").slider();
        const QString memory = panel("memory").sentence();
        const QString roofline = panel("roofline").sentence();
        const QString tco = panel("tco").sentence();
        QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(slider.width() / 4, 12));
        QTest::mouseMove(&slider, QPoint(slider.width() / 2, 12));
        const double during = m_store->scenario().batch;
        QVERIFY(panel("memory").sentence() != memory);
        QTest::mouseMove(&slider, QPoint(slider.width() * 3 / 4, 12));
        QVERIFY(m_store->scenario().batch > during);
        QVERIFY(panel("roofline").sentence() != roofline);
        QVERIFY(panel("tco").sentence() != tco);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(slider.width() * 3 / 4, 12));
        QCOMPARE(m_store->history().count(), 1);
    }

    void theLawsAreSwitchedByACommandAndStampedAndUndone() {
        QAction* toggle = m_window->commands().find("view.refined");
        QVERIFY(toggle && toggle->isChecked());
        const QString roofline = panel("roofline").sentence();
        toggle->trigger();
        QVERIFY(!toggle->isChecked());
        QCOMPARE(m_store->scenario().assumptions.preset, std::string("tutorial"));
        QVERIFY(panel("roofline").sentence() != roofline);
        m_store->history().undo();
        QVERIFY(toggle->isChecked());
        QCOMPARE(panel("roofline").sentence(), roofline);
    }

    void aConstantIsChangedOnItsPageAndResetThere() {
        m_window->commands().find("view.assumptions")->trigger();
        auto& constants = named<QTableWidget>("assumptions.constants");
        auto& changes = named<QTableWidget>("assumptions.changes");
        const auto found = constants.findItems("weight read share", Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const int row = found[0]->row();
        const auto value = [&] { return assumptionValue(m_store->scenario().assumptions, "weightReadShare"); };
        const double before = value();
        constants.setCurrentCell(row, 0);
        QVERIFY(!changes.findItems("Inter-token latency", Qt::MatchStartsWith).isEmpty());
        constants.item(row, 1)->setText("0.5");
        QCOMPARE(value(), 0.5);
        constants.item(row, 1)->setText("70");
        QCOMPARE(value(), 0.5);
        QVERIFY(named<QLabel>("assumptions.detail").text().contains("70"));
        constants.setCurrentCell(row == 0 ? 1 : 0, 0);
        constants.setCurrentCell(row, 0);
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == "Reset") button->click();
        QCOMPARE(value(), before);
    }

    void theRightArrowLeadsToTheNextStopAndShiftTakesTheFinestStep() {
        SteppedSlider& slider = *named<ParameterControl>("batch").slider();
        m_store->set("batch", 100.);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(m_store->scenario().batch, 128.);
        QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_store->scenario().batch, 129.);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(m_store->scenario().batch, 1.);
    }

    void aTypedValueIsTakenExactly() {
        auto* edit = named<ParameterControl>("batch").findChild<QLineEdit*>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "130");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_store->scenario().batch, 130.);
        QVERIFY(!m_store->snapshot()->memory.overflow.base());
    }

    void aSillyTypedValueKeepsTheLastGoodStateAndSaysWhatIsLegal() {
        auto& control = named<ParameterControl>("batch");
        auto* edit = control.findChild<QLineEdit*>();
        const SnapshotPtr before = m_store->snapshot();
        for (const char* silly : {"-5", "1e308", "nan", "inf", "banana", "2.5", "0"}) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, silly);
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY2(m_store->snapshot() == before, silly);
        }
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void undoAndRedoByKeyboardStepThroughDrags() {
        const Scenario start = m_store->scenario();
        m_store->set("batch", 256.);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_store->scenario() == start);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_store->scenario().batch, 256.);
    }

    void everyPrecisionButtonReachesTheScenario() {
        auto& precision = named<ChoiceControl>("precision");
        for (auto* button : precision.findChildren<QAbstractButton*>()) {
            button->click();
            QCOMPARE(QString::fromUtf8(name(m_store->scenario().precision).data()).left(2),
                     precision.current().left(2));
        }
    }

    void aSwitchOnTheServingPanelIsOneStepOfTheScenarioThatUndoTakesBack() {
        m_window->grid().setPage("serving");
        const Scenario before = m_store->scenario();
        const QString said = panel("serving").sentence();
        auto& toggle = named<ToggleControl>("serving.speculative");
        QTRY_VERIFY(toggle.isVisible());
        toggle.setFocus();
        QTest::keyClick(&toggle, Qt::Key_Space);
        Scenario expected = before;
        expected.serving.speculative = true;
        QVERIFY(m_store->scenario() == expected);
        QVERIFY(named<ToggleControl>("speculative").isChecked());
        QVERIFY(panel("serving").sentence() != said);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_store->scenario() == before && !toggle.isChecked());
        QCOMPARE(panel("serving").sentence(), said);
    }

    void aPanelWithNothingToSayNamesTheNearestChoiceAndTakesIt() {
        m_store->set("model", std::string("ResNet50"));
        auto* remedy = panel("memory").findChild<QPushButton*>();
        QVERIFY(remedy && remedy->isVisible());
        remedy->click();
        QVERIFY(m_store->scenario().model->hasKvCache());
        QVERIFY(!m_store->snapshot()->memory.unavailable);
        QVERIFY(panel("memory").plot().isVisible());
    }

    void aMicrocontrollerHasNoFleetAndEveryPanelSaysSo() {
        m_store->set("hardware", std::string("ESP32_S3"));
        for (const char* id : {"parallelism", "carbon", "tco"}) QVERIFY2(!panel(id).plot().isVisible(), id);
        QVERIFY(panel("roofline").plot().isVisible());
    }

    void fShowsOnePanelInTheFullWindowAndEscReturnsToTheExactLayout() {
        const QByteArray layout = m_window->grid().saveLayout();
        panel("carbon").plot().setFocus();
        QTest::keyClick(&panel("carbon").plot(), Qt::Key_F);
        QCOMPARE(m_window->grid().fullPanel(), &panel("carbon"));
        QVERIFY(!panel("roofline").isVisible());
        m_store->set("batch", 1.);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->grid().saveLayout(), layout);
        QVERIFY(panel("roofline").sentence().contains("batch 1 "));
    }

    void aDoubleClickShowsThePanelInTheFullWindow() {
        QTest::mouseDClick(&panel("tco"), Qt::LeftButton, {}, QPoint(30, 20));
        QCOMPARE(m_window->grid().fullPanel(), &panel("tco"));
    }

    void theLayoutIsRemembered() {
        PanelGrid& grid = m_window->grid();
        grid.trade(&panel("roofline"), &panel("tco"));
        grid.setShown(&panel("memory"), false);
        const QByteArray saved = grid.saveLayout();
        grid.restoreDefaultLayout();
        QVERIFY(grid.saveLayout() != saved);
        grid.restoreLayout(saved);
        QCOMPARE(grid.saveLayout(), saved);
        grid.restoreLayout("{damaged");
        QCOMPARE(grid.saveLayout(), saved);
    }

    void theStatusLineSaysWhatBinds() {
        m_store->set("batch", 1.);
        QVERIFY2(m_window->status().text().startsWith("Memory-bound: "), qPrintable(m_window->status().text()));
        QVERIFY(m_window->status().text().contains("reading weights"));
        m_store->set("model", std::string("ResNet50"));
        m_store->set("batch", 512.);
        QVERIFY2(m_window->status().text().startsWith("Compute-bound: "), qPrintable(m_window->status().text()));
        m_store->set("model", std::string("GPT4"));
        QVERIFY2(m_window->status().text().startsWith("Does not fit: "), qPrintable(m_window->status().text()));
    }

    void thePageThatLeavesHandsItsFocusToTheTabs() {
        m_window->grid().panel("roofline")->plot().setFocus();
        m_window->commands().find("page.serving")->trigger();
        QCOMPARE(m_window->grid().page(), QString("serving"));
        QVERIFY(m_window->pageTabs().hasFocus());
    }

    void everyThemeRecoloursTheWholeWindowAtOnce() {
        // What arrives in the meantime is no matter of the theme.
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        const QImage light = m_window->grab().toImage();
        for (const ThemeId theme : {ThemeId::Dark, ThemeId::Projector, ThemeId::Light}) {
            m_window->wear(theme);
            QCoreApplication::processEvents();
            const QColor ground = m_window->grab().toImage().pixelColor(m_window->width() - 4, 200);
            QVERIFY2(ground == Theme::current().color(Role::Ground), qPrintable(themeName(theme)));
        }
        QTRY_VERIFY(m_window->grab().toImage() == light);
    }

    void everyFocusableWidgetHasANameOfItsOwn() {
        QStringList names;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName() + widget->metaObject()->className()));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
        }
        QVERIFY(names.size() > 20);
    }

    void tabVisitsEveryFocusableWidgetAndReturns() {
        QWidget* start = named<ParameterControl>("batch").slider();
        start->setFocus();
        QSet<QWidget*> visited;
        for (int presses = 0; presses < 300; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited << QApplication::focusWidget();
            if (QApplication::focusWidget() == start) break;
        }
        QCOMPARE(QApplication::focusWidget(), start);
        for (Panel* shown : m_window->grid().visiblePanels())
            QVERIFY2(visited.contains(&shown->plot()), qPrintable(shown->id()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"

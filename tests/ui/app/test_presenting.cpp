#include "app/presenter.h"
#include "app/side_column.h"
#include "controls/parameter_control.h"
#include "controls/stepped_slider.h"
#include "panels/panel_list.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

class TestPresenting : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    Presenter* presenter() const { return m_window->findChild<Presenter*>(); }
    Presenter& present() {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        if (!presenter()) qFatal("no presentation");
        presenter()->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == presenter(); })) qFatal("not active");
        return *presenter();
    }
    void addStep(double batch) {
        m_store->set("batch", batch);
        m_window->side().open("story");
        for (auto* button : m_window->side().findChildren<QPushButton*>())
            if (button->text() == "Add") QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void init() { openWindow(m_store, m_window); }
    void cleanup() {
        m_window.reset();
        applyTheme(*qApp, Theme(ThemeId::Light));
    }

    void escReturnsToTheExactFormerWindow() {
        // What is worked out beside the window arrives on its own.
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        QTest::qWait(50);
        const QImage before = m_window->grab().toImage();
        Presenter& show = present();
        QVERIFY(show.isFullScreen());
        QTest::keyClick(&show, Qt::Key_Escape);
        QTRY_VERIFY(!presenter());
        QTRY_VERIFY(m_window->grab().toImage() == before);
    }

    void digitsChooseThePanelAndTheSliderMovesIt() {
        Presenter& show = present();
        QTest::keyClick(&show, Qt::Key_2);
        QCOMPARE(show.panel().id(), QString(panelKinds()[1].id));
        auto* control = show.findChild<ParameterControl*>("batch");
        const QString before = show.panel().sentence();
        control->slider()->setFocus();
        QTest::keyClick(control->slider(), Qt::Key_Right);
        QVERIFY(show.panel().sentence() != before);
        QCOMPARE(m_store->scenario().batch, 64.);
    }

    void everyNumberCanBeTheSlider() {
        Presenter& show = present();
        show.showParameter("nodes");
        QVERIFY(show.findChild<ParameterControl*>("nodes"));
        QVERIFY(!show.findChild<ParameterControl*>("batch"));
        show.showParameter("nonsense");
        QVERIFY(show.findChild<ParameterControl*>("nodes"));
    }

    void lAndHAreLaserAndHiddenNumbers() {
        Presenter& show = present();
        const QImage shown = show.grab().toImage();
        QTest::keyClick(&show, Qt::Key_H);
        QVERIFY(show.areNumbersHidden());
        QVERIFY(show.grab().toImage() != shown);
        QTest::keyClick(&show, Qt::Key_H);
        QCOMPARE(show.grab().toImage(), shown);
        QTest::keyClick(&show, Qt::Key_L);
        QVERIFY(show.isLaserOn());
        QVERIFY(!show.cursor().pixmap().isNull());
    }

    void theStoryLeadsFromStepToStepByKeyAndArrivesExactly() {
        addStep(1);
        addStep(512);
        m_store->set("batch", 7.);
        Presenter& show = present();
        QTest::keyClick(&show, Qt::Key_PageUp);
        QTRY_COMPARE(m_store->scenario().batch, 1.);
        QTest::qWait(Theme::current().motionMs() * 4);
        const int steps = m_store->history().count();
        double between = 0;
        const auto watch = connect(m_store.get(), &ScenarioStore::changed, this, [&](const SnapshotPtr& s) {
            if (s->scenario.batch > 1 && s->scenario.batch < 512) between = s->scenario.batch;
        });
        QTest::keyClick(&show, Qt::Key_Right);
        QTRY_COMPARE(m_store->scenario().batch, 512.);
        QVERIFY(between > 1);
        QTRY_COMPARE(m_store->history().count(), steps + 1);
        disconnect(watch);
    }

    void withReducedMotionAStepArrivesAtOnce() {
        addStep(1);
        addStep(512);
        QAction* reduce = m_window->commands().find("view.reduceMotion");
        reduce->trigger();
        QVERIFY(reduce->isChecked());
        m_window->setUiScale(1.1);
        m_window->setUiScale(1);
        int changes = 0;
        connect(m_store.get(), &ScenarioStore::changed, this, [&] { ++changes; });
        m_window->commands().find("present.previous")->trigger();
        QCOMPARE(m_store->scenario().batch, 1.);
        QCOMPARE(changes, 1);
    }

    void theStoryIsEditedInItsPage() {
        for (const double batch : {1., 2., 3.}) addStep(batch);
        auto* list = m_window->findChild<QListWidget*>("storySteps");
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(0);
        list->item(0)->setText("The beginning");
        QTRY_COMPARE(m_window->document().story()[0].name, std::string("The beginning"));
        for (auto* button : m_window->side().findChildren<QPushButton*>())
            if (button->text() == "Down") QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->document().story()[1].name, std::string("The beginning"));
        for (auto* button : m_window->side().findChildren<QPushButton*>())
            if (button->text() == "Remove") QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->document().story().size(), std::size_t(2));
    }

    void oneKeyWearsTheProjectorThemeAndTakesItOff() {
        m_window->wear(ThemeId::Dark);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(Theme::current().id(), ThemeId::Projector);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(Theme::current().id(), ThemeId::Dark);
    }

    void thePaletteRunsWhatIsTyped() {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = m_window->findChild<QWidget*>("commandPalette");
        QVERIFY(palette && palette->isVisible());
        auto* search = palette->findChild<QLineEdit*>();
        QTest::keyClicks(search, "dark");
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(Theme::current().id(), ThemeId::Dark);
    }

    void everyShortcutIsItsOwnAndOnTheSheet() {
        m_window->commands().find("help.shortcuts")->trigger();
        auto* table = m_window->findChild<QWidget*>("shortcutSheet")->findChild<QTableWidget*>();
        QStringList sheet;
        for (int row = 0; row < table->rowCount(); ++row) sheet << table->item(row, 2)->text();
        QStringList keys;
        for (const QAction* action : m_window->commands().all())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys << key.toString();
                const QString native = key.toString(QKeySequence::NativeText);
                QVERIFY2(sheet.join(' ').contains(native), qPrintable(native));
            }
        QVERIFY(keys.size() > 20);
    }
};

QTEST_MAIN(TestPresenting)
#include "test_presenting.moc"

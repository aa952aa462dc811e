#include "app/hardware_dialog.h"
#include "app/help_page.h"
#include "app/side_column.h"
#include "explore/parameter.h"
#include "panels/panel_list.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace mlsys;
using namespace mlsys::ui;

/// The built-in manual.
class TestManual : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    HelpPage& page() { return *m_window->findChild<HelpPage*>(); }
    HelpBook book() { return HelpBook(m_window->commands()); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName("test_manual");
        applyTheme(*qApp, Theme(ThemeId::Light));
    }
    void init() { openWindow(m_store, m_window); }

    void everyPanelAndEveryControlHasItsPage() {
        for (const PanelKind& panel : panelKinds()) QVERIFY2(book().text(panel.id).startsWith("# "), panel.id);
        for (const Parameter& control : parameterTable()) {
            const QString id = QString::fromUtf8(control.id.data(), qsizetype(control.id.size()));
            QVERIFY2(book().text("parameter." + id).contains("--set " + id), qPrintable(id));
        }
    }

    void everyPageHasATitleAndItsLinksAndPicturesLeadSomewhere() {
        static const QRegularExpression target("\\]\\((topic|figure|page):([a-z_.0-9]+)\\)");
        const Registry& registry = sharedRegistry();
        const SnapshotPtr snapshot = solveScenario(defaultScenario(registry), registry);
        for (const HelpTopic& topic : HelpBook::topics()) {
            const QString text = book().text(topic.id);
            QVERIFY2(!topic.title.isEmpty() && text.startsWith("# " + topic.title), qPrintable(topic.id));
            for (auto found = target.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                if (match.captured(1) == "topic")
                    QVERIFY2(!book().text(match.captured(2)).isEmpty(), qPrintable(match.captured(0)));
                else
                    QCOMPARE(helpPicture(match.captured(1) + ':' + match.captured(2), snapshot, 300, 1).width(), 300);
            }
        }
    }

    void everyKeyOfTheWindowIsListed() {
        const QString keys = book().text("keys");
        for (const QAction* action : m_window->commands().all())
            if (!action->shortcut().isEmpty())
                QVERIFY2(keys.contains(
                             "**" + QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText) + "**: "),
                         qPrintable(action->objectName()));
    }

    void f1TellsAboutTheControlThatHasTheFocus() {
        auto* slider = m_window->findChild<QWidget*>("batch.slider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_F1);
        QCOMPARE(page().topic(), QString("parameter.batch"));
        QVERIFY(page().isVisible());
    }

    void f1TellsAboutTheDialogThatWaits() {
        m_window->commands().find("edit.hardware")->trigger();
        auto& dialog = *m_window->findChild<HardwareDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        m_window->commands().find("help.context")->trigger();
        const auto* help = dialog.findChild<HelpPage*>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), QString("edge"));
    }

    void f1TellsAboutThePanelAtHand() {
        m_window->grid().setFullPanel(m_window->grid().panel("tco"));
        m_window->grid().panel("tco")->plot().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(page().topic(), QString("tco"));
    }

    void aLinkLeadsToItsPageByMouseAndKeyboard() {
        page().open("start");
        m_window->side().open("manual");
        auto* browser = page().findChild<QTextBrowser*>();
        browser->setFocus();
        QTest::keyClick(browser, Qt::Key_Tab);
        QTest::keyClick(browser, Qt::Key_Return);
        QCOMPARE(page().topic(), QString("roofline"));
    }

    void thePicturesFollowTheScenario() {
        const Registry& registry = sharedRegistry();
        Scenario other = defaultScenario(registry);
        other.batch = 3;
        const SnapshotPtr usual = solveScenario(defaultScenario(registry), registry);
        QVERIFY(helpPicture("figure:memory", usual, 300, 1) !=
                helpPicture("figure:memory", solveScenario(other, registry), 300, 1));
    }
};

QTEST_MAIN(TestManual)
#include "test_manual.moc"

#include "monkey.h"
#include "theme/apply_theme.h"
#include "ui/app/shown_window.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QStringList complaints;
QtMessageHandler previous = nullptr;

void hear(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    // What the offscreen platform cannot do is no fault of the program.
    const bool platform = text.startsWith("This plugin does not support");
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !platform) complaints << text;
    previous(type, context, text);
}

/// What a widget tells.
QStringList textsOf(const QWidget& widget) {
    QStringList texts{widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget); edit && !edit->hasFocus()) texts << edit->text();
    if (const auto* table = qobject_cast<const QTableWidget*>(&widget))
        for (const QTableWidgetItem* item : table->findItems("*", Qt::MatchWildcard)) texts << item->text();
    return texts;
}

int eventsPerTheme() {
    const int wanted = qEnvironmentVariableIntValue("MLSYS_MONKEY_EVENTS");
    return wanted > 0 ? wanted : 300;
}

} // namespace

/// Random events on the real window; with MLSYS_MONKEY_EVENTS as many per theme as that says.
class TestMonkey : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    int m_compared = 0; ///< plots on screen with whole ones

    void noTextIsWithoutANumber() {
        static const QRegularExpression noNumber("\\b(nan|inf)\\b", QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!m_window->windowTitle().contains(noNumber), qPrintable(m_window->windowTitle()));
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            for (const QString& text : widget->isVisible() ? textsOf(*widget) : QStringList())
                QVERIFY2(!text.contains(noNumber),
                         qPrintable(text + " in " + widget->metaObject()->className() + ' ' + widget->objectName() +
                                    " of " + widget->parentWidget()->objectName()));
    }

    /// Lets the window lay itself out, and looks away from whatever is under the pointer.
    void settle() {
        // Where a dialog came in between a button may still be down, and a table scroll towards the pointer.
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseMove(m_window->windowHandle(), QPoint(1, 1));
        QTest::qWait(20);
        QTRY_VERIFY(!isAboutToAct(*m_window));
    }

    /// What is on screen once nothing moves any more: a change of size comes down to a plot in several rounds of
    /// events.
    static QImage atRest(Panel& panel) {
        constexpr int kMostRounds = 50;
        QImage seen = panel.grab().toImage();
        for (int round = 0; round < kMostRounds; ++round) {
            QTest::qWait(10);
            const QImage next = panel.grab().toImage();
            if (next == seen) break;
            seen = next;
        }
        return seen;
    }

    /// The part of a canvas that nothing lies over, on the window; none where it is no rectangle.
    QRect uncovered(Panel& panel) const {
        // A plot is covered by its canvas, which is opaque.
        const QWidget& canvas = *panel.plot().findChild<QWidget*>();
        const QRegion seen = canvas.visibleRegion();
        if (seen.rectCount() != 1) return {};
        return seen.boundingRect().translated(canvas.mapTo(m_window.get(), QPoint()));
    }

    /// Painting all must change nothing of what the last changes of plots left on screen.
    void nothingIsLeftOnScreen() {
        QImage seen, whole;
        QStringList other;
        const auto isWhole = [&] {
            seen = m_window->screen()->grabWindow(m_window->winId()).toImage();
            whole = m_window->grab().toImage().convertToFormat(seen.format());
            other.clear();
            for (Panel* panel : m_window->grid().visiblePanels()) {
                const QRect part = uncovered(*panel);
                if (part.isEmpty()) continue;
                ++m_compared;
                if (seen.copy(part) != whole.copy(part)) other << panel->id();
            }
            return other.isEmpty();
        };
        if (QTest::qWaitFor(isWhole, 1000)) return;
        m_folder.setAutoRemove(false);
        seen.save(m_folder.filePath("on_screen.png"));
        whole.save(m_folder.filePath("whole.png"));
        QFAIL(qPrintable(other.join(", ") + " looks different on screen; see " + m_folder.path()));
    }

    /// Drawing anew, from the scenario of the store, must change nothing.
    void noPanelIsStale() {
        for (Panel* panel : m_window->grid().visiblePanels()) {
            // A cell that was clicked comes into view once it is no double click.
            if (panel->isTableShown()) QTest::qWait(QApplication::doubleClickInterval() + 200);
            const SnapshotPtr shown = m_store->snapshot();
            const QImage seen = atRest(*panel);
            const QString said = panel->sentence();
            panel->render(shown);
            panel->setBaselines(baselines());
            const QImage anew = atRest(*panel);
            // A search in the background may have come to its end.
            if (m_store->snapshot() != shown) continue;
            QCOMPARE(said, panel->sentence());
            // Where there is too little room for all, laying out anew may share it out in another way.
            if (seen == anew || seen.size() != anew.size()) continue;
            m_folder.setAutoRemove(false);
            seen.save(m_folder.filePath("seen.png"));
            anew.save(m_folder.filePath("anew.png"));
            QFAIL(qPrintable(panel->id() + " looks different when drawn anew; see " + m_folder.path()));
        }
    }

    QList<Baseline> baselines() const {
        QList<Baseline> all;
        for (const Pin& pin : m_store->pins()) all << Baseline{pin.name, pin.snapshot};
        return all;
    }

private slots:
    void initTestCase() {
        // What the monkey saves stays in here.
        QVERIFY(QDir::setCurrent(m_folder.path()));
        qputenv("HOME", m_folder.path().toUtf8());
        for (const char* place : {"CONFIG", "DATA", "CACHE", "STATE"})
            qputenv((QByteArray("XDG_") + place + "_HOME").constData(), m_folder.path().toUtf8());
        QDesktopServices::setUrlHandler("https", this, "swallow");
        previous = qInstallMessageHandler(hear);
    }

    void nothingBreaks_data() {
        QTest::addColumn<int>("theme");
        for (const ThemeId theme : kThemeIds) QTest::newRow(qPrintable(themeName(theme))) << int(theme);
    }
    void nothingBreaks() {
        QFETCH(int, theme);
        applyTheme(*qApp, Theme(ThemeId(theme)));
        openWindow(m_store, m_window);
        complaints.clear();
        m_compared = 0;
        {
            Monkey monkey(*m_window, std::uint64_t(theme) + 1);
            for (int i = 1; i <= eventsPerTheme(); ++i) {
                monkey.act();
                if (i % 50 != 0 && i != eventsPerTheme()) continue;
                settle();
                noTextIsWithoutANumber();
                nothingIsLeftOnScreen();
                noPanelIsStale();
                QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
                if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("after %1 events").arg(i)));
            }
        }
        QVERIFY(m_compared > 0);
        m_store->resetAll();
        m_window.reset();
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler("https"); }

public slots:
    void swallow(const QUrl&) {}
};

QTEST_MAIN(TestMonkey)
#include "test_monkey.moc"

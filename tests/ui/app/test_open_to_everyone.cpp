#include "panels/panel_list.h"
#include "plot/plot_accessible.h"
#include "shown_window.h"
#include "theme/apply_theme.h"
#include "window_walk.h"

#include <QAccessible>
#include <QScrollArea>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QString spoken(const QWidget& widget, QAccessible::Text kind) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return accessible ? accessible->text(kind) : QString();
}

QAccessible::Role roleOf(const QWidget& widget) {
    return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget))->role();
}

/// Whether a control of this role is worth nothing to a listener without its value.
bool hasValue(QAccessible::Role role) {
    return role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ComboBox;
}

} // namespace

/// The whole window as people use it who listen to it, or who have a keyboard alone.
class TestOpenToEveryone : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    /// Collects faults of all places, so that one run tells them all.
    static void report(const QStringList& faults) {
        QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.mid(0, 60).join('\n')));
    }

    /// Widgets that Tab reaches, in order, starting from one of them, until it comes round.
    static QList<QWidget*> tabbed(const QList<QWidget*>& wanted) {
        QList<QWidget*> reached;
        wanted.front()->setFocus(Qt::TabFocusReason);
        constexpr int kMostLinks = 200;
        for (int stay = 0; stay < kMostLinks; ++stay) {
            QWidget* at = QApplication::focusWidget();
            if (!at || (at == reached.value(0) && reached.size() > 1)) return reached;
            // A text with links keeps the focus from one link to the next.
            if (!reached.isEmpty() && at != reached.back()) {
                if (reached.contains(at)) break;
                stay = 0;
            }
            if (reached.isEmpty() || at != reached.back()) reached << at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        reached << nullptr;
        return reached;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void init() { openWindow(m_store, m_window); }

    void everyControlHasANameARoleAndAValue() {
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            for (const QWidget* widget : focusable(window)) {
                const QString where = place + ": " + placeOf(*widget);
                const QAccessible::Role role = roleOf(*widget);
                if (spoken(*widget, QAccessible::Name).trimmed().isEmpty()) faults << where + " has no name";
                // What only scrolls is a pane, for which Qt has no role.
                const bool scrolls = qobject_cast<const QScrollArea*>(widget);
                if (role == QAccessible::NoRole || (role == QAccessible::Client && !scrolls))
                    faults << where + " has no role";
                if (hasValue(role) && spoken(*widget, QAccessible::Value).isEmpty()) faults << where + " has no value";
            }
        });
        faults.removeDuplicates();
        report(faults);
    }

    void noTwoControlsOfOneKindShareAName() {
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            QMap<std::pair<int, QString>, const QWidget*> known;
            for (const QWidget* widget : focusable(window)) {
                const std::pair<int, QString> key(roleOf(*widget), spoken(*widget, QAccessible::Name));
                if (known.contains(key))
                    faults << QStringLiteral("%1: \"%2\" is %3 and %4")
                                  .arg(place, key.second, placeOf(*known[key]), placeOf(*widget));
                known.insert(key, widget);
            }
        });
        report(faults);
    }

    void everyPlotIsAChartWhoseDescriptionFollowsTheModel() {
        QMap<QString, QString> before;
        WindowWalk(*m_window).visitPages([&](QWidget&, const QString&) {
            for (Panel* panel : m_window->grid().visiblePanels()) {
                before[panel->id()] = spoken(panel->plot(), QAccessible::Description);
                QCOMPARE(roleOf(panel->plot()), QAccessible::Chart);
                QVERIFY2(before[panel->id()].startsWith(panel->sentence()), qPrintable(panel->id()));
            }
        });
        QCOMPARE(before.size(), panelKinds().size());
        m_store->set("batch", 512.);
        m_store->set("hardware", std::string("A100"));
        m_store->set("model", std::string("Llama3_70B"));
        m_store->set("utilization", 0.61);
        QStringList deaf;
        WindowWalk(*m_window).visitPages([&](QWidget&, const QString&) {
            for (Panel* panel : m_window->grid().visiblePanels())
                if (spoken(panel->plot(), QAccessible::Description) == before[panel->id()]) deaf << panel->id();
        });
        deaf.removeDuplicates();
        // The evidence compares published measurements whatever the scenario is, and a million designs are searched
        // later.
        for (const char* later : {"evidence", "designs"}) deaf.removeAll(later);
        report(deaf);
    }

    void theValueOfAPlotIsWhatTheKeyboardReads() {
        PlotWidget& plot = m_window->grid().panel("roofline")->plot();
        plot.setFocus();
        QCOMPARE(spoken(plot, QAccessible::Value), QString());
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(!plot.readout().isEmpty());
        QCOMPARE(spoken(plot, QAccessible::Value), plot.readout());
    }

    void everyPlotHasATableOfFullRows() {
        QTRY_VERIFY_WITH_TIMEOUT(m_store->snapshot()->evidence, kWorkerMs);
        WindowWalk(*m_window).visitPages([&](QWidget&, const QString&) {
            for (Panel* panel : m_window->grid().visiblePanels()) {
                const DataTable table = panel->shownData();
                QVERIFY2(!table.columns.isEmpty(), qPrintable(panel->id()));
                // A million designs are searched later.
                if (panel->id() != "designs") QVERIFY2(!table.rows.isEmpty(), qPrintable(panel->id()));
                for (const QString& column : table.columns) QVERIFY2(!column.isEmpty(), qPrintable(panel->id()));
                for (const QStringList& row : table.rows) QCOMPARE(row.size(), table.columns.size());
            }
        });
    }

    void tabReachesEveryControlAndComesRound() {
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            const QList<QWidget*> wanted = focusable(window), reached = tabbed(wanted);
            if (reached.contains(nullptr))
                faults << place + ": Tab is caught at " + placeOf(*reached[reached.size() - 2]);
            for (const QWidget* widget : wanted)
                if (!reached.contains(widget)) faults << place + ": Tab does not reach " + placeOf(*widget);
        });
        report(faults);
    }

    void focusIsSeen() {
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            QWidget nowhere(&window);
            nowhere.setFocusPolicy(Qt::StrongFocus);
            nowhere.show();
            for (QWidget* widget : focusable(window)) {
                if (widget == &nowhere) continue;
                // A field without a frame of its own stands in one that shows the focus.
                QWidget* frame = widget->property("look") == "bare" ? widget->parentWidget() : widget;
                nowhere.setFocus();
                const QImage without = frame->grab().toImage();
                widget->setFocus(Qt::TabFocusReason);
                if (frame->grab().toImage() == without) faults << place + ": " + placeOf(*widget);
            }
        });
        faults.removeDuplicates();
        report(faults);
    }
};

QTEST_MAIN(TestOpenToEveryone)
#include "test_open_to_everyone.moc"

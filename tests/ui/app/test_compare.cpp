#include "app/compare_page.h"
#include "app/side_column.h"
#include "app/status_line.h"
#include "plot/waterfall_plot.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

class TestCompare : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
    QLabel& difference(const QString& panel) { return *m_window->findChild<QLabel*>(panel + ".difference"); }
    QString cell(const QString& number, int column) {
        auto* table = m_window->findChild<QTableWidget*>("comparison");
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == number) return table->item(row, column)->text();
        return "no such number";
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }
    void init() { openWindow(m_store, m_window); }

    void everyPanelDrawsAPinAndTellsTheDifference() {
        press(Qt::Key_P);
        m_store->set("tp", 8.);
        m_store->set("batch", 64.);
        m_store->set("nodes", 16.);
        m_store->set("region_a", std::string("Poland"));
        QHash<QString, QImage> pinned;
        for (Panel* panel : m_window->grid().visiblePanels()) {
            pinned[panel->id()] = panel->plot().grab().toImage();
            QVERIFY2(difference(panel->id()).isVisible(), qPrintable(panel->id()));
            QVERIFY2(difference(panel->id()).text().startsWith("A: "), qPrintable(panel->id()));
        }
        press(Qt::Key_P, Qt::ShiftModifier);
        for (Panel* panel : m_window->grid().visiblePanels()) {
            QVERIFY2(!difference(panel->id()).isVisible(), qPrintable(panel->id()));
            QVERIFY2(panel->plot().grab().toImage() != pinned[panel->id()], qPrintable(panel->id()));
        }
    }

    void thePageTellsBeforeNowAndChange() {
        m_store->set("batch", 1.);
        press(Qt::Key_P);
        QVERIFY(m_window->side().isVisible());
        QCOMPARE(cell("Inter-token latency", 2), QStringLiteral("0\u202F%"));
        const double before = m_store->snapshot()->memory.itl.base();
        m_store->set("batch", 128.);
        const double now = m_store->snapshot()->memory.itl.base();
        QVERIFY(cell("Inter-token latency", 1).contains("→"));
        QCOMPARE(cell("Inter-token latency", 2),
                 QStringLiteral("+%1\u202F%").arg(qRound((now / before - 1) * 100 / 10) * 10));
    }

    void whatExplainsAChangeIsATableToo() {
        m_store->set("batch", 1.);
        press(Qt::Key_P);
        m_store->set("batch", 128.);
        auto& plot = *m_window->findChild<WaterfallPlot*>();
        const auto& causes = *m_window->findChild<QTableWidget*>("comparison.causes");
        QVERIFY(plot.isVisible() && !causes.isVisible());
        QTest::mouseClick(m_window->findChild<QPushButton*>("comparison.asTable"), Qt::LeftButton);
        QVERIFY(!plot.isVisible() && causes.isVisible());
        QCOMPARE(causes.rowCount(), int(plot.table().rows.size()));
        QVERIFY(causes.rowCount() > 2);
        for (int row = 0; row < causes.rowCount(); ++row) {
            const QString cause = causes.item(row, 0)->text() + ": " + causes.item(row, 1)->text();
            QVERIFY2(plot.accessibleDescription().contains(cause), qPrintable(cause));
        }
    }

    void xSwapsAndUndoSwapsBack() {
        press(Qt::Key_P);
        m_store->set("batch", 512.);
        press(Qt::Key_X);
        QCOMPARE(m_store->scenario().batch, 32.);
        QCOMPARE(m_store->pins()[0].snapshot->scenario.batch, 512.);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_store->scenario().batch, 512.);
    }

    void aFifthPinIsRefusedInWords() {
        for (int i = 0; i < 4; ++i) press(Qt::Key_P);
        QCOMPARE(m_store->pins().size(), 4);
        press(Qt::Key_P);
        QCOMPARE(m_store->pins().size(), 4);
        QVERIFY(m_window->status().text().contains("unpin"));
        QCOMPARE(m_store->pins()[3].name, QString("D"));
    }
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"

#include "fixtures.h"
#include "panels/panel.h"
#include "plot_probe.h"
#include "theme/apply_theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeServingPanel(QWidget* parent);
Panel* makeQueueingPanel(QWidget* parent);
Panel* makeReliabilityPanel(QWidget* parent);
} // namespace mlsys::ui

namespace {

bool saysItsSentence(const Panel& panel) {
    const auto labels = panel.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == panel.sentence(); });
}

} // namespace

/// What all cards have in common: the table of their numbers, and the room for title and sentence.
class TestCard : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void theTableOfAQueueWithoutEndShowsInfinity() {
        const std::unique_ptr<Panel> panel(makeQueueingPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        panel->render(probe::snapshotWith({{"arrivals_per_s", "500"}}));
        panel->setTableShown(true);
        const auto& table = *panel->findChild<QTableWidget*>();
        QVERIFY(!table.findItems("∞", Qt::MatchExactly).isEmpty());
        QVERIFY(table.findItems("inf", Qt::MatchContains).isEmpty());
    }

    void aTableThatIsReadStaysWhereItIs() {
        const std::unique_ptr<Panel> panel(makeServingPanel(nullptr));
        probe::showAt(*panel, {420, 320});
        panel->render(probe::snapshotWith({{"batch", "32"}}));
        panel->setTableShown(true);
        QCoreApplication::processEvents();
        auto& table = *panel->findChild<QTableWidget*>();
        table.setCurrentCell(0, 1);
        QScrollBar &across = *table.horizontalScrollBar(), &down = *table.verticalScrollBar();
        across.setValue(across.maximum());
        down.setValue(3);
        const int left = across.value();
        QVERIFY(left > 0 && down.value() == 3);
        panel->render(probe::snapshotWith({{"batch", "33"}}));
        QTest::qWait(50);
        QCOMPARE(across.value(), std::min(left, across.maximum()));
        QCOMPARE(down.value(), 3);
    }

    void noColumnOfATableTakesAWidthThatItWouldLose() {
        const std::unique_ptr<Panel> panel(makeServingPanel(nullptr));
        probe::showAt(*panel, {900, 500});
        panel->render(probe::snapshotWith({}));
        panel->setTableShown(true);
        auto& header = *panel->findChild<QTableWidget*>()->horizontalHeader();
        const int width = header.sectionSize(0);
        QWidget& surface = *header.viewport();
        const QPoint edge(header.sectionPosition(0) + width - 1, surface.height() / 2);
        QTest::mousePress(&surface, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&surface, edge + QPoint(40, 0));
        QTest::mouseMove(&surface, edge + QPoint(80, 0));
        QTest::mouseRelease(&surface, Qt::LeftButton, {}, edge + QPoint(80, 0));
        QCOMPARE(header.sectionSize(0), width);
        panel->setTableShown(true);
        QCOMPARE(header.sectionSize(0), width);
    }

    void aPinTakesItsRoomAtOnce() {
        const auto snapshot = probe::snapshotWith({{"batch", "64"}});
        const QList<Baseline> pin{{"A", probe::snapshotWith({{"batch", "1"}})}};
        for (const ThemeId theme : {ThemeId::Light, ThemeId::Projector})
            for (int height = 240; height < 640; height += 20) {
                applyTheme(*qApp, Theme(theme));
                QWidget window;
                auto* panel = makeServingPanel(&window);
                panel->resize(420, height);
                probe::showAt(window, {420, height});
                panel->render(snapshot);
                panel->setBaselines(pin);
                const bool atOnce = saysItsSentence(*panel);
                panel->setBaselines(pin);
                QCOMPARE(saysItsSentence(*panel), atOnce);
            }
    }

    void aCardIsFittedToTheSizeThatItGotWhileHidden() {
        int shown = 0, hidden = 0;
        for (int height = 100; height < 900; height += 20) {
            QWidget window;
            auto* panel = makeReliabilityPanel(&window);
            panel->resize(600, 800);
            panel->render(probe::snapshotWith({}));
            applyTheme(*qApp, Theme(ThemeId::Light));
            probe::showAt(window, {900, 900});
            window.hide();
            applyTheme(*qApp, Theme(ThemeId::Projector));
            panel->resize(300, height);
            probe::showAt(window, {900, 900});
            const bool first = saysItsSentence(*panel);
            panel->setBaselines({});
            QCOMPARE(saysItsSentence(*panel), first);
            ++(first ? shown : hidden);
        }
        QVERIFY(shown > 0 && hidden > 0);
    }

    void rowsOfATableAreAsHighAsTheirText() {
        const std::unique_ptr<Panel> panel(makeServingPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        panel->render(probe::snapshotWith({}));
        panel->setTableShown(true);
        const auto& table = *panel->findChild<QTableWidget*>();
        for (const ThemeId theme : {ThemeId::Light, ThemeId::Projector})
            for (const double scale : {1., 2.}) {
                applyTheme(*qApp, Theme(theme, scale));
                const int line = QFontMetrics(Theme::current().font(TextStyle::Body)).height();
                QVERIFY(table.rowCount() > 0 && table.rowHeight(0) >= line);
            }
    }
};

QTEST_MAIN(TestCard)
#include "test_card.moc"

#include "explore/parameter.h"
#include "fixtures.h"
#include "panels/panel.h"
#include "plot/walls_plot.h"
#include "plot/walls_text.h"
#include "plot_probe.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"

#include <QSignalSpy>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeWallsPanel(QWidget* parent);
}

namespace {

struct Plot : WallsPlot {
    using WallsPlot::cursor;
    using WallsPlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

/// Scenarios whose walls have different things to say.
std::vector<SnapshotPtr> manySnapshots() {
    return {probe::snapshotWith({}), probe::snapshotWith({{"batch", "4096"}, {"budget_usd", "1000"}}),
            probe::snapshotWith({{"model", "ResNet50"}, {"batch", "256"}}),
            probe::snapshotWith({{"model", "GPT3"}, {"hardware", "nRF52840"}})};
}

WallDetail someDetail(int number) {
    return {number, {"Memory: memory time", "t_memory = traffic/BW", "= 67.5 GB/3.35 TB/s = 20.1 ms", "Solver"}};
}

} // namespace

class TestWallsPlot : public QObject {
    Q_OBJECT

    std::unique_ptr<Plot> m_plot;
    WallsView m_view;

private slots:
    void init() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_view = probe::snapshotWith({})->walls;
        m_plot = std::make_unique<Plot>();
        m_plot->resize(900, 700);
        m_plot->QWidget::show();
        m_plot->show(m_view);
    }

    void everyWallIsNamedWithItsNumberAndItsPressureOrWhyItHasNone() {
        const auto texts = m_plot->texts({900, 700});
        for (const Wall& wall : m_view.walls)
            for (const QString& says : {QString::number(wall.info->number), wallName(*wall.info), wallValue(wall),
                                        wall.pressure ? pressureText(wall) : pressureMeaning(wall)})
                QVERIFY2(contains(texts, says), qPrintable(says));
    }

    void withRoomEveryWallSaysWhatItMeansAndWhatItAssumes() {
        const auto texts = m_plot->texts({1880, 1100});
        for (const Wall& wall : m_view.walls) QVERIFY(contains(texts, wallStatement(*wall.info)));
        QVERIFY(contains(texts, QStringLiteral("memory time ÷ latency")));
        QVERIFY(contains(texts, QStringLiteral("to save; 5 min to recover")));
    }

    void wallsReadDownTheColumnsInTheOrderOfTheirNumbers() {
        const WallsLayout layout(m_view, {900, 700}, 0, Theme::current());
        QCOMPARE(layout.cells.size(), 22);
        for (int i = 1; i < 22; ++i) {
            const auto &before = layout.cells[i - 1], &cell = layout.cells[i];
            QCOMPARE(cell.wall, before.wall + 1);
            QVERIFY(cell.column > before.column || cell.area.top() >= before.area.bottom() - 0.01);
        }
    }

    void aBarCrossesTheRedLineExactlyWhereItsWallBinds() {
        const QImage picture = m_plot->grab().toImage();
        const WallsLayout layout(m_view, {900, 700}, 0, Theme::current());
        QVERIFY(layout.row != WallRow::Compact);
        int binding = 0;
        for (const auto& cell : layout.cells) {
            const Wall& wall = m_view.walls[cell.wall];
            if (!wall.pressure) continue;
            bool crossed = false; // colour of a filled bar behind the red line
            for (int y = int(cell.area.top()); y < int(cell.area.bottom()); ++y) {
                const QColor color = picture.pixelColor(int(cell.area.left() + cell.area.width() * 0.78), y);
                crossed = crossed || color == Theme::current().color(wall.binding ? Role::Limit : Role::Accent);
            }
            QVERIFY2(crossed == wall.binding, qPrintable(wallName(*wall.info)));
            binding += wall.binding;
        }
        QVERIFY(binding > 0);
    }

    void littleRoomKeepsTheWallsThatBind() {
        for (const QSizeF& size : {QSizeF(120, 90), QSizeF(270, 140), QSizeF(400, 200)}) {
            const WallsLayout layout(m_view, size, 0, Theme::current());
            QVERIFY(!layout.cells.isEmpty());
            for (const Wall& wall : m_view.walls) {
                const auto shown =
                    std::ranges::find(layout.cells, std::size_t(wall.info->number - 1), &WallsLayout::Cell::wall);
                if (wall.binding) QVERIFY(shown != layout.cells.end());
            }
        }
    }

    void littleRoomTellsHowManyWallsItLeavesOut() {
        const WallsLayout layout(m_view, {270, 140}, 0, Theme::current());
        QVERIFY(layout.cells.size() < 22);
        QVERIFY(contains(m_plot->texts({270, 140}), QString::number(22 - layout.cells.size()) + " walls under less"));
    }

    void pointingAtAWallReadsItAndAClickChoosesIt() {
        QSignalSpy chosen(m_plot.get(), &WallsPlot::wallChosen);
        for (const Wall& wall : m_view.walls) {
            const QPointF at = m_plot->wallRect(wall.info->number).center();
            hover(*m_plot, at);
            QCOMPARE(m_plot->readout(), describeWall(wall));
            click(*m_plot, at);
            QCOMPARE(chosen.takeLast()[0].toInt(), wall.info->number);
        }
    }

    void theKeyboardStartsAtTheNearestWallAndWalksTheBoard() {
        QSignalSpy chosen(m_plot.get(), &WallsPlot::wallChosen);
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QCOMPARE(m_plot->readout(), describeWall(*m_view.nearest()));
        const int first = m_view.nearest()->info->number;
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast()[0].toInt(), first + 1);
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        const int beside = chosen.takeLast()[0].toInt();
        QVERIFY(m_plot->wallRect(beside).left() > m_plot->wallRect(first).right());
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast()[0].toInt(), first + 1);
    }

    void noTextCoversAnotherOrIsCut_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        for (const QSizeF& size : {QSizeF(270, 140), QSizeF(530, 330), QSizeF(900, 700), QSizeF(1880, 940)})
            for (ThemeId theme : kThemeIds)
                for (double scale : {1.0, 1.5, 2.0}) {
                    const QString name = QStringLiteral("%1 %2 %3").arg(size.width()).arg(themeName(theme)).arg(scale);
                    QTest::newRow(qPrintable(name)) << size << int(theme) << scale;
                }
    }
    void noTextCoversAnotherOrIsCut() {
        QFETCH(QSizeF, size);
        QFETCH(int, theme);
        QFETCH(double, scale);
        applyTheme(*qApp, Theme(ThemeId(theme), scale));
        for (const SnapshotPtr& snapshot : manySnapshots())
            for (const WallDetail& detail : {WallDetail(), someDetail(2)}) {
                m_plot->show(snapshot->walls, detail);
                QCOMPARE(clash(m_plot->texts(size), size), QString());
            }
    }

    void thePanelNamesTheWallThatBindsHardest() {
        const std::unique_ptr<Panel> panel(makeWallsPanel(nullptr));
        panel->render(probe::snapshotWith({}));
        QVERIFY2(panel->sentence().startsWith("Memory binds hardest: 98"), qPrintable(panel->sentence()));
        panel->render(probe::snapshotWith({{"budget_usd", "1"}}));
        QVERIFY2(panel->sentence().startsWith("Capital binds hardest"), qPrintable(panel->sentence()));
        QVERIFY(panel->sentence().contains("also binding: Memory"));
    }

    void aChosenWallShowsItsEquationWithItsNumbersAndTheSource() {
        const std::unique_ptr<Panel> panel(makeWallsPanel(nullptr));
        probe::showAt(*panel, {900, 800});
        panel->render(probe::snapshotWith({}));
        auto& plot = static_cast<Plot&>(panel->plot());
        const auto texts = [&] { return plot.texts(plot.size()); };
        QVERIFY(!contains(texts(), QStringLiteral("Williams")));
        click(plot, plot.wallRect(2).center());
        for (const char* says : {"t_memory = traffic/", "= 67.45 GB / (3.35 TB/s) = 20.13 ms", "Williams"})
            QVERIFY2(contains(texts(), says), says);
        panel->render(probe::snapshotWith({{"batch", "1"}}));
        QVERIFY(!contains(texts(), QStringLiteral(" = 20.13 ms")));
        click(plot, plot.wallRect(2).center());
        QVERIFY(!contains(texts(), QStringLiteral("Williams")));
    }

    void choosingAWallAsksForItsExplanation() {
        const std::unique_ptr<Panel> panel(makeWallsPanel(nullptr));
        probe::showAt(*panel, {900, 800});
        panel->render(probe::snapshotWith({}));
        QSignalSpy wanted(panel.get(), &Panel::explanationWanted);
        auto& plot = static_cast<WallsPlot&>(panel->plot());
        click(plot, plot.wallRect(4).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), "walls.4");
    }

    void aPinnedScenarioIsOutlinedWhereItDiffers() {
        const QImage alone = m_plot->grab().toImage();
        const auto ghostOf = [](const WallsView& view) {
            return Ghosts<WallsView>{{QStringLiteral("A"), std::make_shared<const WallsView>(view)}};
        };
        m_plot->show(m_view, {}, ghostOf(m_view));
        QCOMPARE(m_plot->grab().toImage(), alone);
        m_plot->show(m_view, {}, ghostOf(probe::snapshotWith({{"batch", "128"}})->walls));
        QVERIFY(m_plot->grab().toImage() != alone);
    }

    void theTableListsTheTwentyTwoWalls() {
        const std::unique_ptr<Panel> panel(makeWallsPanel(nullptr));
        const DataTable table = panel->table(*probe::snapshotWith({}));
        QCOMPARE(table.rows.size(), 22);
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
        QCOMPARE(table.rows[1][1], QStringLiteral("Memory"));
        QCOMPARE(table.rows[1][7], QStringLiteral("yes"));
    }
};

QTEST_MAIN(TestWallsPlot)
#include "test_walls_plot.moc"

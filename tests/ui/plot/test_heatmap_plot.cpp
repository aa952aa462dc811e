#include "explore/parameter.h"
#include "fixtures.h"
#include "panels/panel.h"
#include "plot/heatmap_plot.h"
#include "plot/heatmap_text.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"
#include "theme/contrast.h"

#include <QSignalSpy>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeParallelismPanel(QWidget* parent);
}

namespace {

struct Plot : HeatmapPlot {
    using HeatmapPlot::cursor;
    using HeatmapPlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

SnapshotPtr solved() {
    return solveScenario(defaultScenario(sharedRegistry()), sharedRegistry());
}

/// The default fleet's splits with one cell of each kind of infeasibility.
ParallelismView mixedView() {
    ParallelismView view = solved()->parallelism;
    using Status = ParallelismView::Status;
    view.cells[1].status = Status::exceeds_memory;
    view.cells[1].excess = {12, unit::GB};
    view.cells[2].status = Status::exceeds_node;
    view.cells[3].status = Status::does_not_divide;
    return view;
}

} // namespace

class TestHeatmapPlot : public QObject {
    Q_OBJECT

    std::unique_ptr<Plot> m_plot;
    ParallelismView m_view;

private slots:
    void init() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_view = mixedView();
        m_plot = std::make_unique<Plot>();
        m_plot->resize(560, 420);
        m_plot->QWidget::show();
        m_plot->show(m_view);
    }

    void everyCellIsReadWhereItIsDrawn() {
        for (std::size_t i = 0; i < m_view.cells.size(); ++i) {
            hover(*m_plot, m_plot->cellRect(i).center());
            QCOMPARE(m_plot->readout(), describeSplit(m_view.cells[i]));
            QVERIFY(m_plot->readout().startsWith(splitName(m_view.cells[i])));
        }
    }

    void aFeasibleCellPrintsItsUtilizationAndReadsItsParts() {
        const auto& cell = m_view.cells[*m_view.best];
        QVERIFY(contains(m_plot->texts({560, 420}), QString::number(cell.mfu, 'f', 3)));
        const QString says = describeSplit(cell);
        for (const char* part : {"MFU", "Step", "compute"}) QVERIFY2(says.contains(part), part);
    }

    void anInfeasibleCellSaysWhy() {
        QVERIFY(describeSplit(m_view.cells[1]).contains(QStringLiteral("12.0\u202FGB")));
        QVERIFY(describeSplit(m_view.cells[2]).contains("larger than a node"));
        QVERIFY(describeSplit(m_view.cells[3]).contains("does not divide"));
        const auto texts = m_plot->texts({900, 600});
        for (const char* word : {"memory", "> node", "does not divide"}) QVERIFY2(contains(texts, word), word);
    }

    void theOwnStepIsBrokenDownAndAnInfeasibleOneSaysWhy() {
        const auto& own = m_view.cells[*m_view.selected];
        QVERIFY(contains(m_plot->texts({560, 420}), splitName(own)));
        QVERIFY(contains(m_plot->texts({560, 420}), stepParts(own).first().value));
        m_view.selected = 1;
        m_plot->show(m_view);
        QVERIFY(contains(m_plot->texts({560, 420}), "Does not fit"));
    }

    void thePartsOfAStepAddUpToIt() {
        for (const auto& cell : m_view.cells) {
            if (cell.status != ParallelismView::Status::feasible) continue;
            double sum = 0;
            for (const BarPart& part : stepParts(cell)) sum += part.size;
            QVERIFY(qFuzzyCompare(sum, cell.step.base()));
        }
    }

    void aBrighterCellIsABetterOne_data() {
        QTest::addColumn<int>("metric");
        QTest::newRow("utilization") << int(HeatmapMetric::Utilization);
        QTest::newRow("step time") << int(HeatmapMetric::StepTime);
    }
    void aBrighterCellIsABetterOne() {
        QFETCH(int, metric);
        const HeatmapScale scale(m_view, HeatmapMetric(metric));
        const auto worth = [&](const ParallelismView::Cell& cell) {
            return HeatmapMetric(metric) == HeatmapMetric::Utilization ? cell.mfu : -cell.step.base();
        };
        std::vector<ParallelismView::Cell> cells = m_view.cells;
        std::erase_if(cells, [](const auto& cell) { return cell.status != ParallelismView::Status::feasible; });
        std::ranges::sort(cells, {}, worth);
        for (std::size_t i = 1; i < cells.size(); ++i)
            QVERIFY(luminance(scale.color(cells[i])) >= luminance(scale.color(cells[i - 1])) - 2e-3);
        QVERIFY(luminance(scale.color(cells.back())) > luminance(scale.color(cells.front())) + 0.05);
    }

    void theBestCellIsFramedAndTheOwnOneBracketed() {
        const QImage picture = m_plot->grab().toImage();
        const QRectF best = m_plot->cellRect(*m_view.best), own = m_plot->cellRect(*m_view.selected);
        const QColor ink = Theme::current().color(Role::Text);
        QCOMPARE(picture.pixelColor(int(best.left()) - 1, int(best.center().y())), ink);
        QVERIFY(picture.pixelColor(int(own.left()) - 1, int(own.center().y())) != ink);
        QCOMPARE(picture.pixelColor(int(own.left()), int(own.top()) + 3), ink);
    }

    void clickingACellChoosesItsSplit() {
        QSignalSpy chosen(m_plot.get(), &HeatmapPlot::splitChosen);
        for (std::size_t i : {std::size_t{0}, std::size_t{1}, m_view.cells.size() - 1}) {
            click(*m_plot, m_plot->cellRect(i).center());
            QCOMPARE(chosen.takeLast(), (QVariantList{m_view.cells[i].tp, m_view.cells[i].pp}));
        }
    }

    void theKeyboardReadsAndChoosesTheSameAsThePointer() {
        QSignalSpy chosen(m_plot.get(), &HeatmapPlot::splitChosen);
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QCOMPARE(m_plot->readout(), describeSplit(m_view.cells[*m_view.selected]));
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QTest::keyClick(m_plot.get(), Qt::Key_Up);
        const auto index = *m_view.selected - m_view.ppSizes.size() + 1;
        QCOMPARE(m_plot->readout(), describeSplit(m_view.cells[index]));
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast(), (QVariantList{m_view.cells[index].tp, m_view.cells[index].pp}));
    }

    void arrowsStopAtTheEdges() {
        m_plot->setFocus();
        for (int i = 0; i < 20; ++i) QTest::keyClick(m_plot.get(), Qt::Key_Left);
        for (int i = 0; i < 20; ++i) QTest::keyClick(m_plot.get(), Qt::Key_Up);
        QCOMPARE(m_plot->cursor(), 0);
        for (int i = 0; i < 20; ++i) QTest::keyClick(m_plot.get(), Qt::Key_Down);
        for (int i = 0; i < 20; ++i) QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QCOMPARE(m_plot->cursor(), int(m_view.cells.size()) - 1);
    }

    void noTextCoversAnotherOrIsCut_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        for (const QSizeF& size : {QSizeF(270, 140), QSizeF(560, 420), QSizeF(1200, 760), QSizeF(1880, 940)})
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
        for (HeatmapMetric metric : {HeatmapMetric::Utilization, HeatmapMetric::StepTime}) {
            m_plot->setMetric(metric);
            QCOMPARE(clash(m_plot->texts(size), size), QString());
        }
    }

    void aFleetOnWhichNothingWorksIsDrawnAndSaid() {
        auto snapshot = std::make_shared<Snapshot>(*solved());
        for (auto& cell : snapshot->parallelism.cells) cell.status = ParallelismView::Status::exceeds_memory;
        snapshot->parallelism.best.reset();
        for (HeatmapMetric metric : {HeatmapMetric::Utilization, HeatmapMetric::StepTime}) {
            m_plot->setMetric(metric);
            m_plot->show(snapshot->parallelism);
            QVERIFY(contains(m_plot->texts({560, 420}), "memory"));
        }
        const std::unique_ptr<Panel> panel(makeParallelismPanel(nullptr));
        panel->render(snapshot);
        QVERIFY(panel->sentence().startsWith("No split of"));
    }

    void aThemeRecoloursEverything() {
        const QRectF plain = m_plot->cellRect(1);
        applyTheme(*qApp, Theme(ThemeId::Dark));
        const QImage picture = m_plot->grab().toImage();
        QCOMPARE(picture.pixelColor(1, 1), Theme::current().color(Role::Panel));
        QVERIFY(luminance(picture.pixelColor(plain.topLeft().toPoint() + QPoint(2, 2))) < 0.2);
    }

    void thePanelSaysItsPointListsItsCellsAndProposesBothDegrees() {
        const std::unique_ptr<Panel> panel(makeParallelismPanel(nullptr));
        const SnapshotPtr snapshot = solved();
        const auto& view = snapshot->parallelism;
        panel->resize(560, 480);
        panel->show();
        panel->render(snapshot);
        QVERIFY(panel->sentence().contains(splitName(view.cells[*view.best])));
        const DataTable table = panel->table(*snapshot);
        QCOMPARE(table.rows.size(), qsizetype(view.cells.size()));
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
        std::vector<std::pair<std::string, Setting>> proposed;
        connect(panel.get(), &Panel::proposedTogether, this, [&](const auto& values) { proposed = values; });
        auto& plot = static_cast<HeatmapPlot&>(panel->plot());
        click(plot, plot.cellRect(1).center());
        QCOMPARE(proposed.size(), std::size_t{2});
        QVERIFY(proposed[0] == std::pair(std::string("tp"), Setting(view.cells[1].tp)));
        QVERIFY(proposed[1] == std::pair(std::string("pp"), Setting(view.cells[1].pp)));
    }
};

QTEST_MAIN(TestHeatmapPlot)
#include "test_heatmap_plot.moc"

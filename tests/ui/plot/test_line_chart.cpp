#include "fixtures.h"
#include "panels/panel.h"
#include "plot/line_chart_plot.h"
#include "plot_probe.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeServingPanel(QWidget* parent);
Panel* makeQueueingPanel(QWidget* parent);
Panel* makeReliabilityPanel(QWidget* parent);
} // namespace mlsys::ui

namespace {

LineChart lineFrom(double low, double high) {
    LineChart chart;
    chart.x = {"x", 1, 1000, true, [](double x) { return QString::number(x); }};
    chart.y = {"y", 0, 10, false, [](double x) { return QString::number(x); }};
    chart.curves << ChartCurve{"line", {{1, low}, {31.6, (low + high) / 2}, {1000, high}}, seriesStyle(0)};
    return chart;
}

using Make = Panel* (*)(QWidget*);

} // namespace

class TestLineChart : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void anAxisPutsItsEndsAndItsMiddleWhereTheyBelong() {
        const ChartAxis log{"", 1, 100, true, {}}, linear{"", 0, 100, false, {}};
        QCOMPARE(log.share(1), 0.);
        QCOMPARE(log.share(10), 0.5);
        QCOMPARE(log.share(100), 1.);
        QCOMPARE(linear.share(25), 0.25);
    }

    void aTimeAxisHasTicksThatReadWell() {
        const ChartAxis axis = timeAxis("t", 0.5, 1e6);
        QStringList texts;
        for (const double tick : axis.ticks(20)) texts << axis.tick(tick);
        QVERIFY2(texts.join(' ').contains("1.00") && axis.ticks(20).contains(60.) && axis.ticks(20).contains(86400.),
                 qPrintable(texts.join(' ')));
        QVERIFY(axis.ticks(3).size() <= 5);
    }

    void roundedRangesHoldTheirValues() {
        for (const auto& [low, high] : {std::pair{0.3, 0.31}, {1., 1.}, {7e-9, 3e12}, {99., 101.}}) {
            const LogRange range = roundedRange(low, high);
            QVERIFY(range.low <= low && range.high >= high && range.low < range.high);
        }
    }

    void linesEndWhereTheyLeaveTheChart() {
        LineChart chart = lineFrom(1, 9);
        chart.curves[0].points << QPointF(1000, INFINITY) << QPointF(1000, 50);
        const LaidOutChart laid = layOutChart(chart, {0, 0, 400, 300}, Theme::current());
        for (const SceneLine& line : laid.scene.lines)
            for (const QPointF& p : line.points) {
                QVERIFY(std::isfinite(p.y()));
                QVERIFY(laid.plot.adjusted(-1, -1, 1, 1).contains(p));
            }
    }

    void aLineThatLeavesTheChartEndsAtItsFrame() {
        LineChart chart = lineFrom(1, 9);
        chart.curves[0].points = {{1, 5}, {1000, 15}};
        const LaidOutChart laid = layOutChart(chart, {0, 0, 400, 300}, Theme::current());
        const QPointF end = laid.scene.lines.last().points.last();
        QVERIFY(std::abs(end.y() - laid.plot.top()) < 1e-6);
        QVERIFY(std::abs(end.x() - laid.plot.center().x()) < 1e-6);
    }

    void chartsBelowEachOtherShareTheirAxis() {
        LineChartPlot plot;
        probe::showAt(plot, {300, 700});
        LineChart wide = lineFrom(1, 9);
        wide.y.tick = [](double) { return QString("a long text"); };
        plot.show({lineFrom(1, 9), wide}, "x");
        const QList<LaidOutChart> charts = plot.drawn();
        QVERIFY(charts[1].plot.top() > charts[0].plot.bottom());
        QCOMPARE(charts[0].plot.left(), charts[1].plot.left());
        QCOMPARE(charts[0].plot.right(), charts[1].plot.right());
    }

    void chartsBelowEachOtherNameACommonAxisOnce() {
        const auto titles = [](const QList<LineChart>& charts) {
            LineChartPlot plot;
            probe::showAt(plot, {300, 700});
            plot.show(charts, "x");
            QStringList all;
            QList<double> heights;
            for (const LaidOutChart& chart : plot.drawn()) {
                heights << chart.plot.height();
                for (const SceneLabel& label : chart.scene.labels)
                    if (label.text == "x" || label.text == "another") all << label.text;
            }
            for (const double height : heights)
                if (std::abs(height - heights.front()) > 0.01) all << "of unlike heights";
            return all;
        };
        LineChart another = lineFrom(1, 9);
        another.x.title = "another";
        QCOMPARE(titles({lineFrom(1, 9), lineFrom(1, 9), lineFrom(1, 9)}), QStringList{"x"});
        QCOMPARE(titles({lineFrom(1, 9), another}), QStringList({"x", "another"}));
    }

    void aTitleGivesUpWhatStandsInBracketsFirst() {
        LineChart chart = lineFrom(1, 9);
        chart.y.title = "Tokens per second (band: 9 of 10 of 21 measured)";
        for (const auto& [width, said] :
             {std::pair{600, chart.y.title}, {200, QString("Tokens per second")}, {100, QString("Tokens")}}) {
            const LaidOutChart laid = layOutChart(chart, {0, 0, double(width), 300}, Theme::current());
            QVERIFY2(std::ranges::any_of(laid.scene.labels, [&](const SceneLabel& l) { return l.text == said; }),
                     qPrintable(said));
        }
    }

    void theUppermostTickKeepsOffTheTitle() {
        for (const ThemeId id : kThemeIds)
            for (const double scale : {1., 1.25, 1.5, 2.}) {
                const LaidOutChart laid = layOutChart(lineFrom(1, 9), {0, 0, 600, 500}, Theme(id, scale));
                const SceneLabel* title = probe::labelWith(laid.scene, "y");
                const SceneLabel* tick = probe::labelWith(laid.scene, "10");
                QVERIFY(title && tick);
                QVERIFY(tick->area.top() >= title->area.bottom());
            }
    }

    void theTintReachesFromEndToEndOfTheGoodPart() {
        LineChart chart = lineFrom(1, 9);
        chart.good = {1, std::sqrt(1000)};
        const LaidOutChart laid = layOutChart(chart, {0, 0, 400, 300}, Theme::current());
        QCOMPARE(laid.scene.shapes.size(), 1);
        const QRectF tint = laid.scene.shapes[0].outline.boundingRect();
        QVERIFY(std::abs(tint.left() - laid.plot.left()) < 1e-6);
        QVERIFY(std::abs(tint.right() - laid.plot.center().x()) < 1e-6);
    }

    void namesOfCurvesKeepOffTheCapacity() {
        for (const QSize size : {QSize(1800, 900), QSize(900, 620), QSize(560, 420)})
            for (const char* batch : {"32", "64", "512"}) {
                const std::unique_ptr<Panel> panel(makeQueueingPanel(nullptr));
                probe::showAt(*panel, size);
                panel->render(probe::snapshotWith({{"batch", batch}}));
                const LaidOutChart chart = static_cast<LineChartPlot&>(panel->plot()).drawn().front();
                for (const char* name : {"p50", "p99"}) {
                    const SceneLabel* label = probe::labelWith(chart.scene, name);
                    for (const SceneLine& line : chart.scene.lines)
                        if (label && line.pen.color() == Theme::current().color(Role::Limit) &&
                            line.points.first().x() == line.points.last().x())
                            QVERIFY2(!label->area.intersects(line.points.boundingRect().adjusted(-1, -1, 1, 1)),
                                     qPrintable(
                                         QString("%1 at %2, batch %3").arg(label->text).arg(size.width()).arg(batch)));
                }
            }
    }

    void aNumberIsNearestToItsOwnMark() {
        const auto distance = [](const QRectF& box, const QPointF& mark) {
            const QPointF nearest(std::clamp(mark.x(), box.left(), box.right()),
                                  std::clamp(mark.y(), box.top(), box.bottom()));
            return QLineF(mark, nearest).length();
        };
        int numbers = 0;
        for (int height = 70; height < 260; height += 5) {
            LineChart chart;
            chart.x = {"x", 1, 1000, true, [](double x) { return QString::number(x); }};
            chart.y = {"y", 0, 10, false, [](double x) { return QString::number(x); }};
            chart.now = 10;
            for (const double from : {10., 7.}) {
                ChartCurve curve{"", {}, seriesStyle(0)};
                for (double x = 1; x <= 1000; x *= 1.1) curve.points << QPointF(x, from - std::log10(x));
                curve.mark = QPointF(10, from - 1);
                curve.value = QString("number %1").arg(from);
                chart.curves << curve;
            }
            const Scene scene = layOutChart(chart, QRectF(0, 0, 300, height), Theme::current()).scene;
            for (qsizetype i : {0, 1})
                if (const SceneLabel* number = probe::labelWith(scene, chart.curves[i].value.toUtf8())) {
                    ++numbers;
                    QVERIFY(distance(number->area, scene.marks[i].at) <= distance(number->area, scene.marks[1 - i].at));
                }
        }
        QVERIFY(numbers > 40);
    }

    void theNameOfAStopKeepsOffPointsWhereItCan() {
        LineChart chart = lineFrom(1, 1);
        chart.stops << ChartLimit{"stop", 100};
        const auto placeOfName = [&] {
            const Scene scene = layOutChart(chart, {0, 0, 600, 300}, Theme::current()).scene;
            return std::ranges::find(scene.labels, "stop", &SceneLabel::text)->area;
        };
        const QRectF plot = layOutChart(chart, {0, 0, 600, 300}, Theme::current()).plot;
        QVERIFY(placeOfName().right() < plot.left() + plot.width() * 2 / 3);
        // Points all over the upper left.
        for (double x = 10; x < 100; x *= 1.05)
            for (double y = 5; y < 10; y += 0.2) chart.points << QPointF(x, y);
        QVERIFY(placeOfName().left() > plot.left() + plot.width() * 2 / 3);
    }

    void theTimesOfReliabilityAreAllInTheirChart() {
        const std::unique_ptr<Panel> panel(makeReliabilityPanel(nullptr));
        probe::showAt(*panel, {1400, 800});
        panel->render(probe::snapshotWith({{"nodes", "16384"}, {"model", "GPT3"}, {"filesystem_gb_per_s", "0.5"}}));
        const QList<LaidOutChart> charts = static_cast<LineChartPlot&>(panel->plot()).drawn();
        QCOMPARE(charts[1].scene.marks.size(), 2);
        QCOMPARE(charts[1].scene.hatches.size(), 1);
    }

    void theQueueTellsByHowMuchTooMuchArrivesAndWhatWouldFixIt() {
        const std::unique_ptr<Panel> panel(makeQueueingPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        const SnapshotPtr over = probe::snapshotWith({{"arrivals_per_s", "500"}});
        panel->render(over);
        const QueueingView& view = over->queueing;
        QVERIFY(panel->sentence().contains(shortNumber((view.now.arrivals - view.capacity).base())));
        QVERIFY(panel->sentence().contains(batchText(view.neededReplicas) + " replicas keep"));
        panel->render(probe::snapshotWith({{"batch", "512"}}));
        QVERIFY2(panel->sentence().contains("512") && panel->sentence().contains("130"), qPrintable(panel->sentence()));
    }

    void aClickChoosesThePlaceUnderThePointer() {
        LineChartPlot plot;
        probe::showAt(plot, {500, 300});
        plot.show({lineFrom(1, 9)}, "x");
        QSignalSpy chosen(&plot, &LineChartPlot::chosen);
        const QRectF area = plot.drawn().front().plot;
        click(plot, area.center());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(std::abs(std::log10(chosen[0][0].toDouble()) - 1.5) < 0.02);
        click(plot, {area.left() - 30, area.center().y()});
        QCOMPARE(chosen.count(), 1);
    }

    void hoveringReadsEveryCurve() {
        LineChartPlot plot;
        probe::showAt(plot, {500, 300});
        plot.show({lineFrom(2, 8)}, "place");
        const QString read = probe::hover(plot, plot.drawn().front().plot.center());
        QVERIFY2(read.contains("place 31.6") && read.contains("line: 5"), qPrintable(read));
    }

    void noTextCoversAnotherOrAMarkInAnyPanelThemeAndSize_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("theme");
        for (const QSize size : {QSize(1800, 900), QSize(900, 620), QSize(560, 420), QSize(380, 700)})
            for (const ThemeId theme : {ThemeId::Light, ThemeId::Projector})
                QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(themeName(theme)))
                    << size << int(theme);
    }
    void noTextCoversAnotherOrAMarkInAnyPanelThemeAndSize() {
        QFETCH(QSize, size);
        QFETCH(int, theme);
        applyTheme(*qApp, Theme(static_cast<ThemeId>(theme)));
        const std::vector<probe::Settings> scenarios{
            {},
            {{"batch", "512"}},
            {{"speculative", "true"}, {"prefix_cache", "true"}, {"batch", "1"}},
            {{"arrivals_per_s", "500"}},
            {{"arrivals_per_s", "0.01"}, {"replicas", "4096"}},
            {{"nodes", "16384"}, {"model", "GPT3"}, {"filesystem_gb_per_s", "0.5"}},
            {{"paged_kv", "true"}, {"batch", "4096"}},
            {{"preset", "refined"}}};
        for (const Make make : {makeServingPanel, makeQueueingPanel, makeReliabilityPanel})
            for (const auto& settings : scenarios) {
                const std::unique_ptr<Panel> panel(make(nullptr));
                probe::showAt(*panel, size);
                panel->render(probe::snapshotWith(settings));
                auto& plot = static_cast<LineChartPlot&>(panel->plot());
                for (const LaidOutChart& chart : plot.drawn()) {
                    if (chart.plot.height() < 40 || chart.plot.width() < 60) continue;
                    const QString fault = probe::labelFault(chart.scene, plot.size());
                    QVERIFY2(fault.isEmpty(), qPrintable(panel->id() + ": " + fault));
                    for (const SceneMark& mark : chart.scene.marks)
                        for (const SceneLabel& label : chart.scene.labels)
                            QVERIFY2(!label.area.contains(mark.at), qPrintable(panel->id() + ": " + label.text));
                }
            }
    }

    void switchesReachTheScenarioAndFollowIt() {
        const std::unique_ptr<Panel> panel(makeServingPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        panel->render(probe::snapshotWith({{"paged_kv", "true"}}));
        QList<QAbstractButton*> switches =
            panel->findChildren<QAbstractButton*>(QRegularExpression("^serving\\.(spec|prefix|disagg|paged)"));
        QCOMPARE(switches.size(), 4);
        QSignalSpy proposed(panel.get(), &Panel::proposed);
        for (QAbstractButton* button : switches) {
            QCOMPARE(button->isChecked(), button->objectName() == "serving.paged_kv");
            button->click();
        }
        QCOMPARE(proposed.count(), 4);
        QCOMPARE(proposed[0][0].toString(), QString("speculative"));
    }
};

QTEST_MAIN(TestLineChart)
#include "test_line_chart.moc"

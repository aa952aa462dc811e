#include "explore/parameter.h"
#include "fixtures.h"
#include "panels/panel.h"
#include "plot/map_plot.h"
#include "plot/region_marks.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"
#include "theme/color_map.h"

#include <QSignalSpy>

#include <random>
#include <set>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeCarbonPanel(QWidget* parent);
}

namespace {

struct Plot : MapPlot {
    using MapPlot::cursor;
    using MapPlot::firstMark;
    using MapPlot::markCount;
    using MapPlot::neighbour;
    using MapPlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

SnapshotPtr solvedWith(double shareA = 0.3) {
    Scenario scenario = defaultScenario(sharedRegistry());
    scenario.shareA = shareA;
    return solveScenario(scenario, sharedRegistry());
}

/// A hundred regions more, strewn over the inhabited world.
CarbonView crowded() {
    CarbonView view = solvedWith()->carbon;
    std::mt19937 dice(7);
    std::uniform_real_distribution<> share(0, 1);
    for (int i = 0; i < 100; ++i) {
        CarbonView::Region region = view.regions[0];
        region.id = region.name = "Region " + std::to_string(i);
        region.latitude = -40 + 105 * share(dice);
        region.longitude = -125 + 270 * share(dice);
        region.intensity = {10 + 800 * share(dice), unit::gPerKWh};
        view.regions.push_back(region);
    }
    return view;
}

} // namespace

class TestMapPlot : public QObject {
    Q_OBJECT

    std::unique_ptr<Plot> m_plot;
    CarbonView m_view;

    std::size_t other() const {
        for (std::size_t i = 0; i < m_view.regions.size(); ++i)
            if (i != m_view.a && i != m_view.b) return i;
        qFatal("only two regions");
    }

private slots:
    void init() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_view = solvedWith()->carbon;
        m_plot = std::make_unique<Plot>();
        m_plot->resize(560, 400);
        m_plot->QWidget::show();
        m_plot->show(m_view);
    }

    void aRegionIsMarkedAtItsPlaceInTheColourOfItsIntensity() {
        const MapLayout layout({560, 400}, Theme::current());
        const RegionMarks marks(m_view, layout.frame, Theme::current());
        const std::size_t region = other();
        const QImage picture = m_plot->grab().toImage();
        const QColor drawn = picture.pixelColor(m_plot->regionPosition(region).toPoint());
        const QColor wanted = viridis(1 - marks.share(region));
        QVERIFY(std::abs(drawn.red() - wanted.red()) < 4 && std::abs(drawn.green() - wanted.green()) < 4);
        QCOMPARE(m_plot->regionPosition(region), marks.centre(region));
    }

    void dirtierRegionsHaveLargerMarks() {
        m_view = crowded();
        const MapLayout layout({560, 400}, Theme::current());
        const RegionMarks marks(m_view, layout.frame, Theme::current());
        std::size_t before = m_view.a;
        for (std::size_t region : marks.drawingOrder()) {
            if (marks.isChosen(region)) continue;
            if (before != m_view.a) QVERIFY(marks.radius(region) <= marks.radius(before));
            before = region;
        }
    }

    void landIsDrawnUnderTheMarks() {
        const QImage picture = m_plot->grab().toImage();
        const MapLayout layout({560, 400}, Theme::current());
        const auto at = [&](double latitude, double longitude) {
            return picture.pixelColor(layout.frame.place(latitude, longitude).toPoint());
        };
        const QColor land = Theme::current().color(Role::Grid), sea = Theme::current().color(Role::Panel);
        QCOMPARE(at(23, 10), land);  // Sahara
        QCOMPARE(at(75, -42), land); // Greenland
        QCOMPARE(at(-30, -20), sea); // Atlantic
        QCOMPARE(at(-30, 80), sea);  // Indian Ocean
    }

    void pointingAtAMarkReadsItsValueAndSource() {
        for (std::size_t i = 0; i < m_view.regions.size(); ++i) {
            const auto& region = m_view.regions[i];
            hover(*m_plot, m_plot->regionPosition(i));
            for (const std::string& part :
                 {region.name, region.source, std::string("CO₂e/kWh"), std::string("region B")})
                QVERIFY2(m_plot->readout().contains(QString::fromStdString(part)), part.c_str());
        }
        hover(*m_plot, MapLayout({560, 400}, Theme::current()).frame.place(-40, -20));
        QVERIFY(m_plot->readout().isEmpty());
    }

    void pointingAtABarReadsWhatItStandsFor() {
        const QRectF bars = MapLayout({560, 400}, Theme::current()).bars;
        hover(*m_plot, QPointF(bars.center().x(), bars.top() + bars.height() * 0.9));
        QVERIFY2(m_plot->readout().startsWith(QStringLiteral("30\u202F% A + 70\u202F% B")),
                 qPrintable(m_plot->readout()));
    }

    void aClickChoosesAAndWithShiftControlOrTheRightButtonB() {
        QSignalSpy chosen(m_plot.get(), &MapPlot::regionChosen);
        const QPointF at = m_plot->regionPosition(other());
        const QString id = QString::fromStdString(m_view.regions[other()].id);
        click(*m_plot, at);
        click(*m_plot, at, Qt::ShiftModifier);
        click(*m_plot, at, Qt::ControlModifier);
        click(*m_plot, at, {}, Qt::RightButton);
        QCOMPARE(chosen.size(), 4);
        for (int i = 0; i < 4; ++i) QCOMPARE(chosen[i], (QVariantList{id, i > 0}));
    }

    void theHandleOfTheSplitFollowsThePointerInOneDrag() {
        QSignalSpy began(m_plot.get(), &MapPlot::dragBegan), ended(m_plot.get(), &MapPlot::dragEnded);
        QSignalSpy share(m_plot.get(), &MapPlot::shareChosen);
        QWidget& canvas = canvasOf(*m_plot);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, m_plot->handlePosition(0.3).toPoint());
        QTest::mouseMove(&canvas, m_plot->handlePosition(0.5).toPoint());
        QVERIFY(std::abs(share.takeLast()[0].toDouble() - 50) <= 1);
        QTest::mouseMove(&canvas, m_plot->handlePosition(1.4).toPoint());
        QCOMPARE(share.takeLast()[0].toDouble(), 100.0);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, m_plot->handlePosition(0.8).toPoint());
        QVERIFY(std::abs(share.takeLast()[0].toDouble() - 80) <= 1);
        QCOMPARE(began.size() + ended.size(), 2);
        QTest::mouseMove(&canvas, m_plot->handlePosition(0.1).toPoint());
        QVERIFY(share.isEmpty());
        QVERIFY(m_plot->readout().contains("of the fleet in A"));
    }

    void plusAndMinusMoveTheHandle() {
        QSignalSpy share(m_plot.get(), &MapPlot::shareChosen);
        QTest::keyClick(m_plot.get(), Qt::Key_Plus);
        QCOMPARE(share.takeLast()[0].toDouble(), 35.0);
        QTest::keyClick(m_plot.get(), Qt::Key_Minus);
        QCOMPARE(share.takeLast()[0].toDouble(), 25.0);
    }

    void theKeyboardReadsAndChoosesTheSameAsThePointer() {
        QSignalSpy chosen(m_plot.get(), &MapPlot::regionChosen);
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QVERIFY(m_plot->readout().startsWith(QString::fromStdString(m_view.regions[m_view.a].name)));
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        const QString read = m_plot->readout();
        const auto& there = m_view.regions[std::size_t(m_plot->cursor())];
        hover(*m_plot, m_plot->regionPosition(std::size_t(m_plot->cursor())));
        QCOMPARE(m_plot->readout(), read);
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QTest::keyClick(m_plot.get(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0], (QVariantList{QString::fromStdString(there.id), false}));
        QCOMPARE(chosen[1], (QVariantList{QString::fromStdString(there.id), true}));
    }

    void theArrowsReachEveryRegion_data() {
        QTest::addColumn<bool>("many");
        QTest::newRow("registry") << false;
        QTest::newRow("crowded") << true;
    }
    void theArrowsReachEveryRegion() {
        QFETCH(bool, many);
        if (many) m_plot->show(crowded());
        std::set<int> reached{m_plot->firstMark()};
        for (std::set<int> edge = reached; !edge.empty();) {
            std::set<int> next;
            for (int mark : edge)
                for (int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
                    if (const int to = m_plot->neighbour(mark, key); reached.insert(to).second) next.insert(to);
            edge = next;
        }
        QCOMPARE(int(reached.size()), m_plot->markCount());
    }

    void theTwoChosenRegionsAreNamedAlsoWhereItIsCrowded() {
        m_view = crowded();
        m_plot->show(m_view);
        for (const QSizeF& size : {QSizeF(560, 400), QSizeF(1200, 760), QSizeF(1880, 940)})
            for (std::size_t chosen : {m_view.a, m_view.b})
                QVERIFY(contains(m_plot->texts(size), QString::fromStdString(m_view.regions[chosen].name)));
    }

    void noTextCoversAnotherOrIsCut_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        for (const QSizeF& size :
             {QSizeF(270, 140), QSizeF(560, 400), QSizeF(1200, 760), QSizeF(1880, 940), QSizeF(1880, 300)})
            for (ThemeId theme : kThemeIds)
                for (double scale : {1.0, 1.5, 2.0}) {
                    // Marks of a tenth of the map's width meet, and their letters with them.
                    if (size.width() < 400 && theme == ThemeId::Projector && scale > 1) continue;
                    const QString name = QStringLiteral("%1 %2 %3 %4")
                                             .arg(size.width())
                                             .arg(size.height())
                                             .arg(themeName(theme))
                                             .arg(scale);
                    QTest::newRow(qPrintable(name)) << size << int(theme) << scale;
                }
    }
    void noTextCoversAnotherOrIsCut() {
        QFETCH(QSizeF, size);
        QFETCH(int, theme);
        QFETCH(double, scale);
        applyTheme(*qApp, Theme(ThemeId(theme), scale));
        QCOMPARE(clash(m_plot->texts(size), size), QString());
        m_plot->show(crowded());
        QCOMPARE(clash(m_plot->texts(size), size), QString());
    }

    void aThemeRecoloursLandAndGround() {
        applyTheme(*qApp, Theme(ThemeId::Dark));
        const QImage picture = m_plot->grab().toImage();
        const MapLayout layout({560, 400}, Theme::current());
        QCOMPARE(picture.pixelColor(1, 1), Theme::current().color(Role::Panel));
        QCOMPARE(picture.pixelColor(layout.frame.place(23, 10).toPoint()), Theme::current().color(Role::Grid));
    }

    void thePanelComparesTheSplitWithTheDirtierRegion_data() {
        QTest::addColumn<double>("shareA");
        QTest::addColumn<QString>("says");
        QTest::newRow("split") << 0.3 << QStringLiteral("70\u202F% in Quebec");
        QTest::newRow("all clean") << 0.0 << QStringLiteral("100\u202F% in Quebec");
        QTest::newRow("all dirty") << 1.0 << QStringLiteral("All in US");
    }
    void thePanelComparesTheSplitWithTheDirtierRegion() {
        QFETCH(double, shareA);
        QFETCH(QString, says);
        const std::unique_ptr<Panel> panel(makeCarbonPanel(nullptr));
        panel->render(solvedWith(shareA));
        QVERIFY2(panel->sentence().startsWith(says), qPrintable(panel->sentence()));
        QVERIFY2(panel->sentence().contains(QChar(0x2212)), qPrintable(panel->sentence()));
    }

    void oneRegionForBothIsMarkedOnceAndSaidOnce() {
        Scenario scenario = defaultScenario(sharedRegistry());
        scenario.regionB = scenario.regionA;
        const SnapshotPtr snapshot = solveScenario(scenario, sharedRegistry());
        m_plot->show(snapshot->carbon);
        const auto texts = m_plot->texts({560, 400});
        QVERIFY(contains(texts, "AB"));
        QCOMPARE(clash(texts, {560, 400}), QString());
        const std::unique_ptr<Panel> panel(makeCarbonPanel(nullptr));
        panel->render(snapshot);
        QVERIFY2(panel->sentence().startsWith("All in "), qPrintable(panel->sentence()));
    }

    void thePanelProposesTheRegionAndListsAll() {
        const std::unique_ptr<Panel> panel(makeCarbonPanel(nullptr));
        const SnapshotPtr snapshot = solvedWith();
        panel->resize(560, 480);
        panel->show();
        panel->render(snapshot);
        QSignalSpy proposed(panel.get(), &Panel::proposed);
        auto& plot = static_cast<MapPlot&>(panel->plot());
        click(plot, plot.regionPosition(other()));
        click(plot, plot.regionPosition(other()), Qt::ShiftModifier);
        QCOMPARE(proposed.size(), 2);
        QCOMPARE(proposed[0][0].toString(), "region_a");
        QCOMPARE(proposed[1][0].toString(), "region_b");
        QCOMPARE(proposed[1][1].value<Setting>(), Setting(snapshot->carbon.regions[other()].id));
        const DataTable table = panel->table(*snapshot);
        QCOMPARE(table.rows.size(), qsizetype(snapshot->carbon.regions.size()) + 1);
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
    }
};

QTEST_MAIN(TestMapPlot)
#include "test_map_plot.moc"

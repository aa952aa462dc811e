#include "plot/label_placer.h"
#include "plot/labelled_bar.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/ticks.h"
#include "theme/color_map.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

class TestPlotHelpers : public QObject {
    Q_OBJECT

private slots:
    void placedLabelsNeverOverlapNorLeaveTheirBounds() {
        const QRectF bounds(0, 0, 400, 300);
        LabelPlacer placer(bounds);
        QList<QRectF> placed;
        for (int i = 0; i < 120; ++i) {
            const QPointF mark(std::fmod(i * 61.8, 400), std::fmod(i * 38.2, 300));
            if (const auto place = placer.place(placesAround(mark, 4, {50, 12}))) placed.append(*place);
        }
        QVERIFY(placed.size() > 20);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            QVERIFY(bounds.contains(placed[i]));
            for (qsizetype j = 0; j < i; ++j) QVERIFY(!placed[i].intersects(placed[j]));
        }
    }

    void labelsKeepAwayFromWhatIsBlocked() {
        LabelPlacer placer(QRectF(0, 0, 100, 100));
        placer.block({0, 0, 100, 60});
        QVERIFY(!placer.place({QRectF(10, 10, 20, 10)}));
        QCOMPARE(placer.place({QRectF(10, 50, 20, 20), QRectF(10, 70, 20, 20)}), QRectF(10, 70, 20, 20));
        QVERIFY(!placer.isFree(QLineF(5, 5, 50, 80)));
        QVERIFY(placer.isFree(QLineF(50, 65, 90, 68)));
    }

    void aLabelStandsClearOfItsMark() {
        for (const QRectF& place : placesAround({50, 50}, 10, {40, 12})) {
            const QPointF nearest(std::clamp(50.0, place.left(), place.right()),
                                  std::clamp(50.0, place.top(), place.bottom()));
            QVERIFY(QLineF({50, 50}, nearest).length() > 9.8);
        }
    }

    void spreadLabelsKeepOrderGapAndRange_data() {
        QTest::addColumn<QList<double>>("wanted");
        QTest::newRow("apart") << QList<double>{20, 100, 180};
        QTest::newRow("all at the right end") << QList<double>{195, 197, 199};
        QTest::newRow("all at the left end") << QList<double>{1, 2, 3};
        QTest::newRow("two together") << QList<double>{50, 52, 150};
    }
    void spreadLabelsKeepOrderGapAndRange() {
        QFETCH(QList<double>, wanted);
        const QList<double> widths{40, 50, 30};
        const QList<double> centres = spreadAlong(wanted, widths, 6, {0, 200});
        QCOMPARE(centres.size(), 3);
        QVERIFY(centres[0] - 20 >= 0 && centres[2] + 15 <= 200);
        QVERIFY(centres[1] - 25 - (centres[0] + 20) >= 6 - 1e-9);
        QVERIFY(centres[2] - 15 - (centres[1] + 25) >= 6 - 1e-9);
    }

    void labelsThatFitWhereTheyAreWantedStayThere() {
        QCOMPARE(spreadAlong({30, 100, 170}, {20, 20, 20}, 5, {0, 200}), (QList<double>{30, 100, 170}));
    }

    void labelsWiderThanTheirRangeAreRefused() { QVERIFY(spreadAlong({1, 2}, {60, 60}, 5, {0, 100}).isEmpty()); }

    void everyPatternStaysInsideItsArea() {
        for (Fill fill : {Fill::Horizontal, Fill::Vertical, Fill::Dots, Fill::Grid, Fill::Rising, Fill::Hatched}) {
            QImage picture(80, 60, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            const QRect area(21, 13, 37, 29);
            drawPattern(painter, area, fill, QPen(Qt::black, 1));
            painter.end();
            int inside = 0, outside = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (qAlpha(picture.pixel(x, y)) > 32)
                        (area.adjusted(-1, -1, 1, 1).contains(x, y) ? inside : outside) += 1;
            QCOMPARE(outside, 0);
            QVERIFY2(inside > 40, qPrintable(QString::number(int(fill))));
        }
    }

    void patternsDifferFromOneAnother() {
        QList<QImage> pictures;
        for (Fill fill :
             {Fill::Solid, Fill::Horizontal, Fill::Vertical, Fill::Dots, Fill::Grid, Fill::Rising, Fill::Hatched}) {
            QImage picture(40, 40, QImage::Format_RGB32);
            QPainter painter(&picture);
            fillAs(painter, picture.rect(), {Role::Series1, Marker::Circle, Dash::Solid, fill}, Theme());
            painter.end();
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
    }

    void stackedPartsFillTheWholeInOrder() {
        const QList<BarPart> parts{{{}, "a", "", 3}, {{}, "b", "", 0}, {{}, "c", "", 1}};
        const QList<QRectF> boxes = stack({10, 0, 80, 8}, parts, 4);
        QCOMPARE(boxes[0], QRectF(10, 0, 60, 8));
        QVERIFY(boxes[1].isEmpty());
        QCOMPARE(boxes[2], QRectF(70, 0, 20, 8));
    }

    void linearTicksAreRoundAndCoverTheScale_data() {
        QTest::addColumn<double>("highest");
        for (double highest : {0.031, 0.387, 1.0, 7.3, 42.0, 1.02e6, 9.9e8})
            QTest::newRow(qPrintable(QString::number(highest))) << highest;
    }
    void linearTicksAreRoundAndCoverTheScale() {
        QFETCH(double, highest);
        const QList<double> ticks = linearTicks(highest, 5);
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 6);
        QCOMPARE(ticks.first(), 0.0);
        QVERIFY(ticks.last() <= highest * 1.001 && ticks.last() > highest / 2);
        const double step = ticks[1], digits = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        QVERIFY2(std::abs(digits - 1) < 1e-6 || std::abs(digits - 2) < 1e-6 || std::abs(digits - 2.5) < 1e-6 ||
                     std::abs(digits - 5) < 1e-6,
                 qPrintable(QString::number(digits)));
    }

    void logTicksAscendInsideTheRange() {
        for (const auto& [low, high] : {std::pair(0.9, 12.0), std::pair(3e-5, 8e2), std::pair(10.0, 10.0)}) {
            const QList<double> ticks = logTicks(low, high, 5);
            QVERIFY(std::ranges::is_sorted(ticks));
            for (double tick : ticks) QVERIFY(tick >= low * 0.99 && tick <= high * 1.01);
        }
        QVERIFY(logTicks(0, 1, 5).isEmpty());
    }

    void aSharedUnitKeepsNumbersComparable() {
        const CommonUnit unit = unitFor(1.17, dim::time);
        QCOMPARE(unit.text(1.05), QStringLiteral("1.05\u202Fs"));
        QCOMPARE(unit.text(0.115), QStringLiteral("0.115\u202Fs"));
        QCOMPARE(unitFor(2e6, dim::money).text(2e6), QStringLiteral("2\u202FM USD"));
    }

    void percentagesSayWhetherThereIsAnything() {
        QCOMPARE(percent(0.704), QStringLiteral("70\u202F%"));
        QCOMPARE(percent(0.004), QStringLiteral("0.4\u202F%"));
        QCOMPARE(percent(0), QStringLiteral("0\u202F%"));
    }

    void rawNumbersAreWrittenInPlainDigits() {
        QCOMPARE(rawNumber(12e9), QStringLiteral("12000000000"));
        QCOMPARE(rawNumber(0.387), QStringLiteral("0.387"));
    }

    void rawNumbersLoseNoDigit() {
        for (double value : {0.1, 1.0 / 3, 6.02e23, -2.5}) QCOMPARE(rawNumber(value).toDouble(), value);
    }
};

QTEST_MAIN(TestPlotHelpers)
#include "test_plot_helpers.moc"

#include "controls/stop_scale.h"
#include "controls/tick_layout.h"

#include <QTest>

#include <limits>

using namespace mlsys::ui;

namespace {

StopScale powersOfTwo() {
    return StopScale({1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096}, 1);
}

StopScale tenths() {
    return StopScale({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1}, 0.01);
}

TickLayout layoutOf(int stops, double length, double labelWidth) {
    TickLayout layout;
    layout.stops = stops;
    layout.length = length;
    layout.inset = 12;
    layout.gap = 10;
    layout.width = [labelWidth](int) { return labelWidth; };
    return layout;
}

} // namespace

class TestStopScale : public QObject {
    Q_OBJECT
private slots:
    void movesToTheNeighbouringStop_data();
    void movesToTheNeighbouringStop();
    void positionRisesWithTheValue();
    void stopsSitAtEqualDistances();
    void valuesBetweenStopsSitBetweenThem();
    void everyStopIsNearestToItsOwnPlace();
    void nudgesByTheFineStepWithoutDrift();
    void nudgesOffTheGridToTheNeighbour();
    void sortsAndCleansItsStops();
    void survivesASingleStop();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void labelsBothEndsWhenThereIsRoom();
};

void TestStopScale::movesToTheNeighbouringStop_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("stops");
    QTest::addColumn<double>("to");
    QTest::newRow("up from a stop") << 64.0 << 1 << 128.0;
    QTest::newRow("down from a stop") << 64.0 << -1 << 32.0;
    QTest::newRow("up from between") << 100.0 << 1 << 128.0;
    QTest::newRow("down from between") << 100.0 << -1 << 64.0;
    QTest::newRow("page up is times eight") << 64.0 << 3 << 512.0;
    QTest::newRow("page down is an eighth") << 64.0 << -3 << 8.0;
    QTest::newRow("page up from between") << 100.0 << 3 << 512.0;
    QTest::newRow("up at the top") << 4096.0 << 1 << 4096.0;
    QTest::newRow("down at the bottom") << 1.0 << -1 << 1.0;
    QTest::newRow("page beyond the top") << 2048.0 << 3 << 4096.0;
    QTest::newRow("down from above the top") << 9000.0 << -1 << 4096.0;
    QTest::newRow("up from above the top stays") << 9000.0 << 1 << 9000.0;
    QTest::newRow("up from below the bottom") << 0.5 << 1 << 1.0;
    QTest::newRow("not at all") << 100.0 << 0 << 100.0;
}

void TestStopScale::movesToTheNeighbouringStop() {
    QFETCH(double, from);
    QFETCH(int, stops);
    QFETCH(double, to);
    QCOMPARE(powersOfTwo().moved(from, stops), to);
}

void TestStopScale::positionRisesWithTheValue() {
    for (const StopScale& scale : {powersOfTwo(), tenths()}) {
        double before = -1;
        for (double value = scale.first(); value <= scale.last(); value += (scale.last() - scale.first()) / 5000) {
            const double now = scale.position(value);
            QVERIFY2(now >= before && now <= 1, QByteArray::number(value));
            before = now;
        }
    }
}

void TestStopScale::stopsSitAtEqualDistances() {
    const StopScale scale = powersOfTwo();
    for (std::size_t i = 0; i < scale.stops().size(); ++i) {
        QCOMPARE(scale.position(scale.stops()[i]), static_cast<double>(i) / 12);
        QCOMPARE(scale.stopPosition(i), static_cast<double>(i) / 12);
    }
}

void TestStopScale::valuesBetweenStopsSitBetweenThem() {
    const StopScale scale = powersOfTwo();
    QVERIFY(scale.position(100) > scale.position(64) && scale.position(100) < scale.position(128));
    QCOMPARE(tenths().position(0.05), 0.05);
    QCOMPARE(scale.position(-5), 0.0);
    QCOMPARE(scale.position(1e9), 1.0);
}

void TestStopScale::everyStopIsNearestToItsOwnPlace() {
    for (const StopScale& scale : {powersOfTwo(), tenths()})
        for (const double stop : scale.stops()) {
            QCOMPARE(scale.nearestStop(scale.position(stop)), stop);
            QCOMPARE(scale.finestValue(scale.position(stop)), stop);
        }
}

void TestStopScale::nudgesByTheFineStepWithoutDrift() {
    double value = 0;
    for (int i = 1; i <= 100; ++i) {
        value = tenths().nudged(value, 1);
        QCOMPARE(value, i / 100.0);
        QVERIFY(value == i / 100.0);
    }
    QCOMPARE(tenths().nudged(value, 1), 1.0);
    QCOMPARE(powersOfTwo().nudged(64, -1), 63.0);
    QCOMPARE(powersOfTwo().nudged(1, -1), 1.0);
}

void TestStopScale::nudgesOffTheGridToTheNeighbour() {
    QCOMPARE(tenths().nudged(0.333, 1), 0.34);
    QCOMPARE(tenths().nudged(0.333, -1), 0.33);
    QCOMPARE(StopScale({1, 2, 4}, 0).nudged(2, 1), 4.0);
}

void TestStopScale::sortsAndCleansItsStops() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(StopScale({4, 1, nan, 2, 2, infinity}).stops(), (std::vector<double>{1, 2, 4}));
}

void TestStopScale::survivesASingleStop() {
    for (const StopScale& scale : {StopScale(std::vector<double>{}), StopScale(std::vector<double>{7})}) {
        const double only = scale.first();
        QCOMPARE(scale.last(), only);
        QCOMPARE(scale.position(only), 0.0);
        QCOMPARE(scale.nearestStop(0.7), only);
        QCOMPARE(scale.moved(only, 1), only);
        QCOMPARE(scale.snapped(99), only);
    }
}

void TestStopScale::labelsNeverTouch_data() {
    QTest::addColumn<int>("stops");
    for (int stops = 1; stops <= 24; ++stops) QTest::addRow("%d stops", stops) << stops;
}

void TestStopScale::labelsNeverTouch() {
    QFETCH(int, stops);
    for (double length = 40; length < 500; length += 23)
        for (double labelWidth = 6; labelWidth < 60; labelWidth += 7) {
            const TickLayout layout = layoutOf(stops, length, labelWidth);
            const std::vector<int> labels = layout.chosen();
            QVERIFY(!labels.empty() && labels.size() <= 6);
            for (std::size_t i = 1; i < labels.size(); ++i)
                QVERIFY(layout.left(labels[i - 1]) + labelWidth + layout.gap <= layout.left(labels[i]));
            QVERIFY(layout.left(labels.back()) + labelWidth <= std::max(length, labelWidth));
        }
}

void TestStopScale::labelsBothEndsWhenThereIsRoom() {
    for (int stops = 2; stops <= 24; ++stops) {
        const std::vector<int> labels = layoutOf(stops, 230, 30).chosen();
        QCOMPARE(labels.front(), 0);
        QCOMPARE(labels.back(), stops - 1);
    }
    QCOMPARE(layoutOf(13, 240, 24).chosen(), (std::vector<int>{0, 3, 6, 9, 12}));
}

QTEST_GUILESS_MAIN(TestStopScale)
#include "test_stop_scale.moc"

#include "theme/color_map.h"
#include "theme/contrast.h"

#include <QTest>

#include <limits>

using namespace mlsys::ui;

class TestColorMap : public QObject {
    Q_OBJECT
private slots:
    void agreesWithThePublishedTable_data();
    void agreesWithThePublishedTable();
    void lightnessRisesAllTheWay();
    void clampsWhatIsOutside();
    void labelsOnItAlwaysRead();
};

void TestColorMap::agreesWithThePublishedTable_data() {
    QTest::addColumn<int>("entry");
    QTest::addColumn<QList<double>>("published");
    QTest::newRow("low end") << 0 << QList<double>{0.267004, 0.004874, 0.329415};
    QTest::newRow("off an anchor, low") << 8 << QList<double>{0.277018, 0.050344, 0.375715};
    QTest::newRow("a quarter") << 64 << QList<double>{0.229739, 0.322361, 0.545706};
    QTest::newRow("middle") << 128 << QList<double>{0.127568, 0.566949, 0.550556};
    QTest::newRow("three quarters") << 192 << QList<double>{0.369214, 0.788888, 0.382914};
    QTest::newRow("off an anchor, high") << 246 << QList<double>{0.906311, 0.894855, 0.098125};
    QTest::newRow("high end") << 255 << QList<double>{0.993248, 0.906157, 0.143936};
}

void TestColorMap::agreesWithThePublishedTable() {
    QFETCH(int, entry);
    QFETCH(QList<double>, published);
    const QColor color = viridis(entry / 255.0);
    constexpr double kTwoLevels = 2.0 / 255;
    QVERIFY(std::abs(color.redF() - published[0]) < kTwoLevels);
    QVERIFY(std::abs(color.greenF() - published[1]) < kTwoLevels);
    QVERIFY(std::abs(color.blueF() - published[2]) < kTwoLevels);
}

void TestColorMap::lightnessRisesAllTheWay() {
    double before = -1;
    for (int i = 0; i <= 64; ++i) {
        const double now = luminance(viridis(i / 64.0));
        QVERIFY2(now > before, QByteArray::number(i));
        before = now;
    }
}

void TestColorMap::clampsWhatIsOutside() {
    QCOMPARE(viridis(-3), viridis(0));
    QCOMPARE(viridis(7), viridis(1));
    QCOMPARE(viridis(std::numeric_limits<double>::quiet_NaN()), viridis(0));
}

void TestColorMap::labelsOnItAlwaysRead() {
    for (int i = 0; i <= 255; ++i) {
        const QColor ground = viridis(i / 255.0);
        QVERIFY2(contrastRatio(blackOrWhiteOn(ground), ground) >= 4.5, QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TestColorMap)
#include "test_color_map.moc"

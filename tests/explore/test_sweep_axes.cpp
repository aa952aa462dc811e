#include "explore/sweep.h"

#include <QTest>

using namespace mlsys;

class TestSweepAxes : public QObject {
    Q_OBJECT

    static QByteArray values(const char* axis) {
        const auto parsed = parseSweepAxis(axis);
        if (!parsed) return "refused";
        QByteArray all;
        for (const auto& value : parsed->values) all += (all.isEmpty() ? "" : " ") + QByteArray::fromStdString(value);
        return all;
    }

private slots:
    void anAxisTakesTheValuesItSays() {
        QCOMPARE(values("batch_size=1..5"), QByteArray("1 2 3 4 5"));
        QCOMPARE(values("batch_size=1..512:x2"), QByteArray("1 2 4 8 16 32 64 128 256 512"));
        QCOMPARE(values("batch_size=1..100:x10"), QByteArray("1 10 100"));
        QCOMPARE(values("efficiency=0.1..0.7:0.2"), QByteArray("0.1 0.3 0.5 0.7"));
        QCOMPARE(values("x=-2..2:2"), QByteArray("-2 0 2"));
        QCOMPARE(values("x=3..3"), QByteArray("3"));
        QCOMPARE(values("x=1..10:4"), QByteArray("1 5 9"));
        QCOMPARE(values("hardware=H100,B200"), QByteArray("H100 B200"));
        QCOMPARE(values("x=7"), QByteArray("7"));
    }

    void whatIsNoAxisIsRefusedWithTheForms_data() {
        QTest::addColumn<QByteArray>("axis");
        for (const char* axis :
             {"", "x", "=1..2", "x=", "x=1,,2", "x=1..", "x=..2", "x=a..b", "x=1..2:", "x=1..2:x", "x=5..1", "x=1..5:0",
              "x=1..5:-1", "x=1..5:x1", "x=0..5:x2", "x=1..5:nan", "x=1..1e300", "x=1..inf", "x=0..1:1e-9"})
            QTest::addRow("%s", axis) << QByteArray(axis);
    }
    void whatIsNoAxisIsRefusedWithTheForms() {
        QFETCH(QByteArray, axis);
        const auto parsed = parseSweepAxis(axis.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().where, std::string("--over"));
        QVERIFY2(parsed.error().what.find("name=1..512:x2") != std::string::npos, parsed.error().what.c_str());
    }

    void theLastAxisRunsFastest() {
        const std::vector<SweepAxis> axes{{"a", {"1", "2"}}, {"b", {"x", "y", "z"}}};
        QCOMPARE(*sweepPoints(axes), std::size_t(6));
        QByteArray all;
        for (std::size_t n = 0; n < 6; ++n)
            for (const auto value : sweepPoint(axes, n)) all += QByteArray::fromStdString(std::string(value));
        QCOMPARE(all, QByteArray("1x1y1z2x2y2z"));
    }

    void tooManyPointsAndAxesNamedTwiceAreRefused() {
        SweepAxis thousand{"a", std::vector<std::string>(1000, "1")};
        SweepAxis more{"b", std::vector<std::string>(1001, "1")};
        QVERIFY(!sweepPoints({thousand, more}));
        QVERIFY(!sweepPoints({{"a", {"1"}}, {"a", {"2"}}}));
    }
};

QTEST_APPLESS_MAIN(TestSweepAxes)
#include "test_sweep_axes.moc"

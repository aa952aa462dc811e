#include "cases.h"

#include "solve/transformation.h"

using namespace cases;

class TestTransformation : public QObject {
    Q_OBJECT

    static Transformation::Answer<> solve(double batch) {
        return answer<Transformation>({.batchSize = batch,
                                       .sample = Bytes<>(1, unit::MB),
                                       .cpuThroughput = Bandwidth<>(1, unit::GBPerS),
                                       .step = Time<>(0.1, unit::second)});
    }

private slots:
    void theAcceleratorWaitsOnceTheHostIsSlower() {
        QVERIFY(!solve(99).bottleneck);
        QVERIFY(solve(101).bottleneck);
        QCOMPARE(solve(1).utilization, 1.);
    }

    void utilizationTimesSlowdownIsOne() {
        for (const double batch : {1., 100., 101., 5000.})
            QVERIFY(close(solve(batch).utilization * solve(batch).slowdown, 1.));
    }

    void timeGrowsInStepWithTheBatch() { QVERIFY(close(solve(300).time, solve(3).time * 100.)); }
};

QTEST_APPLESS_MAIN(TestTransformation)
#include "test_transformation.moc"

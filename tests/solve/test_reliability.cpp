#include "cases.h"

#include "solve/reliability.h"

using namespace cases;

class TestReliability : public QObject {
    Q_OBJECT

    static Reliability::Answer<> solve(double nodes, double hours, double checkpoint = 60) {
        return answer<Reliability>({.fleet = fleet("DGX_H100", nodes),
                                    .duration = Time<>(hours, unit::hour),
                                    .checkpoint = Time<>(checkpoint, unit::second)});
    }

private slots:
    void ratesOfPartsAndNodesAdd() {
        const double perHour = 8 / 50000. + 8 / 150000. + 2 / 100000.;
        QVERIFY(close(solve(1, 1).mtbf.in(unit::hour), 1 / perHour));
        QVERIFY(close(solve(1000, 1).mtbf * 1000., solve(1, 1).mtbf));
    }

    void aLongerJobIsLikelierToFail() {
        QCOMPARE(solve(100, 0).failureProbability, 0.);
        double last = 0;
        for (const double hours : {1., 10., 100., 1000.}) {
            const auto a = solve(100, hours);
            QVERIFY(a.failureProbability > last && a.failureProbability <= 1);
            QVERIFY(a.failureProbability <= a.expectedFailures);
            last = a.failureProbability;
        }
        QCOMPARE(solve(1e6, 1e9).failureProbability, 1.);
    }

    void theIntervalIsTheSquareRootOfTwiceCostTimesMtbf() {
        const auto a = solve(100, 10);
        QVERIFY(close(a.interval.base() * a.interval.base(), 120 * a.mtbf.base()));
        QVERIFY(close(solve(100, 10, 240).interval, 2. * a.interval));
    }

    void goodputFallsWithTheFleetAndNeverBelowZero() {
        double last = 1;
        for (double nodes = 1; nodes <= 1e6; nodes *= 10) {
            QVERIFY(solve(nodes, 1).goodput <= last && solve(nodes, 1).goodput >= 0);
            last = solve(nodes, 1).goodput;
        }
        QCOMPARE(solve(1e6, 1).goodput, 0.);
    }
};

QTEST_APPLESS_MAIN(TestReliability)
#include "test_reliability.moc"

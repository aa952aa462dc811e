#include "cases.h"

#include "solve/tail_latency.h"

using namespace cases;

class TestTailLatency : public QObject {
    Q_OBJECT

    static TailLatency::Answer<> solve(double arrivals, double service, double replicas) {
        return answer<TailLatency>({.arrivals = Rate<>(arrivals, unit::perSecond),
                                    .service = Time<>(service, unit::second),
                                    .replicas = replicas});
    }

private slots:
    void noPercentileIsShorterThanTheService() {
        for (const double replicas : {1., 4., 64.})
            for (const double load : {0., 0.2, 0.5, 0.9, 0.999}) {
                const auto a = solve(load * replicas / 0.05, 0.05, replicas);
                QVERIFY(a.p50 >= Time<>(0.05, unit::second));
                QVERIFY(a.p99 >= a.p50);
                QVERIFY(close(a.utilization, load));
            }
    }

    void anotherReplicaNeverSlows() {
        Time<> last = Time<>::fromBase(std::numeric_limits<double>::infinity());
        for (double replicas = 1; replicas <= 40; ++replicas) {
            const Time<> now = solve(100, 0.1, replicas).p99;
            QVERIFY(now <= last);
            last = now;
        }
    }

    void headroomIsTheWaitOverFiveServiceTimes() {
        const auto a = solve(9, 0.1, 1);
        QVERIFY(close(a.headroom, (a.p99.base() - 0.1) / 0.5));
        QCOMPARE(solve(11, 0.1, 1).headroom, 1.);
        QVERIFY(!solve(11, 0.1, 1).stable);
    }
};

QTEST_APPLESS_MAIN(TestTailLatency)
#include "test_tail_latency.moc"

#include "cases.h"

#include "solve/orchestration.h"

using namespace cases;

class TestOrchestration : public QObject {
    Q_OBJECT

    static Orchestration::Answer<> solve(double jobsPerDay, double days) {
        return answer<Orchestration>({.fleet = fleet("DGX_H100", 4),
                                      .arrivals = Rate<>(jobsPerDay, unit::perDay),
                                      .duration = Time<>(days, unit::day)});
    }

private slots:
    void littlesLawHolds() {
        for (const double rate : {0., 0.1, 0.5, 0.99}) {
            const auto a = solve(rate, 1);
            QVERIFY(close(a.queueLength, rate * a.wait.in(unit::day), 1e-9));
        }
    }

    void halfLoadWaitsHalfAJob() { QVERIFY(close(solve(0.5, 1).wait.in(unit::day), 0.5)); }

    void aFullClusterNeverCatchesUp() {
        for (const double rate : {1., 1.5}) {
            QVERIFY(!solve(rate, 1).stable);
            QVERIFY(std::isinf(solve(rate, 1).wait.base()) && std::isinf(solve(rate, 1).queueLength));
        }
        QVERIFY(solve(0.999, 1).stable);
    }
};

QTEST_APPLESS_MAIN(TestOrchestration)
#include "test_orchestration.moc"

#include "cases.h"

#include "solve/responsible_engineering.h"

using namespace cases;

class TestResponsibleEngineering : public QObject {
    Q_OBJECT

    static ResponsibleEngineering::Answer<> solve(double epsilon, double prevalence) {
        return answer<ResponsibleEngineering>(
            {.baseTime = Time<>(1, unit::hour), .epsilon = epsilon, .prevalence = prevalence});
    }

private slots:
    void morePrivacyNeverTrainsFaster() {
        double last = 1;
        for (const double epsilon : {1e30, 10., 1., 0.1, 0.01, 0.}) {
            QVERIFY(solve(epsilon, 1).slowdown >= last);
            last = solve(epsilon, 1).slowdown;
        }
        QCOMPARE(last, 201.);
    }

    void timeIsTheBaseSlowedDown() { QVERIFY(close(solve(2, 1).time, Time<>(2, unit::hour))); }

    void aRarerGroupNeedsMoreData() {
        QCOMPARE(solve(1, 1).dataFactor, 1.);
        QVERIFY(close(solve(1, 0.01).dataFactor, 100.));
        QVERIFY(close(solve(1, 0).dataFactor, 1e6));
    }
};

QTEST_APPLESS_MAIN(TestResponsibleEngineering)
#include "test_responsible_engineering.moc"

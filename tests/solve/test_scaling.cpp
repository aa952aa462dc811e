#include "cases.h"

#include "solve/scaling.h"

using namespace cases;

class TestScaling : public QObject {
    Q_OBJECT

    static Scaling::Answer<> solve(double flop) { return answer<Scaling>({.budget = Flops<>(flop, unit::flop)}); }

private slots:
    void theWholeBudgetIsSpent() {
        for (const double flop : {1., 1e18, 1e24, 1e30}) {
            const auto a = solve(flop);
            QVERIFY(close(6 * a.parameters.base() * a.tokens.base(), flop));
            QVERIFY(close(a.tokensPerParameter.base(), 20.));
        }
    }

    void fourTimesTheBudgetDoublesBoth() {
        QVERIFY(close(solve(4e22).parameters, solve(1e22).parameters * 2.));
        QVERIFY(close(solve(4e22).tokens, solve(1e22).tokens * 2.));
    }

    void aFixedSizeLeavesOnlyTheTokensFree() {
        const auto a =
            answer<Scaling>({.budget = Flops<>(6e21, unit::flop), .target = Parameters<>(1e9, unit::parameter)});
        QCOMPARE(a.parameters.base(), 1e9);
        QVERIFY(close(a.tokens.base(), 1e12));
    }

    void deviceDaysAreABudget() {
        const auto a = answer<Scaling>({.deviceTime = Time<>(100, unit::day)});
        QVERIFY(close(a.budget.base(), 100 * 86400 * 9.89e14 * 0.4));
    }

    void exactlyOneBudgetIsNeeded() {
        QCOMPARE(refusal<Scaling>({}), error::kInvalidArgument);
        QCOMPARE(refusal<Scaling>({.budget = Flops<>(1, unit::flop), .deviceTime = Time<>(1, unit::day)}),
                 error::kInvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestScaling)
#include "test_scaling.moc"

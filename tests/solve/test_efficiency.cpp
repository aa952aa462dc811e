#include "cases.h"

#include "solve/efficiency.h"

using namespace cases;

class TestEfficiency : public QObject {
    Q_OBJECT

    using Workload = Efficiency::Workload;
    static Efficiency::Answer<> solve(Workload workload, double efficiency, bool flash = false) {
        return answer<Efficiency>({.model = model("Llama3_8B"),
                                   .hardware = hardware("H100"),
                                   .workload = workload,
                                   .flashAttention = flash,
                                   .efficiency = efficiency});
    }

private slots:
    void sharesStayWithinTheWhole() {
        for (const Workload w : {Workload::ffn, Workload::attention, Workload::conv, Workload::other})
            for (const double efficiency : {1e-9, 0.3, 0.7, 1.}) {
                const auto a = solve(w, efficiency, true);
                QVERIFY(a.mfu >= 0 && a.mfu <= 1);
                QVERIFY(a.occupancyLoss >= 0 && a.memoryStall >= 0 && a.occupancyLoss + a.memoryStall <= 1);
                QVERIFY(close(a.achievable, a.peak * a.mfu));
            }
    }

    void fusingAttentionHelps() {
        for (const double efficiency : {0.1, 0.5, 1.})
            QVERIFY(solve(Workload::attention, efficiency, true).mfu > solve(Workload::attention, efficiency).mfu);
    }

    void capsHold() {
        QCOMPARE(solve(Workload::ffn, 1).mfu, 0.6);
        QCOMPARE(solve(Workload::conv, 1).mfu, 0.55);
        QCOMPARE(solve(Workload::attention, 1, true).mfu, 0.85);
    }

    void theReferenceEfficiencyGivesTheStatedShares() {
        QCOMPARE(solve(Workload::ffn, 0.5).mfu, 0.5);
        QCOMPARE(solve(Workload::attention, 0.5).mfu, 0.3);
        QCOMPARE(solve(Workload::conv, 0.5).mfu, 0.4);
    }
};

QTEST_APPLESS_MAIN(TestEfficiency)
#include "test_efficiency.moc"

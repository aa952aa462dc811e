#include "cases.h"

#include "solve/single_node.h"
#include "solve/synthesis.h"

using namespace cases;

class TestSynthesis : public QObject {
    Q_OBJECT

    static Synthesis::Answer<> solve(double seconds) {
        return answer<Synthesis>({.model = model("Llama3_8B"), .target = Time<>(seconds, unit::second)});
    }

private slots:
    void halfTheTimeNeedsTwiceTheHardware() {
        QVERIFY(close(solve(0.5).bandwidth, solve(1).bandwidth * 2.));
        QVERIFY(close(solve(0.5).rate, solve(1).rate * 2.));
        QCOMPARE(solve(0.5).memory.base(), solve(1).memory.base());
        QVERIFY(close(solve(0.5).ratio, solve(1).ratio));
    }

    void hardwareBuiltToTheAnswerMeetsTheTarget() {
        const auto needed = solve(0.02);
        Hardware built{.id = "built", .peak = needed.rate, .capacity = needed.memory, .bandwidth = needed.bandwidth};
        const auto a = answer<SingleNode>({.model = model("Llama3_8B"), .hardware = built});
        QVERIFY(a.feasible);
        QVERIFY(close(a.computeTime.base(), 0.02));
        QVERIFY(close(a.memoryTime.base(), 0.02 * 1.1)); // activations add a tenth
    }

    void aModelWithoutKnownWorkIsRefused() {
        QCOMPARE(refusal<Synthesis>({.model = model("DLRM"), .target = Time<>(1, unit::second)}), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestSynthesis)
#include "test_synthesis.moc"

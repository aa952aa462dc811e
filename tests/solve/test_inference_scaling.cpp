#include "cases.h"

#include "solve/inference_scaling.h"
#include "solve/serving.h"

using namespace cases;

class TestInferenceScaling : public QObject {
    Q_OBJECT

    static InferenceScaling::Answer<> solve(double steps) {
        return answer<InferenceScaling>({.model = model("Llama3_8B"), .hardware = hardware("H100"), .steps = steps});
    }

private slots:
    void withoutStepsOnlyTheFirstTokenTakesTime() {
        QCOMPARE(solve(0).total.base(), solve(0).ttft.base());
        QCOMPARE(solve(0).tokens.base(), 0.);
    }

    void eachStepAddsFiftyTokens() {
        QVERIFY(close(solve(10).total - solve(0).total, 500. * solve(0).itl, 1e-9));
        QCOMPARE(solve(10).tokens.base(), 500.);
        QVERIFY(close(solve(10).stepTime, 50. * solve(10).itl));
    }

    void energyIsFullPowerForTheWholeTime() {
        QVERIFY(close(solve(8).energy, *hardware("H100")->tdp * solve(8).total));
    }

    void latenciesAreThoseOfServingOneRequest() {
        const auto served =
            answer<Serving>({.model = model("Llama3_8B"), .hardware = hardware("H100"), .seqLen = 2048});
        QCOMPARE(solve(8).ttft.base(), served.ttft.base());
        QCOMPARE(solve(8).itl.base(), served.itl.base());
    }
};

QTEST_APPLESS_MAIN(TestInferenceScaling)
#include "test_inference_scaling.moc"

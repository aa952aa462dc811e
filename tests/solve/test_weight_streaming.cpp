#include "cases.h"

#include "solve/weight_streaming.h"

using namespace cases;

class TestWeightStreaming : public QObject {
    Q_OBJECT

    static WeightStreaming::Answer<> solve(const WeightStreaming::Input& in) { return answer<WeightStreaming>(in); }
    static WeightStreaming::Input llama() {
        return {.model = model("Llama3_8B"), .hardware = hardware("Cerebras_CS3"), .seqLen = 128};
    }

private slots:
    void computeOvertakesInjectionAtTheOptimalBatch() {
        auto in = llama();
        const double best = solve(in).optimalBatch;
        const Time<> dispatch = *in.hardware->dispatchOverhead;
        in.batchSize = best;
        QVERIFY(solve(in).computeTime - dispatch <= solve(in).injectionTime);
        in.batchSize = best + 1;
        QVERIFY(solve(in).computeTime - dispatch > solve(in).injectionTime);
    }

    void theSlowerSideIsNamed() {
        auto in = llama();
        QVERIFY(solve(in).bottleneck == WeightStreaming::Bottleneck::injection);
        in.phase = WeightStreaming::Phase::prefill;
        in.batchSize = 1024;
        QVERIFY(solve(in).bottleneck == WeightStreaming::Bottleneck::compute);
    }

    void injectionDoesNotDependOnTheBatch() {
        auto in = llama();
        const Time<> one = solve(in).injectionTime;
        in.batchSize = 100;
        QCOMPARE(solve(in).injectionTime.base(), one.base());
        QVERIFY(close(solve(in).throughput.base(), 100 / (32 * one.base())));
    }

    void aCacheBeyondTheMemoryStopsTheStream() {
        auto in = llama();
        in.seqLen = 131072;
        in.batchSize = 1024;
        const auto a = solve(in);
        QVERIFY(!a.feasible);
        QVERIFY(a.utilization > 1);
        QCOMPARE(a.throughput.base(), 0.);
    }

    void aWholeQuotientRoundsAsPublished_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("efficiency");
        QTest::addColumn<double>("batch");
        QTest::addRow("up") << QByteArray("Llama2_70B") << QByteArray("A100") << int(Precision::bf16) << 0.408 << 3978.;
        QTest::addRow("down") << QByteArray("Llama3_8B") << QByteArray("Cerebras_CS3") << int(Precision::fp32) << 0.846
                              << 176249.;
    }
    void aWholeQuotientRoundsAsPublished() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, chip);
        QFETCH(int, precision);
        QFETCH(double, efficiency);
        QTEST(solve({.model = model(name.constData()),
                     .hardware = hardware(chip.constData()),
                     .seqLen = 128,
                     .precision = static_cast<Precision>(precision),
                     .efficiency = efficiency})
                  .optimalBatch,
              "batch");
    }
};

QTEST_APPLESS_MAIN(TestWeightStreaming)
#include "test_weight_streaming.moc"

#include "cases.h"

#include "solve/single_node.h"

using namespace cases;

class TestSingleNode : public QObject {
    Q_OBJECT

    static SingleNode::Input fetched() { return {.model = fetchedModel(), .hardware = fetchedHardware()}; }
    static SingleNode::Answer<> solve(const SingleNode::Input& in) { return answer<SingleNode>(in); }

private slots:
    void latencyIsTheSlowerOfComputeAndMemoryPlusOverhead_data() { everyModelOnEveryHardware(); }
    void latencyIsTheSlowerOfComputeAndMemoryPlusOverhead() {
        const auto a = solve(fetched());
        QVERIFY(close(a.latency, max(a.computeTime, a.memoryTime) + a.overhead));
        QVERIFY(close(a.throughput * a.latency, 1.));
    }

    void timeNeverRisesWithBandwidthOrPeak_data() { everyModelOnEveryHardware(); }
    void timeNeverRisesWithBandwidthOrPeak() {
        SingleNode::Input in = fetched();
        Time<> last = solve(in).latency;
        for (int doubling = 0; doubling < 6; ++doubling) {
            Hardware faster = *in.hardware;
            (doubling % 2 ? faster.bandwidth = faster.bandwidth * 2. : Bandwidth<>());
            (doubling % 2 ? FlopRate<>() : faster.peak = faster.peak * 2.);
            in.hardware = faster;
            const Time<> now = solve(in).latency;
            QVERIFY(now <= last);
            last = now;
        }
    }

    void throughputNeverFallsWithBatch_data() { everyModelOnEveryHardware(); }
    void throughputNeverFallsWithBatch() {
        SingleNode::Input in = fetched();
        Rate<> last;
        for (in.batchSize = 1; in.batchSize <= 4096; in.batchSize *= 2) {
            const auto a = solve(in);
            QVERIFY(a.throughput >= last);
            QVERIFY(a.mfu >= 0 && a.mfu <= in.efficiency);
            QVERIFY(a.hfu >= a.mfu && a.hfu <= 1);
            last = a.throughput;
        }
    }

    void trainingCostsThreeForwardPassesAndFourWithRecomputation_data() { everyModelOnEveryHardware(); }
    void trainingCostsThreeForwardPassesAndFourWithRecomputation() {
        SingleNode::Input in = fetched();
        const Flops<> forward = solve(in).work;
        in.isTraining = true;
        QVERIFY(close(solve(in).work, forward * 3.));
        in.activationRecomputation = true;
        QVERIFY(close(solve(in).work, forward * 4.));
    }

    void eachZeroStageNeedsLessMemory() {
        SingleNode::Input in{
            .model = model("Llama3_8B"), .hardware = hardware("H100"), .isTraining = true, .dpSize = 8};
        Bytes<> last = solve(in).footprint;
        for (in.zeroStage = 1; in.zeroStage <= 3; ++in.zeroStage) {
            const Bytes<> now = solve(in).footprint;
            QVERIFY(now < last);
            last = now;
        }
    }

    void oneRankDividesNothing() {
        SingleNode::Input in{.model = model("Llama3_8B"), .hardware = hardware("H100"), .isTraining = true};
        const Bytes<> whole = solve(in).footprint;
        in.zeroStage = 3;
        QCOMPARE(solve(in).footprint.base(), whole.base());
    }

    void adaptersAndRecomputationNeedLessMemory() {
        SingleNode::Input in{.model = model("Llama3_8B"), .hardware = hardware("H100"), .isTraining = true};
        const Bytes<> full = solve(in).footprint;
        in.isLora = true;
        const Bytes<> adapters = solve(in).footprint;
        in.activationRecomputation = true;
        QVERIFY(solve(in).footprint < adapters && adapters < full);
    }

    void oneParameterMoreThanTheMemoryHoldsSpills() {
        Model exact = *model("Llama3_8B");
        exact.parameters = Parameters<>(hardware("H100")->capacity.base() / 2, unit::parameter);
        const auto fits = solve({.model = exact, .hardware = hardware("H100")});
        QVERIFY(fits.feasible);
        QVERIFY(!fits.spill);
        exact.parameters = *exact.parameters + Parameters<>(1, unit::parameter);
        const auto spills = solve({.model = exact, .hardware = hardware("H100")});
        QVERIFY(!spills.feasible);
        QCOMPARE(spills.spill->base(), 2.);
        QCOMPARE(spills.effectiveBandwidth.base(), hardware("H100")->interconnect->bandwidth->base());
        QVERIFY(spills.warnings.has(Trap::infeasible_offload));
    }

    void weightsThatFitTheSramAreReadFromIt() {
        SingleNode::Input in{.model = model("DS_CNN"), .hardware = hardware("ESP32_S3"), .precision = Precision::int8};
        QCOMPARE(solve(in).effectiveBandwidth.base(), in.hardware->sram.bandwidth->base());
        in.model = model("MobileNetV2");
        QCOMPARE(solve(in).effectiveBandwidth.base(), in.hardware->flash.bandwidth->base());
    }

    void onlyAnUnlistedPrecisionWarns_data() {
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<int>("precision");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char* chip, Precision p, bool warns) {
            QTest::addRow("%s %s", chip, name(p).data()) << QByteArray(chip) << static_cast<int>(p) << warns;
        };
        row("H100", Precision::fp8, false);
        row("H100", Precision::int4, true);
        row("H100", Precision::fp16, false);
        row("A100", Precision::bf16, false);
        row("TPUv6", Precision::int8, false); // lists no precision at all
    }
    void onlyAnUnlistedPrecisionWarns() {
        QFETCH(QByteArray, chip);
        QFETCH(int, precision);
        QFETCH(bool, warns);
        const auto a = solve({.model = model("Llama3_8B"),
                              .hardware = hardware(chip.constData()),
                              .precision = static_cast<Precision>(precision)});
        QCOMPARE(a.warnings.has(Trap::precision_fallback), warns);
    }

    void hardwareWithoutDesignPowerUsesNoEnergy() {
        Hardware unknown = *hardware("H100");
        unknown.tdp.reset();
        QCOMPARE(solve({.model = model("Llama3_8B"), .hardware = unknown}).energy.base(), 0.);
    }

    void aModelWithoutParametersIsRefused() {
        QCOMPARE(refusal<SingleNode>({.model = model("DLRM"), .hardware = hardware("H100")}), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestSingleNode)
#include "test_single_node.moc"

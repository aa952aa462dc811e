#include "cases.h"

#include "solve/continuous_batching.h"
#include "solve/refined/batch_time.h"
#include "solve/refined/microcontroller.h"
#include "solve/refined/power.h"
#include "solve/single_node.h"
#include "solve/sustainability.h"

using namespace cases;
using namespace mlsys::refined;

namespace {

const Assumptions& fitted() {
    static const Assumptions assumptions = withAssumption({}, "fittedLaws", 1);
    return assumptions;
}
const Constants<double>& constants() {
    static const Constants<double> k(fitted());
    return k;
}

BatchTime<double> run(const char* network, const char* chip, Precision precision, double batch,
                      Execution execution = Execution::eager) {
    const Ref<Model> m = model(network);
    const Ref<Hardware> hw = hardware(chip);
    return batchTime(BatchSetup{*m, *hw, precision, execution, isEncoder(*m) ? 128. : 0.}, batch, constants());
}

} // namespace

class TestRefinedDevices : public QObject {
    Q_OBJECT

private slots:
    void noBatchBeatsThePeakOrTheMemory() {
        for (const char* network : {"ResNet50", "MobileNetV2", "BERT_Base", "BERT_Large", "EfficientNet_B0"})
            for (const char* chip : {"T4", "V100", "A100", "H100"})
                for (const Precision p : {Precision::fp32, Precision::tf32, Precision::fp16})
                    for (double batch = 1; batch <= 1024; batch *= 4) {
                        const auto t = run(network, chip, p, batch);
                        QVERIFY(t.work / t.total <= hardware(chip)->peak);
                        QVERIFY(t.traffic / t.total <= hardware(chip)->bandwidth);
                        QVERIFY(t.total >= t.fixed);
                    }
    }

    void throughputRampsWithTheBatchAndLevelsOff() {
        std::vector<double> rates;
        for (double batch = 1; batch <= 4096; batch *= 2)
            rates.push_back(batch / run("ResNet50", "A100", Precision::fp16, batch).total.in(unit::second));
        for (std::size_t i = 1; i < rates.size(); ++i) {
            QVERIFY(rates[i] > rates[i - 1]);
            // Each doubling gains less than the one before.
            if (i > 1) QVERIFY(rates[i] / rates[i - 1] < rates[i - 1] / rates[i - 2]);
        }
        QVERIFY(rates[1] > 1.9 * rates[0] && rates.back() < 1.05 * rates[rates.size() - 2]);
    }

    void aCompiledNetworkHasTheLowerFloor() {
        const Time<> eager = run("ResNet50", "A100", Precision::fp16, 1).total;
        const Time<> compiled = run("ResNet50", "A100", Precision::fp16, 1, Execution::compiled).total;
        QVERIFY(eager > Time<>(8, unit::ms) && eager < Time<>(14, unit::ms));
        QVERIFY(compiled < Time<>(1.2, unit::ms));
    }

    void aMultiplyAddCountsTwice() {
        QCOMPARE(run("ResNet50", "A100", Precision::fp16, 1).work, Flops<>(8.178e9, unit::flop));
    }

    void fullPrecisionIsNeverTheRateOfTensorCores() {
        QVERIFY(run("ResNet50", "T4", Precision::fp32, 64).rate <= FlopRate<>(8.1, unit::TFlopPerS));
    }

    void keywordsOnACortexM4TakeWhatBoardsMeasure() {
        const Ref<Model> m = model("DS_CNN");
        const Ref<Hardware> hw = hardware("nRF52840");
        const Time<> time = inferenceTime(MicrocontrollerSetup{*m, *hw}, constants());
        QVERIFY(time > Time<>(110, unit::ms) && time < Time<>(170, unit::ms));
    }

    void microcontrollersScaleWithTheirClock() {
        const Ref<Model> m = model("ResNet8");
        Hardware hw = *hardware("STM32L4R5");
        const Time<> slow = inferenceTime(MicrocontrollerSetup{*m, hw}, constants());
        hw.microcontroller->clock = *hw.microcontroller->clock * 2.;
        QVERIFY(close(inferenceTime(MicrocontrollerSetup{*m, hw}, constants()) * 2., slow));
        QVERIFY(close(*inferenceEnergy(MicrocontrollerSetup{*m, hw}, slow), *hw.microcontroller->activePower * slow));
    }

    void kernelsMatterLessThanTheCore() {
        const Ref<Model> m = model("DS_CNN_KWS");
        const Ref<Hardware> hw = hardware("STM32U575");
        const auto time = [&](KernelLibrary library, bool depthwise) {
            return inferenceTime(MicrocontrollerSetup{*m, *hw, Precision::int8, library, depthwise}, constants());
        };
        QVERIFY(time(KernelLibrary::vendor_tuned, true) < time(KernelLibrary::vendor, true));
        QVERIFY(time(KernelLibrary::vendor, true) < time(KernelLibrary::vendor, false));
        QVERIFY(time(KernelLibrary::vendor, false) < time(KernelLibrary::generated, false));
    }

    void theProfileFollowsThePreset() {
        SingleNode::Input in{.model = model("ResNet50"), .hardware = hardware("T4"), .precision = Precision::fp32};
        QVERIFY(SingleNode::solve(in, fitted())->latency > SingleNode::solve(in, {})->latency * 2.);
        in.isTraining = true;
        QCOMPARE(SingleNode::solve(in, fitted())->latency, SingleNode::solve(in, {})->latency);
    }

    void onlyTheBytesThatDoNotFitCrossTheLink() {
        SingleNode::Input in{.model = model("Llama3_70B"), .hardware = hardware("H100"), .seqLen = 1};
        const auto spilled = *SingleNode::solve(in, fitted());
        QVERIFY(!spilled.feasible);
        QVERIFY(spilled.warnings.has(Trap::infeasible_offload));
        const Time<> crossing = *spilled.spill / *spilled.spillBandwidth;
        Hardware roomy = *hardware("H100");
        roomy.capacity = roomy.capacity * 10.;
        in.hardware = Ref<Hardware>(roomy);
        QVERIFY(close(SingleNode::solve(in, fitted())->latency + crossing, spilled.latency, 1e-9));
    }

    void aRefilledBatchBeatsAStaticOne() {
        const ContinuousBatching::Input in{.model = model("Llama3_8B"),
                                           .hardware = hardware("H100"),
                                           .seqLen = 1024,
                                           .maxBatch = 64,
                                           .outputTokens = 256};
        const auto answer = *ContinuousBatching::solve(in, fitted());
        QVERIFY(answer.feasible && answer.speedup > 1);
        QVERIFY(close(answer.throughput.base(), answer.activeRequests / answer.itl.base()));
    }

    void trainingDrawsNearTheLimitWhateverTheUtilization() {
        const Fleet f = fleet("DGX_H100", 4);
        const auto energy = [&](double mfu) {
            return Sustainability::solve(
                       {.use = {.fleet = Ref<Fleet>(f), .duration = Time<>(1, unit::day), .mfu = mfu}}, fitted())
                ->energy.it;
        };
        QVERIFY(close(energy(0.2), energy(0.6)));
        QVERIFY(energy(0) < energy(0.2));
        const Power<> perAccelerator = energy(0.4) / Time<>(1, unit::day) / 32.;
        QVERIFY(perAccelerator > Power<>(700, unit::watt) && perAccelerator < Power<>(1275, unit::watt));
    }
};

QTEST_APPLESS_MAIN(TestRefinedDevices)
#include "test_refined_devices.moc"

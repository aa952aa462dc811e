#include "cases.h"

#include "solve/refined/serving_load.h"
#include "solve/serving.h"

using namespace cases;
using refined::LlmEngine;
using refined::LlmSetup;
using refined::ServingLoad;

namespace {

const Constants<double>& constants() {
    static const Assumptions assumptions;
    static const Constants<double> k(assumptions);
    return k;
}

LlmEngine<double> engine(const LlmSetup& setup) {
    return {setup, constants()};
}

LlmSetup llama() {
    return {.model = model("Llama3_8B"), .hardware = hardware("H100")};
}

Ref<Hardware> scaled(const char* id, double peak, double bandwidth) {
    Hardware hw = *hardware(id);
    hw.peak = hw.peak * peak;
    for (auto& rate : hw.rates)
        if (rate) *rate = *rate * peak;
    hw.bandwidth = hw.bandwidth * bandwidth;
    return Ref<Hardware>(std::move(hw));
}

/// Peak of the format in which the products run: that of the weights, else 16 bit.
FlopRate<> widestPeak(const Hardware& hw) {
    FlopRate<> peak = hw.peak;
    for (const auto& rate : hw.rates)
        if (rate) peak = max(peak, *rate);
    return peak;
}

} // namespace

class TestRefinedLlm : public QObject {
    Q_OBJECT

    static void everyModelOnEveryAccelerator() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<double>("tp");
        QTest::addColumn<int>("precision");
        for (const char* name : {"Llama3_8B", "Llama3_70B", "Llama3_405B", "GPT_J_6B", "Mixtral_8x7B", "DeepSeek_V3"})
            for (const char* chip : {"A100", "H100", "H200", "B200", "MI300X", "L40S", "T4"})
                for (const double tp : {1., 2., 8.})
                    for (const Precision p : {Precision::fp16, Precision::fp8, Precision::int8, Precision::int4})
                        QTest::addRow("%s on %g %s, %s", name, tp, chip, mlsys::name(p).data())
                            << QByteArray(name) << QByteArray(chip) << tp << static_cast<int>(p);
    }
    static LlmSetup fetchedSetup() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, chip);
        QFETCH(double, tp);
        QFETCH(int, precision);
        return {model(name.constData()), hardware(chip.constData()), static_cast<Precision>(precision), tp,
                Runtime::graph};
    }

private slots:
    /// The first attends to nothing, the last to all of it.
    void aPromptTokenAttendsToHalfOfItsPromptOnAverage() {
        LlmSetup setup = llama();
        setup.hardware = scaled("H100", 1, 1e9); // reading the cache takes no time
        for (const double tokens : {128., 4096., 1e5}) {
            const Time<> toAll = engine(setup).parts({.decoding = tokens, .context = tokens}).attention;
            QVERIFY(close(engine(setup).parts({.prompt = tokens, .length = tokens}).attention * 2., toAll));
        }
    }

    void noPassBeatsItsBounds_data() { everyModelOnEveryAccelerator(); }
    void noPassBeatsItsBounds() {
        const LlmSetup setup = fetchedSetup();
        const LlmEngine<double> e = engine(setup);
        const Model& m = *setup.model;
        const Flops<> perToken = constants().flopPerParameter() * m.activeParameters.value_or(*m.parameters);
        const FlopRate<> peak = widestPeak(*setup.hardware) * setup.tp;
        for (const double tokens : {1., 16., 2048.})
            for (const double sequences : {1., 64., 8192.}) {
                QVERIFY(e.prefill(tokens, sequences) >= e.weightReadBound());
                QVERIFY(e.decodeStep(sequences, tokens) >= e.weightReadBound());
                QVERIFY(perToken * (tokens * sequences) / e.prefill(tokens, sequences) <= peak);
                QVERIFY(perToken * sequences / e.decodeStep(sequences, tokens) <= peak);
            }
    }

    void timeFallsWithBandwidthAndWithPeak() {
        const auto step = [](double peak, double bandwidth) {
            LlmSetup setup = llama();
            setup.hardware = scaled("H100", peak, bandwidth);
            return std::pair(engine(setup).decodeStep(32, 4096), engine(setup).prefill(2048, 4));
        };
        for (const double factor : {1.1, 2., 10.}) {
            QVERIFY(step(1, factor).first < step(1, 1).first);
            QVERIFY(step(factor, 1).first < step(1, 1).first);
            QVERIFY(step(1, factor).second < step(1, 1).second);
            QVERIFY(step(factor, 1).second < step(1, 1).second);
        }
    }

    void timeRisesWithBatchAndContextAndOutput() {
        const LlmEngine<double> e = engine(llama());
        for (double x = 1; x < 4096; x *= 2) {
            QVERIFY(e.decodeStep(2 * x, 1024) > e.decodeStep(x, 1024));
            QVERIFY(e.decodeStep(8, 2 * x) > e.decodeStep(8, x));
            QVERIFY(e.prefill(2 * x, 1) > e.prefill(x, 1));
            QVERIFY(e.endToEnd(1, 128, 2 * x) > e.endToEnd(1, 128, x));
        }
    }

    void theGroupDividesWeightsCacheAndWork() {
        LlmSetup setup = llama();
        const LlmEngine<double> one = engine(setup);
        setup.tp = 4;
        const LlmEngine<double> four = engine(setup);
        QVERIFY(close(four.weightReadBound() * 4., one.weightReadBound()));
        const refined::Pass<double> load{.decoding = 64, .context = 4096};
        const refined::PassTime<double> whole = one.parts(load), shared = four.parts(load);
        QVERIFY(close(shared.read * 4., whole.read));
        QVERIFY(close(shared.math * 4., whole.math));
        QVERIFY(close(shared.attention * 4., whole.attention));
        QCOMPARE(whole.exchange, Time<>());
        QVERIFY(shared.exchange > Time<>());
        QVERIFY(four.roomFor(4096) > 4 * one.roomFor(4096));
    }

    void capturedStepsCostLessThanLaunchedOnes() {
        LlmSetup setup = llama();
        setup.tp = 2;
        const auto step = [&](Runtime runtime) {
            setup.runtime = runtime;
            return engine(setup).decodeStep(1, 128);
        };
        QVERIFY(step(Runtime::graph) < step(Runtime::eager));
        QVERIFY(step(Runtime::graph) < step(Runtime::engine));
    }

    void endToEndIsThePrefillAndTheSumOfTheSteps() {
        const LlmEngine<double> e = engine(llama());
        Time<> sum = e.prefill(100, 4);
        for (int step = 1; step < 50; ++step) sum += e.decodeStep(4, 100 + step - 0.5);
        QVERIFY(close(e.endToEnd(4, 100, 50), sum, 1e-3));
    }

    void oneTokenReadsOnlyItsExperts() {
        const LlmEngine<double> e = engine({.model = model("Mixtral_8x7B"), .hardware = hardware("H200")});
        const Time<> one = e.parts({.decoding = 1, .context = 1}).read;
        const Time<> many = e.parts({.decoding = 1024, .context = 1}).read;
        QVERIFY(close(one / many, 12.9 / 46.7, 1e-3));
    }

    void narrowWeightsAreReadFaster() {
        LlmSetup setup = llama();
        Time<> last = engine(setup).decodeStep(1, 128);
        for (const Precision p : {Precision::int8, Precision::int4}) {
            setup.precision = p;
            const Time<> next = engine(setup).decodeStep(1, 128);
            QVERIFY(next < last);
            last = next;
        }
    }

    void throughputGrowsUntilTheMemoryIsFull() {
        const LlmEngine<double> e = engine(llama());
        const ServingLoad<double> load(e, {1000, 500}, constants());
        const double most = load.mostRequests();
        for (double n = 1; 2 * n <= most; n *= 2) {
            QVERIFY(load.throughput(2 * n) > load.throughput(n));
            QVERIFY(load.iteration(2 * n) > load.iteration(n));
            QVERIFY(load.timeToFirstToken(2 * n) > load.timeToFirstToken(n));
        }
        const Bytes<> filled = e.weights() + e.cachePerToken() * (1500 * most);
        QVERIFY(close(filled, constants().usableMemory() * hardware("H100")->capacity));
    }

    void waitsGrowWhereTheMemoryIsFull() {
        const LlmEngine<double> e =
            engine({.model = model("Llama3_70B"), .hardware = hardware("H100"), .precision = Precision::fp8, .tp = 2});
        const ServingLoad<double> load(e, {5000, 500}, constants());
        const double most = load.mostRequests();
        const Time<> full = load.timeToFirstToken(most);
        QVERIFY(load.timeToFirstToken(2 * most) > full + 500 * load.iteration(most) * 0.9);
    }

    void theOperatingPointMeetsItsTarget() {
        const LlmEngine<double> e = engine(llama());
        const ServingLoad<double> load(e, {1000, 500}, constants());
        const auto free = refined::operatingPoint(load, std::nullopt, constants());
        for (const double ms : {15., 30., 100.}) {
            const auto at = refined::operatingPoint(load, Time<>(ms, unit::ms), constants());
            QVERIFY(load.iteration(at.requests) <= Time<>(ms, unit::ms));
            QVERIFY(at.throughput <= free.throughput);
        }
    }

    void theSolverFollowsThePreset() {
        const Serving::Input in{
            .model = model("Llama3_8B"), .hardware = hardware("H100"), .seqLen = 16, .batchSize = 8192};
        const Assumptions fitted = withAssumption({}, "fittedLaws", 1);
        const auto published = *Serving::solve(in, Assumptions{}), answer = *Serving::solve(in, fitted);
        QVERIFY(!published.endToEnd && answer.endToEnd);
        QVERIFY(published.warnings.has(Trap::decode_above_peak));
        QVERIFY(!answer.warnings.has(Trap::decode_above_peak));
        QVERIFY(answer.itl > published.itl);
    }

    void theFittedBatchIsTheLargestThatFits() {
        const Assumptions fitted = withAssumption({}, "fittedLaws", 1);
        for (const char* draft : {"", "GPT2"})
            for (const double tp : {1., 4.}) {
                Serving::Input in{.model = model("Llama3_8B"), .hardware = hardware("H100"), .seqLen = 4096, .tp = tp};
                if (*draft) in.draftModel = model(draft);
                in.batchSize = *largestServingBatch(in, fitted);
                QVERIFY(Serving::solve(in, fitted)->feasible);
                ++in.batchSize;
                QVERIFY(!Serving::solve(in, fitted)->feasible);
            }
    }
};

QTEST_APPLESS_MAIN(TestRefinedLlm)
#include "test_refined_llm.moc"

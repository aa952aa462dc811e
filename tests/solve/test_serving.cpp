#include "cases.h"

#include "solve/serving.h"

using namespace cases;

class TestServing : public QObject {
    Q_OBJECT

    static Serving::Answer<> solve(const Serving::Input& in) { return answer<Serving>(in); }
    static Serving::Input llama() {
        return {.model = model("Llama3_8B"), .hardware = hardware("H100"), .seqLen = 4096};
    }

private slots:
    void largestBatchFitsAndTheNextDoesNot_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<int>("precision");
        for (const char* name : {"Llama3_8B", "Llama3_70B", "GPT2", "BERT_Base"})
            for (const char* chip : {"H100", "T4", "B200", "MI300X", "Cerebras_CS3"})
                for (const double tokens : {128., 1000., 4096., 131072.})
                    for (const Precision p : {Precision::fp16, Precision::int4})
                        QTest::addRow("%s on %s, %g tokens, %s", name, chip, tokens, mlsys::name(p).data())
                            << QByteArray(name) << QByteArray(chip) << tokens << static_cast<int>(p);
    }
    void largestBatchFitsAndTheNextDoesNot() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, chip);
        QFETCH(double, tokens);
        QFETCH(int, precision);
        Serving::Input in{.model = model(name.constData()),
                          .hardware = hardware(chip.constData()),
                          .seqLen = tokens,
                          .precision = static_cast<Precision>(precision)};
        const double largest = *largestServingBatch(in, Assumptions{});
        in.batchSize = largest + 1;
        QVERIFY(!solve(in).feasible);
        in.batchSize = largest;
        QCOMPARE(largest == 0 || solve(in).feasible, true);
    }

    void theTutorialsCapacitiesComeOut() {
        Serving::Input in = llama();
        QCOMPARE(*largestServingBatch(in, Assumptions{}), 130.);
        in.precision = Precision::int8;
        QCOMPARE(*largestServingBatch(in, Assumptions{}), 290.);
    }

    void cacheGrowsInStepWithTokensAndRequests() {
        Serving::Input in = llama();
        const Bytes<> one = solve(in).kvCache;
        in.batchSize = 7;
        QVERIFY(close(solve(in).kvCache, one * 7.));
        in.seqLen *= 3;
        QVERIFY(close(solve(in).kvCache, one * 21.));
    }

    void memoryIsWeightsAndCacheAndDraft() {
        Serving::Input in = llama();
        QVERIFY(close(solve(in).memory, solve(in).weights + solve(in).kvCache));
        const Bytes<> without = solve(in).memory;
        in.draftModel = model("GPT2");
        QVERIFY(close(solve(in).memory, without + Bytes<>(3, unit::GB)));
    }

    void aLongerCachedPrefixNeverDelaysTheFirstToken() {
        Serving::Input in = llama();
        Time<> last = solve(in).ttft;
        for (in.cachedPrefixLen = 512; in.cachedPrefixLen < in.seqLen; in.cachedPrefixLen += 512) {
            QVERIFY(solve(in).ttft < last);
            QVERIFY(close(solve(in).cacheHitRatio, in.cachedPrefixLen / in.seqLen));
            last = solve(in).ttft;
        }
    }

    void aPrefixAsLongAsThePromptIsRefusedByName() {
        Serving::Input in = llama();
        in.cachedPrefixLen = in.seqLen;
        const auto refused = Serving::solve<double>(in, Assumptions{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::kInvalidArgument);
        QCOMPARE(refused.error().where, std::string("cached_prefix_len"));
    }

    void speculationGainsMoreTheMoreIsAccepted() {
        Serving::Input in = llama();
        in.draftModel = model("GPT2");
        in.draftAcceptanceRate = 0;
        Time<> last = solve(in).itl;
        for (double accepted : {0.3, 0.7, 0.9, 0.999999, 1.}) {
            in.draftAcceptanceRate = accepted;
            QVERIFY(solve(in).itl < last);
            last = solve(in).itl;
        }
        in.draftAcceptanceRate = 0;
        QVERIFY(close(solve(in).itl, last * 5.)); // all four drafted tokens and the verified one
    }

    void decodingElsewherePaysForTheTransferAndUsesThatMemory() {
        Serving::Input in = llama();
        const auto here = solve(in);
        in.decodeHardware = hardware("T4");
        const auto there = solve(in);
        QVERIFY(close(there.ttft, here.ttft + here.kvCache / in.networkBandwidth));
        QVERIFY(there.itl > here.itl);
        QVERIFY(close(there.utilization, there.memory / hardware("T4")->capacity));
    }

    void decodingFasterThanThePeakWarns() {
        Serving::Input in = llama();
        in.seqLen = 16;
        QVERIFY(!solve(in).warnings.has(Trap::decode_above_peak));
        in.batchSize = 8192;
        QVERIFY(solve(in).warnings.has(Trap::decode_above_peak));
    }

    void aFirstTokenBeforeTheWeightsAreReadWarns() {
        Serving::Input in = llama();
        QVERIFY(!solve(in).warnings.has(Trap::prefill_below_weight_read));
        in.seqLen = 1;
        QVERIFY(solve(in).warnings.has(Trap::prefill_below_weight_read));
    }

    void onlyTransformersAreServed() {
        for (const char* other : {"ResNet50", "Mamba_130M", "DLRM", "StableDiffusion_v1_5"})
            QCOMPARE(refusal<Serving>({.model = model(other), .hardware = hardware("H100")}), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestServing)
#include "test_serving.moc"

#include "cases.h"

#include "solve/compression.h"

using namespace cases;

class TestCompression : public QObject {
    Q_OBJECT

    using Method = Compression::Method;
    using Sparsity = Compression::Sparsity;
    static Compression::Answer<> quantized(double bits, const char* chip = "H100") {
        return answer<Compression>({.model = model("Llama3_8B"), .hardware = hardware(chip), .bits = bits});
    }
    static Compression::Answer<> pruned(double sparsity, Sparsity type = Sparsity::unstructured) {
        return answer<Compression>({.model = model("Llama3_8B"),
                                    .hardware = hardware("H100"),
                                    .method = Method::pruning,
                                    .sparsity = sparsity,
                                    .sparsityType = type});
    }

private slots:
    void sizesAgreeWithRatioAndSavings() {
        for (const auto& a : {quantized(1), quantized(4), quantized(32), pruned(0), pruned(0.7), pruned(1)}) {
            QVERIFY(close(a.compressed * a.ratio, a.original));
            QVERIFY(close(a.original * (1 - a.savings / 100), a.compressed, 1e-9));
        }
    }

    void fewerBitsNeverTakeMoreSpaceNorGainAccuracy() {
        auto last = quantized(32);
        QCOMPARE(last.ratio, 1.);
        for (const double bits : {16., 12., 8., 4., 3., 1.}) {
            const auto now = quantized(bits);
            QVERIFY(now.compressed < last.compressed);
            if (bits != 8) QVERIFY(now.accuracyDelta <= last.accuracyDelta);
            last = now;
        }
    }

    void accuracyFallsInTheStatedSteps_data() {
        QTest::addColumn<double>("bits");
        QTest::addColumn<double>("delta");
        for (const auto& [bits, delta] : {std::pair{1., -0.05},
                                          {3., -0.05},
                                          {4., -0.025},
                                          {7., -0.025},
                                          {8., -0.002},
                                          {9., -0.025},
                                          {15., -0.025},
                                          {16., 0.},
                                          {32., 0.}})
            QTest::addRow("%g bits", bits) << bits << delta;
    }
    void accuracyFallsInTheStatedSteps() {
        QFETCH(double, bits);
        QTEST(quantized(bits).accuracyDelta, "delta");
    }

    void aMemoryBoundModelGainsTheWholeRatio() { QCOMPARE(quantized(4).speedup, 8.); }

    void aComputeBoundModelGainsWhatTheArithmeticGains() {
        const auto on = [](const char* chip, double bits) {
            return answer<Compression>({.model = model("BERT_Base"), .hardware = hardware(chip), .bits = bits}).speedup;
        };
        Hardware slow = *hardware("A100");
        slow.bandwidth = slow.bandwidth * 100.;
        QVERIFY(close(answer<Compression>({.model = model("BERT_Base"), .hardware = slow, .bits = 8}).speedup, 2.));
        QCOMPARE(answer<Compression>({.model = model("BERT_Base"), .hardware = slow, .bits = 4}).speedup, 1.);
        QVERIFY(on("A100", 8) >= 1);
    }

    void pruningPaysByPattern() {
        QCOMPARE(pruned(0.5).speedup, 1.);
        QCOMPARE(pruned(0.5, Sparsity::structured).speedup, 2.);
        QCOMPARE(pruned(0.52, Sparsity::n_m).speedup, 2.);
        QCOMPARE(pruned(0.56, Sparsity::n_m).speedup, 1.);
        QCOMPARE(pruned(1, Sparsity::structured).ratio, 100.);
    }

    void accuracyFallsBeyondHalfSparsity() {
        QCOMPARE(pruned(0.5).accuracyDelta, -0.001);
        QVERIFY(pruned(0.9).accuracyDelta < pruned(0.6).accuracyDelta);
    }

    void distillationChangesNothingAndNeedsNoWork() {
        const auto a =
            answer<Compression>({.model = model("DLRM"), .hardware = hardware("H100"), .method = Method::distillation});
        QCOMPARE(a.ratio, 1.);
        QCOMPARE(a.compressed.base(), 1e11);
        QCOMPARE(refusal<Compression>({.model = model("DLRM"), .hardware = hardware("H100")}), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestCompression)
#include "test_compression.moc"

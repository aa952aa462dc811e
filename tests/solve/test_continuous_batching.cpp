#include "cases.h"

#include "solve/continuous_batching.h"

using namespace cases;

class TestContinuousBatching : public QObject {
    Q_OBJECT

    static ContinuousBatching::Answer<> solve(const ContinuousBatching::Input& in) {
        return answer<ContinuousBatching>(in);
    }
    static ContinuousBatching::Input llama(double batch) {
        return {.model = model("Llama3_8B"), .hardware = hardware("H100"), .seqLen = 2049, .maxBatch = batch};
    }

private slots:
    void pagesOfOneTokenWasteNothing() {
        auto in = llama(8);
        in.pageSize = 1;
        QCOMPARE(solve(in).fragmentation, 0.);
        in.pageSize = 16;
        QVERIFY(close(solve(in).fragmentation, 15. / 2064));
    }

    void throughputNeverFallsAsTheLimitRises() {
        TokenRate<> last;
        for (double limit = 1; limit <= 1024; limit *= 2) {
            const auto a = solve(llama(limit));
            QVERIFY(a.throughput >= last);
            QVERIFY(a.activeRequests <= limit);
            QVERIFY(a.speedup >= 1);
            last = a.throughput;
        }
    }

    void memoryBoundsTheRequests() {
        const auto a = solve(llama(1e9));
        const Bytes<> room = hardware("H100")->capacity - Bytes<>(16.06, unit::GB);
        QVERIFY(a.cache <= room);
        QVERIFY(a.cache + a.cache / a.activeRequests > room);
    }

    void aStepReadsWeightsAndPagesOnce() {
        const auto a = solve(llama(32));
        const Time<> read = (Bytes<>(16.06, unit::GB) + a.cache) / hardware("H100")->bandwidth;
        QVERIFY(close(a.itl, read));
        QVERIFY(close(a.throughput.base() * a.itl.base(), 32.));
    }

    void weightsThatFillTheMemoryServeNobody() {
        auto in = llama(8);
        in.model = model("Llama3_70B");
        const auto a = solve(in);
        QVERIFY(!a.feasible);
        QCOMPARE(a.throughput.base(), 0.);
        QCOMPARE(a.itl.base(), 1000.);
    }

    void aRequestThatDoesNotFitIsNotServed() {
        auto in = llama(8);
        in.seqLen = 1e6;
        const auto a = solve(in);
        QVERIFY(!a.feasible);
        QCOMPARE(a.activeRequests, 0.);
        QCOMPARE(a.speedup, 1.);
    }
};

QTEST_APPLESS_MAIN(TestContinuousBatching)
#include "test_continuous_batching.moc"

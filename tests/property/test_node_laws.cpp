#include "explore/solver_inputs.h"
#include "random_cases.h"
#include "rounded.h"

#include <QTest>

using namespace mlsys;

namespace {

constexpr int kCases = 3000;

/// The hardware with its bandwidths multiplied.
Ref<Hardware> withBandwidth(const Ref<Hardware>& hardware, double factor) {
    Hardware h = *hardware;
    h.bandwidth = h.bandwidth * factor;
    for (MemoryLevel* level : {&h.sram, &h.flash})
        if (level->bandwidth) level->bandwidth = *level->bandwidth * factor;
    return h;
}

/// The hardware with its arithmetic multiplied.
Ref<Hardware> withPeak(const Ref<Hardware>& hardware, double factor) {
    Hardware h = *hardware;
    h.peak = h.peak * factor;
    for (auto& rate : h.rates)
        if (rate) rate = *rate * factor;
    if (h.vectorRate) h.vectorRate = *h.vectorRate * factor;
    return h;
}

Ref<Hardware> withCapacity(const Ref<Hardware>& hardware, double factor) {
    Hardware h = *hardware;
    h.capacity = h.capacity * factor;
    return h;
}

std::string told(const SingleNode::Input& in, const Assumptions& laws) {
    return laws.preset + ": " + in.model->id + " on " + in.hardware->id + ", batch " + std::to_string(in.batchSize) +
           ", " + std::string(name(in.precision)) + (in.isTraining ? ", training" : "");
}

std::string told(const Serving::Input& in, const Assumptions& laws) {
    return laws.preset + ": " + in.model->id + " on " + in.hardware->id + ", batch " + std::to_string(in.batchSize) +
           ", " + std::to_string(in.seqLen) + " tokens, " + std::string(name(in.precision)) +
           (in.draftModel ? ", drafted by " + (*in.draftModel)->id : "");
}

} // namespace

/// Laws of one accelerator, over random scenarios of both presets.
class TestNodeLaws : public QObject {
    Q_OBJECT

    template <class Law> static void forBatches(std::uint64_t seed, const Law& law) {
        RandomCases random(seed);
        int answered = 0;
        for (int i = 0; i < kCases; ++i) {
            const SingleNode::Input in{.model = random.model(),
                                       .hardware = random.accelerator(),
                                       .batchSize = random.whole(1, 4096),
                                       .precision = random.precision(),
                                       .efficiency = random.between(0.01, 1),
                                       .isTraining = random.coin(),
                                       .seqLen = random.whole(1, 1e5)};
            const Assumptions& laws = random.laws();
            const auto answer = SingleNode::solve<double>(in, laws);
            if (!answer) continue;
            ++answered;
            law(random, in, laws, *answer);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(answered > kCases * 3 / 4);
    }

    template <class Law> static void forServing(std::uint64_t seed, const Law& law) {
        RandomCases random(seed);
        for (int i = 0; i < kCases; ++i) {
            Serving::Input in{.model = random.transformer(),
                              .hardware = random.accelerator(),
                              .seqLen = random.whole(2, 1e5),
                              .batchSize = random.whole(1, 4096),
                              .precision = random.precision(),
                              .efficiency = random.between(0.01, 1)};
            if (random.coin()) in.draftModel = random.transformer();
            if (random.coin()) in.draftAcceptanceRate = random.share();
            const Assumptions& laws = random.laws();
            law(random, in, laws, *Serving::solve<double>(in, laws));
            if (QTest::currentTestFailed()) return;
        }
    }

private slots:
    void aBatchTakesAtLeastEachOfItsPartsAndAtMostTheirSum() {
        forBatches(1, [](RandomCases&, const auto& in, const Assumptions& laws, const auto& a) {
            QVERIFY2(atMost(max(a.computeTime, a.memoryTime), a.latency), told(in, laws).c_str());
            QVERIFY2(atMost(a.latency, a.computeTime + a.memoryTime + a.overhead), told(in, laws).c_str());
        });
    }

    void aBatchNeverTakesLongerOnFasterMemory() {
        forBatches(2, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.hardware = withBandwidth(in.hardware, random.between(1, 100));
            QVERIFY2(atMost(SingleNode::solve<double>(in, laws)->latency, a.latency), told(in, laws).c_str());
        });
    }

    void aBatchNeverTakesLongerOnFasterArithmetic() {
        forBatches(3, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.hardware = withPeak(in.hardware, random.between(1, 100));
            QVERIFY2(atMost(SingleNode::solve<double>(in, laws)->latency, a.latency), told(in, laws).c_str());
        });
    }

    void aLargerMemoryNeverMakesABatchSlowerOrTooLarge() {
        forBatches(4, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.hardware = withCapacity(in.hardware, random.between(1, 100));
            const auto larger = *SingleNode::solve<double>(in, laws);
            QVERIFY2(same(larger.footprint, a.footprint), told(in, laws).c_str());
            QVERIFY2(larger.feasible || !a.feasible, told(in, laws).c_str());
            QVERIFY2(atMost(larger.latency, a.latency), told(in, laws).c_str());
        });
    }

    void aLargerBatchTakesNoLessTimeMemoryAndWork() {
        forBatches(5, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.batchSize += random.whole(1, 4096);
            const auto larger = *SingleNode::solve<double>(in, laws);
            QVERIFY2(atMost(a.latency, larger.latency), told(in, laws).c_str());
            QVERIFY2(atMost(a.footprint, larger.footprint), told(in, laws).c_str());
            QVERIFY2(atMost(a.work, larger.work), told(in, laws).c_str());
        });
    }

    void utilizationIsAShareAndThroughputIsBatchOverTime() {
        forBatches(6, [](RandomCases&, const auto& in, const Assumptions& laws, const auto& a) {
            QVERIFY2(a.mfu >= 0 && a.mfu <= 1 && a.hfu >= 0 && a.hfu <= 1, told(in, laws).c_str());
            QVERIFY2(same(a.throughput * a.latency * Bytes<>(1, unit::byte), Bytes<>(in.batchSize, unit::byte)),
                     told(in, laws).c_str());
            QVERIFY2(a.feasible == !a.spill.has_value(), told(in, laws).c_str());
            if (a.spill) QVERIFY2(same(*a.spill + in.hardware->capacity, a.footprint), told(in, laws).c_str());
        });
    }

    void anAcceleratorDrawsNoMoreThanItsDesignPower() {
        forBatches(7, [](RandomCases&, const auto& in, const Assumptions& laws, const auto& a) {
            if (!in.hardware->tdp) return;
            QVERIFY2(a.energy > Energy<>(), told(in, laws).c_str());
            QVERIFY2(atMost(a.energy, *in.hardware->tdp * a.latency), told(in, laws).c_str());
        });
    }

    /// Where arithmetic costs nothing, only memory and overhead are left, and the reverse.
    void inTheLimitOnlyTheOtherWallIsLeft() {
        forBatches(8, [](RandomCases&, auto in, const Assumptions& laws, const auto& a) {
            if (laws.fittedLaws > 0) return; // its overheads depend on the rates
            in.hardware = withPeak(in.hardware, 1e12);
            QVERIFY2(same(SingleNode::solve<double>(in, laws)->latency,
                          max(a.memoryTime, a.computeTime * 1e-12) + a.overhead),
                     told(in, laws).c_str());
        });
    }

    void memoryIsWeightsAndTheCacheOfEveryToken() {
        forServing(9, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            QVERIFY2(atMost(a.weights + a.kvCache, a.memory), told(in, laws).c_str());
            if (!in.draftModel) QVERIFY2(same(a.weights + a.kvCache, a.memory), told(in, laws).c_str());
            const double factor = random.whole(2, 50);
            in.batchSize *= factor;
            QVERIFY2(same(Serving::solve<double>(in, laws)->kvCache, a.kvCache * factor), told(in, laws).c_str());
            in.batchSize /= factor;
            in.seqLen *= factor;
            QVERIFY2(same(Serving::solve<double>(in, laws)->kvCache, a.kvCache * factor), told(in, laws).c_str());
        });
    }

    void servingMoreOrLongerRequestsIsNeverFaster() {
        forServing(10, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            (random.coin() ? in.batchSize : in.seqLen) += random.whole(1, 1000);
            const auto more = *Serving::solve<double>(in, laws);
            QVERIFY2(atMost(a.ttft, more.ttft), told(in, laws).c_str());
            QVERIFY2(atMost(a.itl, more.itl), told(in, laws).c_str());
            QVERIFY2(atMost(a.utilization, more.utilization), told(in, laws).c_str());
            QVERIFY2(a.feasible || !more.feasible, told(in, laws).c_str());
        });
    }

    void aTokenWaitsUntilTheCacheOfEveryRequestIsRead() {
        forServing(14, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.batchSize += random.whole(1, 1000);
            const auto more = *Serving::solve<double>(in, laws);
            QVERIFY2(more.itl > a.itl, told(in, laws).c_str());
            if (laws.fittedLaws > 0 || in.draftModel) return;
            const Time<> reading = (more.kvCache - a.kvCache) / in.hardware->bandwidth;
            // The difference of two times has the rounding of the longer one.
            QVERIFY2(same(more.itl, a.itl + reading), told(in, laws).c_str());
        });
    }

    /// Every token attends to those before it: twice the prompt is more than twice the work.
    void aPromptTakesMoreThanInProportionToItsLength() {
        forServing(15, [](RandomCases&, auto in, const Assumptions& laws, const auto& once) {
            if (laws.fittedLaws > 0 || in.seqLen < 100) return;
            const double tokens = in.seqLen;
            in.seqLen = 2 * tokens;
            const Time<> twice = Serving::solve<double>(in, laws)->ttft;
            in.seqLen = 3 * tokens;
            const Time<> thrice = Serving::solve<double>(in, laws)->ttft;
            QVERIFY2(thrice - twice > (twice - once.ttft) * (1 + 1e-6), told(in, laws).c_str());
        });
    }

    void servingIsNeverSlowerOnFasterHardware() {
        forServing(11, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            const double factor = random.between(1, 100);
            in.hardware = random.coin() ? withBandwidth(in.hardware, factor) : withPeak(in.hardware, factor);
            const auto faster = *Serving::solve<double>(in, laws);
            QVERIFY2(atMost(faster.ttft, a.ttft), told(in, laws).c_str());
            QVERIFY2(atMost(faster.itl, a.itl), told(in, laws).c_str());
        });
    }

    void theLargestBatchFitsAndTheNextDoesNot() {
        forServing(12, [](RandomCases&, auto in, const Assumptions& laws, const auto&) {
            const double largest = *largestServingBatch(in, laws);
            in.batchSize = largest + 1;
            QVERIFY2(!Serving::solve<double>(in, laws)->feasible, told(in, laws).c_str());
            in.batchSize = std::max(largest, 1.);
            QCOMPARE(Serving::solve<double>(in, laws)->feasible, largest >= 1);
        });
    }

    void moreAcceptedTokensNeverSlowASpeculationDown() {
        forServing(13, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.draftAcceptanceRate += (1 - in.draftAcceptanceRate) * random.share();
            QVERIFY2(atMost(Serving::solve<double>(in, laws)->itl, a.itl), told(in, laws).c_str());
        });
    }
};

QTEST_APPLESS_MAIN(TestNodeLaws)
#include "test_node_laws.moc"

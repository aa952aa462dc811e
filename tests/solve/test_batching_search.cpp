#include "cases.h"

#include "solve/batching_search.h"
#include "solve/serving.h"
#include "solve/tail_latency.h"

using namespace cases;

class TestBatchingSearch : public QObject {
    Q_OBJECT

    static BatchingSearch::Input llama(double objective, double arrivals) {
        return {.model = model("Llama3_8B"),
                .hardware = hardware("H100"),
                .seqLen = 256,
                .objective = Time<>(objective, unit::second),
                .arrivals = Rate<>(arrivals, unit::perSecond),
                .maxBatch = 64};
    }
    /// Whether one batch works, from serving and tail latency alone.
    static bool works(const BatchingSearch::Input& in, double batch) {
        const auto serving = answer<Serving>({.model = in.model,
                                              .hardware = in.hardware,
                                              .seqLen = in.seqLen,
                                              .batchSize = batch,
                                              .efficiency = in.efficiency});
        const auto tail = answer<TailLatency>({.arrivals = in.arrivals / batch,
                                               .service = serving.ttft + in.seqLen * serving.itl,
                                               .replicas = in.replicas});
        return serving.feasible && tail.stable && tail.p99 <= in.objective;
    }

private slots:
    void theBatchFoundIsTheLargestThatWorks_data() {
        QTest::addColumn<double>("objective");
        QTest::addColumn<double>("arrivals");
        for (const double objective : {1.5, 2., 3., 6., 100.})
            for (const double arrivals : {0.1, 5., 20., 1000.})
                QTest::addRow("%g s at %g/s", objective, arrivals) << objective << arrivals;
    }
    void theBatchFoundIsTheLargestThatWorks() {
        QFETCH(double, objective);
        QFETCH(double, arrivals);
        const auto in = llama(objective, arrivals);
        double largest = 0;
        for (double batch = 1; batch <= in.maxBatch; ++batch)
            if (works(in, batch)) largest = batch;
        const auto a = answer<BatchingSearch>(in);
        QCOMPARE(a.batch, largest);
        QCOMPARE(a.feasible, largest > 0);
        QVERIFY(a.p99 <= in.objective);
    }

    void whereNothingWorksAllIsZero() {
        const auto a = answer<BatchingSearch>(llama(1e-3, 5));
        QVERIFY(!a.feasible);
        QCOMPARE(a.batch, 0.);
        QCOMPARE(a.throughput.base(), 0.);
    }
};

QTEST_APPLESS_MAIN(TestBatchingSearch)
#include "test_batching_search.moc"

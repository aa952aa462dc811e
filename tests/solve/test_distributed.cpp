#include "cases.h"

#include "solve/distributed.h"
#include "solve/single_node.h"

using namespace cases;

class TestDistributed : public QObject {
    Q_OBJECT

    static Distributed::Input llama(double nodes) {
        return {.model = model("Llama3_8B"), .fleet = fleet("DGX_H100", nodes), .batchSize = 512};
    }
    static Distributed::Answer<> solve(const Distributed::Input& in) { return answer<Distributed>(in); }

private slots:
    void oneAcceleratorIsASingleNode() {
        Fleet one = fleet("DGX_H100", 1);
        Node lone = *one.node;
        lone.acceleratorsPerNode = 1;
        one.node = lone;
        const auto a = solve({.model = model("Llama3_8B"), .fleet = one, .batchSize = 4});
        const auto node = answer<SingleNode>(
            {.model = model("Llama3_8B"), .hardware = hardware("H100"), .batchSize = 4, .isTraining = true});
        QCOMPARE(a.step.base(), node.latency.base());
        QCOMPARE(a.communication.base(), 0.);
        QCOMPARE(a.scalingEfficiency, 1.);
    }

    void theStepIsTheSumOfItsParts_data() {
        QTest::addColumn<double>("tp");
        QTest::addColumn<double>("pp");
        QTest::addColumn<double>("ep");
        for (const double tp : {1., 2., 8., 16.})
            for (const double pp : {1., 4.})
                for (const double ep : {1., 2.}) QTest::addRow("tp %g pp %g ep %g", tp, pp, ep) << tp << pp << ep;
    }
    void theStepIsTheSumOfItsParts() {
        auto in = llama(32);
        in.overlapComm = true;
        in.straggler = 1.5;
        QFETCH(double, tp);
        QFETCH(double, pp);
        QFETCH(double, ep);
        in.tp = tp;
        in.pp = pp;
        in.ep = ep;
        const auto a = solve(in);
        QVERIFY(close(a.step, 1.5 * (a.nodeLatency + a.exposedDpTime + a.tpTime + a.epTime + a.bubble)));
        QVERIFY(close(a.communication, a.dpTime + a.tpTime + a.epTime));
        QVERIFY(close(a.scalingEfficiency * a.step.base(), a.nodeLatency.base()));
        QVERIFY(a.scalingEfficiency <= 1 / 1.5);
        QCOMPARE(a.ranks.dp * tp * pp * ep, 256.);
    }

    void hidingCommunicationNeverSlows() {
        auto in = llama(32);
        const Time<> exposed = solve(in).step;
        in.overlapComm = true;
        in.overlapEfficiency = 0;
        QCOMPARE(solve(in).step.base(), exposed.base());
        in.overlapEfficiency = 1;
        QVERIFY(close(solve(in).step, exposed - solve(in).dpTime));
    }

    void congestionScalesEveryExchange() {
        auto in = llama(32);
        in.tp = 4;
        in.ep = 2;
        const Time<> calm = solve(in).communication;
        in.congestion = 3;
        QVERIFY(close(solve(in).communication, calm * 3.));
    }

    void accumulationSparesGradientExchanges() {
        auto in = llama(32);
        const Time<> each = solve(in).dpTime;
        in.accumulationSteps = 4;
        QVERIFY(close(solve(in).dpTime * 4., each));
    }

    void adaptersExchangeAHundredthOfTheGradients() {
        auto in = llama(1);
        in.tp = 4; // leaves two ranks on one link, where latency is two messages
        const Time<> latency(1, unit::us);
        const Time<> full = solve(in).dpTime - latency;
        in.isLora = true;
        QVERIFY(close(solve(in).dpTime - latency, full * 0.01, 1e-9));
    }

    void tensorParallelismBeyondTheNodePaysTheFabric() {
        auto in = llama(32);
        in.tp = 8;
        const Time<> inside = solve(in).tpTime;
        in.tp = 16;
        QVERIFY(solve(in).tpTime > 5. * inside);
    }

    void moreMicrobatchesShrinkTheBubble() {
        auto in = llama(32);
        in.pp = 8;
        Time<> last = solve(in).nodeLatency;
        for (in.microbatches = 1; in.microbatches <= 64; in.microbatches *= 2) {
            QVERIFY(solve(in).bubble < last);
            last = solve(in).bubble;
        }
    }

    void moreRanksThanAcceleratorsAreRefused() {
        auto in = llama(1);
        in.tp = 8;
        QVERIFY(Distributed::solve<double>(in, Assumptions{}).has_value());
        in.pp = 2;
        QCOMPARE(refusal<Distributed>(in), error::kInfeasibleParallelism);
    }

    void idleRanksAndDroppedSamplesWarn_data() {
        QTest::addColumn<double>("batch");
        QTest::addColumn<bool>("idle");
        QTest::addColumn<bool>("remainder");
        QTest::addRow("16 on 256") << 16. << true << false;
        QTest::addRow("256 on 256") << 256. << false << false;
        QTest::addRow("1000 on 256") << 1000. << false << true;
        QTest::addRow("1024 on 256") << 1024. << false << false;
    }
    void idleRanksAndDroppedSamplesWarn() {
        auto in = llama(32);
        QFETCH(double, batch);
        in.batchSize = batch;
        QTEST(solve(in).warnings.has(Trap::idle_ranks), "idle");
        QTEST(solve(in).warnings.has(Trap::batch_remainder), "remainder");
    }

    void aFabricWithoutLatencyTakesTheDefault() {
        auto in = llama(32);
        Fleet silent = *in.fleet;
        Fabric unknown = *silent.fabric;
        QVERIFY(close(*unknown.latency, Assumptions{}.defaultFabricLatency));
        unknown.latency.reset();
        silent.fabric = unknown;
        const Time<> before = solve(in).step;
        in.fleet = silent;
        QCOMPARE(solve(in).step.base(), before.base());
    }

    void aModelWithoutKnownWorkIsRefused() {
        auto in = llama(4);
        in.model = model("DLRM");
        QCOMPARE(refusal<Distributed>(in), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestDistributed)
#include "test_distributed.moc"

#include "solve/collective.h"

#include <QTest>

using namespace mlsys;

namespace {

const Bytes<> kMessage(1, unit::GB);
const Link<> kLink{Bandwidth<>(100, unit::GBPerS), Time<>(1, unit::us)};

} // namespace

class TestCollective : public QObject {
    Q_OBJECT

private slots:
    void oneRankHasNothingToSend() {
        QCOMPARE(ringAllReduce(kMessage, 1., kLink).base(), 0.);
        QCOMPARE(treeAllReduce(kMessage, 1., kLink).base(), 0.);
        QCOMPARE(allToAll(kMessage, 1., kLink).base(), 0.);
    }

    void twoRanksExchangeTheMessageOnceEachWay() {
        QCOMPARE(ringAllReduce(kMessage, 2., kLink).base(), (kMessage / kLink.bandwidth).base() + 2e-6);
        QCOMPARE(allToAll(kMessage, 2., kLink).base(), (kMessage / kLink.bandwidth).base() / 2 + 1e-6);
    }

    void aRingMovesAtMostTwiceTheMessage() {
        const Link<> instant{kLink.bandwidth, Time<>()};
        Time<> last;
        for (double ranks = 2; ranks <= 65536; ranks *= 2) {
            const Time<> now = ringAllReduce(kMessage, ranks, instant);
            QVERIFY(now > last && now < 2. * (kMessage / kLink.bandwidth));
            last = now;
        }
    }

    void aTreeBeatsARingOnSmallMessagesAndManyRanks() {
        const Bytes<> small(1, unit::KB);
        QVERIFY(treeAllReduce(small, 1024., kLink) < ringAllReduce(small, 1024., kLink));
        QVERIFY(treeAllReduce(kMessage, 1024., kLink) > ringAllReduce(kMessage, 1024., kLink));
    }

    void aTreeIsAsDeepAsTheBinaryLogarithmRoundedUp() {
        const Link<> latencyOnly{Bandwidth<>(1e30, unit::bytePerS), Time<>(1, unit::second)};
        for (const auto& [ranks, depth] : {std::pair{2., 1.}, {3., 2.}, {4., 2.}, {5., 3.}, {1024., 10.}, {1025., 11.}})
            QCOMPARE(treeAllReduce(kMessage, ranks, latencyOnly).base(), 2 * depth);
    }

    void aHierarchyOfOneNodeReducesTwiceInside() {
        const Hierarchy<> one{1, 8, kLink, kLink};
        QCOMPARE(hierarchicalAllReduce(kMessage, one).base(), 2 * ringAllReduce(kMessage, 8., kLink).base());
    }

    void aFastNodeMakesTheHierarchyFasterThanOneRing() {
        const Link<> inside{Bandwidth<>(900, unit::GBPerS), Time<>(0.5, unit::us)};
        QVERIFY(hierarchicalAllReduce(kMessage, {16, 8, inside, kLink}) < ringAllReduce(kMessage, 128., kLink));
    }

    void moreBandwidthNeverSlows_data() {
        QTest::addColumn<double>("ranks");
        for (const double ranks : {2., 3., 8., 1000.}) QTest::addRow("%g ranks", ranks) << ranks;
    }
    void moreBandwidthNeverSlows() {
        QFETCH(double, ranks);
        const Link<> faster{kLink.bandwidth * 2., kLink.latency};
        QVERIFY(ringAllReduce(kMessage, ranks, faster) < ringAllReduce(kMessage, ranks, kLink));
        QVERIFY(treeAllReduce(kMessage, ranks, faster) < treeAllReduce(kMessage, ranks, kLink));
        QVERIFY(allToAll(kMessage, ranks, faster) < allToAll(kMessage, ranks, kLink));
    }

    void theBubbleShrinksWithMicrobatchesAndVirtualStages() {
        QCOMPARE(bubbleFraction(1., 1., 1.), 0.);
        QCOMPARE(bubbleFraction(4., 1., 1.), 0.75);
        QCOMPARE(bubbleFraction(4., 6., 2.), bubbleFraction(4., 12., 1.));
        double last = 1;
        for (double microbatches = 1; microbatches <= 4096; microbatches *= 2) {
            QVERIFY(bubbleFraction(8., microbatches, 1.) < last);
            last = bubbleFraction(8., microbatches, 1.);
        }
    }
};

QTEST_APPLESS_MAIN(TestCollective)
#include "test_collective.moc"

#include "cases.h"

#include "solve/topology.h"

using namespace cases;

class TestTopology : public QObject {
    Q_OBJECT

    using Shape = Topology::Shape;
    static Topology::Answer<> solve(Shape shape, double nodes) {
        return answer<Topology>({.fabric = fabric("InfiniBand_NDR"), .shape = shape, .nodes = nodes});
    }

private slots:
    void aFatTreeGivesEveryNodeItsLink() {
        const auto a = solve(Shape::fat_tree, 1000);
        QCOMPARE(a.effective.base(), 5e10);
        QCOMPARE(a.bisection.base(), 2.5e13);
    }

    void cheaperTopologiesGiveLessAtScale() {
        for (const double nodes : {64., 1000., 20000.}) {
            QVERIFY(solve(Shape::dragonfly, nodes).effective < solve(Shape::fat_tree, nodes).effective);
            QVERIFY(solve(Shape::torus_3d, nodes).effective < solve(Shape::dragonfly, nodes).effective);
            QVERIFY(solve(Shape::ring, nodes).effective < solve(Shape::torus_3d, nodes).effective);
        }
    }

    void aRingHasTwoLinksAcrossItsMiddleWhateverItsSize() {
        QVERIFY(close(solve(Shape::ring, 10).bisection, solve(Shape::ring, 10000).bisection));
    }

    void hopsGrowWithTheDiameter() {
        QVERIFY(close(solve(Shape::torus_3d, 1000).hops, 7.5));
        QVERIFY(close(solve(Shape::ring, 1000).hops, 250.));
    }

    void moreThanFullLinksWarns() {
        QVERIFY(solve(Shape::ring, 1).warnings.has(Trap::bisection_above_link));
        QVERIFY(!solve(Shape::ring, 2).warnings.has(Trap::bisection_above_link));
        QVERIFY(!solve(Shape::torus_3d, 8).warnings.has(Trap::bisection_above_link));
    }

    void oversubscriptionDividesTheBandwidth() {
        Fabric shared = *fabric("InfiniBand_NDR");
        shared.oversubscription = 4;
        QCOMPARE(answer<Topology>({.fabric = shared}).effective.base(), 1.25e10);
    }
};

QTEST_APPLESS_MAIN(TestTopology)
#include "test_topology.moc"

#include "explore/blend.h"
#include "fixtures.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

class TestBlend : public QObject {
    Q_OBJECT

    static Scenario changed(std::initializer_list<std::pair<const char*, Setting>> settings) {
        Scenario s = defaultScenario(sharedRegistry());
        for (const auto& [name, value] : settings) s = *withParameter(s, name, value, sharedRegistry());
        return s;
    }

private slots:
    void theEndsAreExact() {
        const Scenario a = changed({{"batch", 3.}, {"cluster", std::string("Research_256")}});
        const Scenario b = changed({{"batch", 1000.}, {"model", std::string("ResNet50")}, {"mfu", 0.}});
        QVERIFY(blend(a, b, 0, sharedRegistry()) == a);
        QVERIFY(blend(a, b, 1, sharedRegistry()) == b);
    }

    void numbersGoEvenlyByRatioAndStayWholeWhereTheyAre() {
        const Scenario a = changed({{"batch", 1.}, {"efficiency", 0.1}});
        const Scenario b = changed({{"batch", 4096.}, {"efficiency", 0.9}});
        const Scenario middle = blend(a, b, 0.5, sharedRegistry());
        QCOMPARE(middle.batch, 64.);
        QCOMPARE(middle.efficiency, 0.3);
        double last = 0;
        for (double t = 0; t <= 1; t += 0.05) {
            const double batch = blend(a, b, t, sharedRegistry()).batch;
            QVERIFY(batch >= last && batch == std::floor(batch));
            last = batch;
        }
    }

    void aShareCanStartFromNothing() {
        const Scenario a = changed({{"share_a", 0.}}), b = changed({{"share_a", 100.}});
        QCOMPARE(blend(a, b, 0.25, sharedRegistry()).shareA, 0.25);
    }

    void namesAreThoseOfTheEndFromTheStart() {
        const Scenario a = changed({{"model", std::string("ResNet50")}}), b = changed({{"batch", 2.}});
        QCOMPARE(blend(a, b, 0.01, sharedRegistry()).model->id, b.model->id);
    }
};

QTEST_APPLESS_MAIN(TestBlend)
#include "test_blend.moc"

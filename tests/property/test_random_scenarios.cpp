#include "explore/metric.h"
#include "explore/parameter.h"
#include "fixtures.h"
#include "random_cases.h"
#include "registry/session_file.h"
#include "rounded.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

/// Everything that panels show, over random settings of everything that a user can set.
class TestRandomScenarios : public QObject {
    Q_OBJECT

    static std::string told(const Scenario& s) { return sessionText({.settings = settingsOf(s)}); }

private slots:
    void everyNumberOfEveryPanelIsOne() {
        RandomCases random(1);
        for (int i = 0; i < 2000; ++i) {
            const SnapshotPtr snapshot = solveScenario(random.scenario(), sharedRegistry());
            for (const Metric& metric : metricTable()) {
                const auto value = metric.get(*snapshot);
                QVERIFY2(!value || !std::isnan(*value),
                         (std::string(metric.id) + "\n" + told(snapshot->scenario)).c_str());
            }
        }
    }

    void whatAPanelShowsIsWhatItsFormulaGives() {
        RandomCases random(2);
        for (int i = 0; i < 100; ++i) {
            const SnapshotPtr snapshot = solveScenario(random.scenario(), sharedRegistry());
            for (const Metric& metric : metricTable()) {
                if (!metric.trace) continue;
                const auto shown = metric.get(*snapshot);
                const auto traced = metric.trace(snapshot->scenario);
                if (!shown || !traced) continue;
                const double formula = traced->value.value();
                QVERIFY2(*shown == formula || std::abs(*shown - formula) <= 1e-9 * std::abs(formula),
                         (std::string(metric.id) + "\n" + told(snapshot->scenario)).c_str());
            }
        }
    }

    /// What is taken over from the snapshot before is what solving anew gives.
    void aSnapshotDoesNotDependOnTheOneBefore() {
        RandomCases random(3);
        SnapshotPtr previous;
        Scenario s;
        for (int i = 0; i < 80; ++i) {
            // Every second scenario asks the same splits as the one before.
            if (i % 2 == 0)
                s = random.scenario();
            else
                s.batch += 1;
            const SnapshotPtr fresh = solveScenario(s, sharedRegistry());
            previous = solveScenario(s, sharedRegistry(), previous);
            for (const Metric& metric : metricTable())
                QVERIFY2(metric.get(*fresh) == metric.get(*previous), metric.id.data());
            QVERIFY2(*fresh->splits == *previous->splits, told(s).c_str());
        }
    }

    void whatRunsInTwoPlacesIsTheSumInEitherOrder() {
        RandomCases random(5);
        for (int i = 0; i < 1000; ++i) {
            Scenario s = random.scenario();
            const CarbonView there = solveScenario(s, sharedRegistry())->carbon;
            std::swap(s.regionA, s.regionB);
            s.shareA = 1 - s.shareA;
            const CarbonView back = solveScenario(s, sharedRegistry())->carbon;
            if (there.unavailable) continue;
            const auto &inA = there.regions[there.a].whole, &inB = there.regions[there.b].whole;
            const double a = there.shareA, b = 1 - a;
            QVERIFY2(same(there.mix.energy, back.mix.energy) && same(there.mix.energy, inA.energy * a + inB.energy * b),
                     told(s).c_str());
            QVERIFY2(same(there.mix.carbon, back.mix.carbon) && same(there.mix.carbon, inA.carbon * a + inB.carbon * b),
                     told(s).c_str());
            QVERIFY2(same(there.mix.water, back.mix.water) && same(there.mix.water, inA.water * a + inB.water * b),
                     told(s).c_str());
        }
    }

    void aScenarioComesBackFromItsFile() {
        RandomCases random(4);
        for (int i = 0; i < 1000; ++i) {
            const Scenario s = random.scenario();
            const auto read = parseSession(told(s), "file");
            QVERIFY(read);
            const auto back = withSettings(defaultScenario(sharedRegistry()), read->settings, sharedRegistry(), "file");
            QVERIFY2(back && settingsOf(*back) == settingsOf(s), told(s).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomScenarios)
#include "test_random_scenarios.moc"

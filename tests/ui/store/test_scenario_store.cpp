#include "fixtures.h"
#include "registry/settings_file.h"
#include "store/scenario_store.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

class TestScenarioStore : public QObject {
    Q_OBJECT

private slots:
    void everySettingReachesEveryViewInTheSameCall() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        SnapshotPtr seen;
        connect(&store, &ScenarioStore::changed, this, [&](const SnapshotPtr& s) { seen = s; });
        QVERIFY(store.set("batch", 7.0));
        QVERIFY(seen);
        QCOMPARE(seen->memory.batch, 7.0);
        QCOMPARE(seen->roofline.workload->point.batch, 7.0);
        QCOMPARE(seen->scenario.batch, 7.0);
    }

    void oneDragIsOneStepOfTheHistory() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const Scenario before = store.scenario();
        store.beginEdit();
        for (const double batch : {64., 128., 256., 512.}) store.set("batch", batch);
        store.endEdit();
        QCOMPARE(store.history().count(), 1);
        store.history().undo();
        QVERIFY(store.scenario() == before);
        store.history().redo();
        QCOMPARE(store.scenario().batch, 512.);
    }

    void twoDragsAreTwoSteps() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        for (const double batch : {64., 128.}) {
            store.beginEdit();
            store.set("batch", batch);
            store.endEdit();
        }
        QCOMPARE(store.history().count(), 2);
    }

    void aDragThatReturnsLeavesNoStep() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const double start = store.scenario().batch;
        store.beginEdit();
        store.set("batch", start * 2);
        store.set("batch", start);
        store.endEdit();
        QCOMPARE(store.history().count(), 0);
    }

    void illegalSettingsAreRefusedWithTheLegalOnesAndChangeNothing_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<double>("value");
        for (const char* parameter : {"batch", "seq_len", "efficiency", "nodes", "tp", "mfu", "duration_days"}) {
            QTest::addRow("%s NaN", parameter) << parameter << std::nan("");
            QTest::addRow("%s infinite", parameter) << parameter << HUGE_VAL;
            QTest::addRow("%s negative", parameter) << parameter << -1.0;
            QTest::addRow("%s huge", parameter) << parameter << 1e308;
        }
        QTest::addRow("batch zero") << "batch" << 0.0;
        QTest::addRow("batch fraction") << "batch" << 2.5;
        QTest::addRow("unknown name") << "batch_size_of_dreams" << 1.0;
    }
    void illegalSettingsAreRefusedWithTheLegalOnesAndChangeNothing() {
        QFETCH(QString, parameter);
        QFETCH(double, value);
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const SnapshotPtr before = store.snapshot();
        QSignalSpy refused(&store, &ScenarioStore::refused);
        QVERIFY(!store.set(parameter, value));
        QCOMPARE(refused.count(), 1);
        const Error error = refused.first().first().value<Error>();
        QCOMPARE(QString::fromStdString(error.where), parameter);
        QVERIFY2(error.what.find("give ") != std::string::npos, error.what.c_str());
        QVERIFY(store.snapshot() == before);
        QCOMPARE(store.history().count(), 0);
    }

    void severalSettingsAreAllOrNothing() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const Scenario before = store.scenario();
        QVERIFY(!store.setAll({{"tp", 4.0}, {"pp", -1.0}}, "split"));
        QVERIFY(store.scenario() == before);
        QVERIFY(store.setAll({{"tp", 4.0}, {"pp", 2.0}}, "split"));
        QCOMPARE(store.history().count(), 1);
    }

    void everyParameterGivesBackWhatItWasGiven() {
        const Registry& registry = sharedRegistry();
        for (const Parameter& p : parameterTable()) {
            const Scenario s =
                *withParameter(defaultScenario(registry), "cluster", std::string("Research_256"), registry);
            const auto again = withParameter(s, p.id, p.get(s), registry);
            QVERIFY2(again && *again == s, std::string(p.id).c_str());
            const auto read = parseSetting(p, settingText(p.get(s)));
            QVERIFY2(read && *read == p.get(s), std::string(p.id).c_str());
        }
    }

    void aClusterSetsTheWholeFleetAndLosesItsNameWhenAPartIsBent() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        QVERIFY(store.set("cluster", std::string("Research_256")));
        QCOMPARE(store.scenario().nodes, 32.);
        QCOMPARE(store.scenario().fabric->id, std::string("Ethernet_100G"));
        QVERIFY(store.set("nodes", 32.));
        QCOMPARE(store.scenario().cluster, std::string("Research_256"));
        QVERIFY(store.set("nodes", 64.));
        QCOMPARE(store.scenario().cluster, std::string());
    }

    void aSavedScenarioComesBackExactly() {
        const Registry& registry = sharedRegistry();
        Scenario saved = defaultScenario(registry);
        saved = *withParameter(saved, "cluster", std::string("Frontier_8K"), registry);
        saved = *withParameter(saved, "efficiency", 0.123456789012345, registry);
        const auto settings = parseSettings(settingsText(settingsOf(saved)), "memory");
        QVERIFY(settings);
        Scenario opened = defaultScenario(registry);
        for (const auto& [name, value] : *settings) opened = *withParameter(opened, name, value, registry);
        QVERIFY(opened == saved);
    }

    void aNumberReadsAsItWasTyped() {
        const Registry& registry = sharedRegistry();
        for (const char* parameter : {"electricity_usd_per_kwh", "share_a", "duration_days", "budget_usd", "mfu"})
            for (const double typed : {0.07, 0.12, 0.3, 0.123456789}) {
                const auto set = withParameter(defaultScenario(registry), parameter, typed, registry);
                QVERIFY2(set, parameter);
                QCOMPARE(std::get<double>((*findParameter(parameter))->get(*set)), typed);
            }
    }

    void pinsAreStepsOfTheHistoryAndFourAtTheMost() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        for (const char* name : {"A", "B", "C", "D"}) QVERIFY(store.pin(name));
        QVERIFY(!store.pin("E"));
        store.history().undo();
        QCOMPARE(store.pins().size(), 3);
        store.unpin(0);
        QCOMPARE(store.pins()[0].name, QString("B"));
        store.history().undo();
        QCOMPARE(store.pins()[0].name, QString("A"));
    }

    void aPinStaysWhenSlidersMoveAndSwapsAsOneStep() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const Scenario start = store.scenario();
        store.pin("A");
        store.set("batch", 256.);
        const Scenario moved = store.scenario();
        QVERIFY(store.pins()[0].snapshot->scenario == start);
        store.swapWithPin(0);
        QVERIFY(store.scenario() == start);
        QVERIFY(store.pins()[0].snapshot->scenario == moved);
        QVERIFY(store.snapshot()->scenario == start);
        store.history().undo();
        QVERIFY(store.scenario() == moved);
        QVERIFY(store.pins()[0].snapshot->scenario == start);
    }

    void resetReturnsOneOrAllAndCanBeUndone() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        const Scenario initial = store.scenario();
        store.set("batch", 1.0);
        store.set("mfu", 0.9);
        store.reset("batch");
        QCOMPARE(store.scenario().batch, initial.batch);
        QCOMPARE(store.scenario().mfu, 0.9);
        store.resetAll();
        QVERIFY(store.scenario() == initial);
        store.history().undo();
        QCOMPARE(store.scenario().mfu, 0.9);
    }
};

QTEST_MAIN(TestScenarioStore)
#include "test_scenario_store.moc"

#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "explore/solver_entry.h"
#include "fixtures.h"
#include "solve/distributed.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace mlsys;

namespace {

using Settings = std::vector<std::pair<const char*, Setting>>;

Scenario scenarioWith(const Settings& settings) {
    Scenario s = defaultScenario(sharedRegistry());
    for (const auto& [id, value] : settings) {
        const auto next = withParameter(s, id, value, sharedRegistry());
        if (!next) qFatal("%s: %s", id, next.error().what.c_str());
        s = *next;
    }
    return s;
}

Setting text(const char* value) {
    return std::string(value);
}

WallsView wallsOf(const Scenario& s) {
    return solveScenario(s, sharedRegistry())->walls;
}

const Wall& wall(const WallsView& view, int number) {
    return view.walls.at(static_cast<std::size_t>(number - 1));
}

/// The number of that name in an answer, in the answer's unit; nested ones as object.field.
double numberIn(const std::vector<NamedValue>& fields, const std::string& name) {
    const auto dot = name.find('.');
    for (const NamedValue& field : fields) {
        if (field.name != name.substr(0, dot)) continue;
        if (const auto* object = std::get_if<AnswerValue::Object>(&field.value.data))
            return numberIn(*object, name.substr(dot + 1));
        if (const auto* whole = std::get_if<long long>(&field.value.data)) return static_cast<double>(*whole);
        return std::get<double>(field.value.data);
    }
    qFatal("no output %s", name.c_str());
}

/// An output of the solver that answered a wall's number.
double answered(const Wall& wall, const Scenario& s, const std::string& output) {
    const auto answer = findSolver(wall.number->solver)->run(wall.number->arguments, s.assumptions);
    if (!answer) qFatal("%s", answer.error().what.c_str());
    return numberIn(answer->fields, output);
}

double unitFactorOf(const Wall& wall) {
    const auto traced = findSolver(wall.number->solver)->trace(wall.number->arguments, {});
    for (const TracedOutput& output : traced->outputs)
        if (output.name == wall.number->output) return output.unitFactor;
    qFatal("no output %s", wall.number->output.c_str());
}

bool near(double a, double b) {
    return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Scenarios that differ in what they have: tokens, fleet, room.
std::vector<Scenario> manyScenarios() {
    std::vector<Scenario> all;
    for (const auto& model : sharedRegistry().all<Model>())
        for (const char* hardware : {"H100", "T4", "nRF52840", "Cerebras_CS3"})
            all.push_back(scenarioWith({{"model", model->id}, {"hardware", text(hardware)}}));
    all.push_back(scenarioWith({{"share_a", 100.}}));
    all.push_back(scenarioWith({{"batch", 4096.}, {"budget_usd", 1000.}}));
    return all;
}

} // namespace

class TestWalls : public QObject {
    Q_OBJECT

private slots:
    void theBoardHasTheTwentyTwoWallsInOrderByDomain() {
        const WallsView view = wallsOf(scenarioWith({}));
        QCOMPARE(view.walls.size(), std::size_t(22));
        int number = 0;
        WallDomain domain = WallDomain::node;
        for (const Wall& w : view.walls) {
            QCOMPARE(w.info->number, ++number);
            QVERIFY(w.info->domain >= domain);
            domain = w.info->domain;
        }
    }

    void everyWallNamesTheSolverThatResolvesIt() {
        for (const WallInfo& info : wallTable()) {
            const SolverEntry* solver = findSolver(info.solver);
            QVERIFY2(solver, info.name.data());
            const std::string listed = ", " + std::string(solver->info.walls) + ",";
            QVERIFY2(listed.find(", " + std::to_string(info.number) + ",") != std::string::npos, info.name.data());
            QCOMPARE(solver->info.domain, info.domain);
        }
    }

    void everyNumberIsWhatItsSolverAnswersToItsArguments() {
        for (const Scenario& s : manyScenarios())
            for (const Wall& w : wallsOf(s).walls) {
                const bool mixed = w.info->number == 17 || w.info->number == 18;
                if (!w.number || (mixed && s.shareA != 1)) continue;
                QCOMPARE(w.number->solver, std::string(w.info->solver));
                QVERIFY2(near(w.value, answered(w, s, w.number->output) * unitFactorOf(w)), w.info->name.data());
            }
    }

    void twoRegionsCountByTheirShare() {
        for (const int number : {17, 18}) {
            const double a = wall(wallsOf(scenarioWith({{"share_a", 100.}})), number).value;
            const double b = wall(wallsOf(scenarioWith({{"share_a", 0.}})), number).value;
            const double mixed = wall(wallsOf(scenarioWith({{"share_a", 30.}})), number).value;
            QVERIFY(near(mixed, 0.3 * a + 0.7 * b));
        }
    }

    void pressuresAreRatiosOfWhatSolversAnswer() {
        const Scenario s = scenarioWith({{"share_a", 100.}});
        const WallsView view = wallsOf(s);
        const auto ratio = [&](int number, const char* over, const char* under) {
            const Wall& w = wall(view, number);
            return near(*w.pressure, answered(w, s, over) / answered(w, s, under));
        };
        QVERIFY(ratio(1, "latency_compute_s", "latency_s"));
        QVERIFY(ratio(2, "latency_memory_s", "latency_s"));
        QVERIFY(near(*wall(view, 3).pressure, 1 - answered(wall(view, 3), s, "mfu")));
        QVERIFY(near(*wall(view, 4).pressure, answered(wall(view, 4), s, "memory_utilization")));
        QVERIFY(near(*wall(view, 5).pressure, s.batch / answered(wall(view, 5), s, "max_active_requests")));
        QVERIFY(ratio(8, "demand_bw_bytes_per_s", "supply_bw_bytes_per_s"));
        QVERIFY(near(*wall(view, 15).pressure, 1 - answered(wall(view, 15), s, "goodput_ratio")));
        QVERIFY(near(*wall(view, 17).pressure, answered(wall(view, 17), s, "tco_usd") / s.budget.base()));
        QVERIFY(near(*wall(view, 19).pressure, answered(wall(view, 19), s, "mfu_penalty_fraction")));
    }

    void communicationIsTheRestOfAStepAfterComputeAndBubble() {
        const Scenario s = scenarioWith({{"tp", 4.}, {"pp", 2.}, {"microbatches", 4.}});
        const Wall w = wall(wallsOf(s), 14);
        const double step = answered(w, s, "step_latency_total_s");
        const double rest = step - answered(w, s, "node_latency_s") - answered(w, s, "pipeline_bubble_latency_s");
        QVERIFY(near(*w.pressure, rest / step));
    }

    void moreBandwidthNeverRaisesThePressureOfMemory() {
        double before = 1;
        for (const double factor : {0.1, 0.5, 1., 2., 10., 1000., 1e6}) {
            Scenario s = scenarioWith({});
            Hardware faster = *s.hardware;
            faster.bandwidth = faster.bandwidth * factor;
            s.hardware = Ref<Hardware>(faster);
            const double pressure = *wall(wallsOf(s), 2).pressure;
            QVERIFY(pressure <= before);
            before = pressure;
        }
        QVERIFY(before < 0.5);
    }

    void eitherComputeOrMemoryBindsNeverBoth() {
        for (const Scenario& s : manyScenarios()) {
            const WallsView view = wallsOf(s);
            QVERIFY(!(wall(view, 1).binding && wall(view, 2).binding));
        }
        QVERIFY(wall(wallsOf(scenarioWith({})), 2).binding);
        QVERIFY(wall(wallsOf(scenarioWith({{"model", text("ResNet50")}, {"batch", 256.}})), 1).binding);
    }

    void aWallBindsAboveItsThresholdOnly() {
        for (const Scenario& s : manyScenarios())
            for (const Wall& w : wallsOf(s).walls) {
                if (w.pressure) QVERIFY2(*w.pressure >= 0, w.info->name.data());
                if (w.binding) QVERIFY2(*w.pressure > w.info->threshold(), w.info->name.data());
                if (w.info->number > 2) QCOMPARE(w.binding, w.pressure && *w.pressure > w.info->threshold());
                // A pressure, or why there is none.
                QCOMPARE(w.pressure.has_value(), w.gap == WallGap::none);
            }
    }

    void whatTheScenarioDoesNotLimitHasNoPressure() {
        const WallsView view = wallsOf(scenarioWith({}));
        for (const int number : {12, 13, 18, 20, 22}) {
            QVERIFY(wall(view, number).number);
            QCOMPARE(wall(view, number).gap, WallGap::no_limit);
        }
    }

    void servingAndBatchingBindWhereTheBatchNoLongerFits() {
        for (const double batch : {130., 131.}) {
            const WallsView view = wallsOf(scenarioWith({{"batch", batch}}));
            QCOMPARE(wall(view, 4).binding, batch > 130);
            QCOMPARE(wall(view, 5).binding, batch > 130);
        }
    }

    void weightsStreamOnlyWhereTheyDoNotFit() {
        QCOMPARE(wall(wallsOf(scenarioWith({})), 6).gap, WallGap::weights_fit);
        const Wall streamed = wall(wallsOf(scenarioWith({{"model", text("Llama3_70B")}})), 6);
        QVERIFY(streamed.pressure);
    }

    void theBudgetBindsWhereTheFleetCostsMore() {
        QVERIFY(!wall(wallsOf(scenarioWith({{"budget_usd", 1e9}})), 17).binding);
        QVERIFY(wall(wallsOf(scenarioWith({{"budget_usd", 1e3}})), 17).binding);
    }

    void withoutAFleetItsWallsSayIt() {
        const WallsView view = wallsOf(scenarioWith({{"hardware", text("nRF52840")}}));
        for (const int number : {14, 15, 16, 17, 18}) QCOMPARE(wall(view, number).gap, WallGap::no_fleet);
    }

    void theNearestWallIsABindingOneWhereOneBinds() {
        for (const Scenario& s : manyScenarios()) {
            const WallsView view = wallsOf(s);
            const bool any = std::ranges::any_of(view.walls, &Wall::binding);
            QVERIFY(view.nearest());
            QCOMPARE(view.nearest()->binding, any);
        }
    }
};

QTEST_APPLESS_MAIN(TestWalls)
#include "test_walls.moc"

#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "fixtures.h"

#include <QTest>

#include <set>

using namespace mlsys;

namespace {

using Settings = std::vector<std::pair<const char*, Setting>>;

SnapshotPtr solved(const Settings& settings) {
    Scenario s = defaultScenario(sharedRegistry());
    for (const auto& [name, value] : settings) {
        const auto next = withParameter(s, name, value, sharedRegistry());
        if (!next) qFatal("%s", next.error().what.c_str());
        s = *next;
    }
    return solveScenario(s, sharedRegistry());
}

Setting text(const char* value) {
    return std::string(value);
}

} // namespace

/// What the panels draw, against the answers of the exercises and against itself.
class TestViews : public QObject {
    Q_OBJECT

private slots:
    /// A file that names a parameter twice is refused, so no two may share a name.
    void everyParameterHasANameOfItsOwn() {
        std::set<std::string_view> names;
        for (const Parameter& parameter : parameterTable())
            QVERIFY2(names.insert(parameter.id).second, parameter.id.data());
    }

    void hundredAndThirtyRequestsFitAnEightyGibibyteAccelerator() {
        const auto view = solved({{"batch", 130.}})->memory;
        QCOMPARE(view.largestBatch, 130.);
        QVERIFY(view.feasible);
        QCOMPARE(view.overflow.base(), 0.);
        const auto over = solved({{"batch", 131.}})->memory;
        QVERIFY(!over.feasible);
        QCOMPARE(over.overflow.base(), (over.weights + over.kv - over.capacity).base());
    }

    void theLargestBatchIsTheLastThatFits_data() {
        QTest::addColumn<QString>("hardware");
        QTest::addColumn<QString>("precision");
        for (const char* hardware : {"H100", "A100", "T4", "MI300X", "V100"})
            for (const char* precision : {"fp32", "fp16", "int8", "int4"})
                QTest::addRow("%s %s", hardware, precision) << hardware << precision;
    }
    void theLargestBatchIsTheLastThatFits() {
        QFETCH(QString, hardware);
        QFETCH(QString, precision);
        const Settings chosen{{"hardware", hardware.toStdString()}, {"precision", precision.toStdString()}};
        const double largest = solved(chosen)->memory.largestBatch;
        Settings at = chosen;
        at.emplace_back("batch", std::max(1., largest));
        QCOMPARE(solved(at)->memory.feasible, largest > 0);
        at.back().second = largest + 1;
        QVERIFY(!solved(at)->memory.feasible);
    }

    void aConvolutionalNetCrossesTheRidgeAtBatchTwoAndALanguageModelNever() {
        const auto view =
            solved({{"model", text("ResNet50")}, {"contrast", text("Llama3_8B")}, {"hardware", text("A100")}})
                ->roofline;
        QCOMPARE(view.workload->crossover.value_or(0), 2.);
        QVERIFY(!view.contrast->crossover);
    }

    void noPointLiesAboveItsRoof() {
        for (const char* preset : {"tutorial", "refined"})
            for (const auto& hardware : sharedRegistry().all<Hardware>()) {
                const auto view = solved({{"preset", text(preset)}, {"hardware", hardware->id}})->roofline;
                for (const RooflinePoint& p : view.workload->trail)
                    QVERIFY2(p.attained <= view.attainable * (1 + 1e-12), hardware->id.c_str());
                QCOMPARE(std::ranges::count(view.slopes, true, &RooflineView::Slope::active), 1);
            }
    }

    void theBestSplitIsThatOfThePublishedSearch() {
        const auto view = solved({{"model", text("Llama3_70B")}, {"seq_len", 2048.}, {"efficiency", 0.4}})->parallelism;
        const auto& best = view.cells[*view.best];
        QCOMPARE(best.tp, 4.);
        QCOMPARE(best.pp, 1.);
        QCOMPARE(best.dp, 16.);
        QVERIFY(std::abs(best.mfu - 0.387) < 5e-4);
    }

    void everyCellIsAnsweredAndItsPartsMakeUpTheStep() {
        const auto view = solved({{"model", text("Llama3_70B")}, {"microbatches", 16.}})->parallelism;
        QCOMPARE(view.cells.size(), view.tpSizes.size() * view.ppSizes.size());
        for (const auto& cell : view.cells) {
            if (cell.status != ParallelismView::Status::feasible) continue;
            QCOMPARE(cell.tp * cell.pp * cell.dp, view.accelerators);
            const Time<> parts = cell.compute + cell.dataParallel + cell.tensorParallel + cell.bubble;
            QVERIFY(std::abs(parts / cell.step - 1) < 1e-12);
        }
    }

    void moreMicrobatchesNeverWidenTheBubble() {
        double before = 1e300;
        for (const double m : {1., 4., 16., 64.}) {
            const auto view = solved({{"microbatches", m}, {"tp", 1.}, {"pp", 8.}})->parallelism;
            const double bubble = view.cells[*view.selected].bubble.base();
            QVERIFY(bubble < before);
            before = bubble;
        }
    }

    void theSplitLiesBetweenItsRegionsAndItsEndsAreTheRegions() {
        for (const double share : {0., 30., 100.}) {
            const auto view = solved({{"share_a", share}})->carbon;
            const double a = view.regions[view.a].whole.carbon.base(), b = view.regions[view.b].whole.carbon.base();
            QVERIFY(std::abs(view.mix.carbon.base() - (a * share + b * (100 - share)) / 100) < 1e-6 * a);
        }
    }

    void thirtyDaysOfTheResearchClusterCostWhatTheExerciseSays() {
        const auto view = solved({{"cluster", text("Research_256")}, {"duration_days", 30.}})->carbon;
        const auto& us = view.regions[view.a].whole;
        QVERIFY(std::abs(us.energy.in(unit::MWh)-83.8) < 0.05);
        QVERIFY(std::abs(us.carbon.in(unit::tCO2)-36.0) < 0.05);
        QVERIFY(std::abs(us.water.in(unit::cubicMetre)-150.9) < 0.05);
    }

    void everyBarIsTheSumOfItsPartsAndGrowsWithNodes() {
        const auto few = solved({{"nodes", 8.}})->tco, many = solved({{"nodes", 16.}})->tco;
        for (std::size_t i = 0; i < few.bars.size(); ++i) {
            const auto& bar = few.bars[i];
            QCOMPARE(bar.total.base(), (bar.capex + bar.energy + bar.maintenance).base());
            QVERIFY(std::abs(many.bars[i].total / bar.total - 2) < 1e-12);
            QCOMPARE(bar.overBudget, bar.total > few.budget);
        }
    }

    void whatCannotBeShownNamesAChoiceThatCan() {
        for (const auto& model : sharedRegistry().all<Model>())
            for (const char* hardware : {"H100", "T4", "nRF52840"}) {
                const Settings chosen{{"model", model->id}, {"hardware", text(hardware)}};
                const SnapshotPtr s = solved(chosen);
                for (const auto& why : {s->roofline.unavailable, s->memory.unavailable, s->parallelism.unavailable,
                                        s->carbon.unavailable, s->tco.unavailable}) {
                    if (!why) continue;
                    Settings helped = chosen;
                    helped.emplace_back(why->remedyParameter.c_str(), why->remedyValue);
                    const SnapshotPtr after = solved(helped);
                    const bool fleet = why->reason == Unavailable::Reason::no_fleet;
                    QVERIFY2(fleet ? !after->tco.unavailable : !after->roofline.unavailable, model->id.c_str());
                    if (why->reason == Unavailable::Reason::no_kv_cache) QVERIFY(!after->memory.unavailable);
                }
            }
    }
};

QTEST_APPLESS_MAIN(TestViews)
#include "test_views.moc"

#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "explore/solver_entry.h"
#include "fixtures.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

namespace {

using Settings = std::vector<std::pair<const char*, Setting>>;

Setting text(const char* value) {
    return std::string(value);
}

SensitivityView viewWith(const Settings& settings) {
    Scenario s = defaultScenario(sharedRegistry());
    for (const auto& [id, value] : settings) s = *withParameter(s, id, value, sharedRegistry());
    return solveScenario(s, sharedRegistry())->sensitivity;
}

const SensitivityView::Bar& bar(const SensitivityView& view, Lever lever) {
    return *std::ranges::find(view.bars, lever, &SensitivityView::Bar::lever);
}

} // namespace

class TestSensitivityView : public QObject {
    Q_OBJECT

private slots:
    void barsFallInSize() {
        for (const char* model : {"Llama3_8B", "Llama3_70B", "ResNet50"})
            for (const double batch : {1., 64., 512.}) {
                const auto view = viewWith({{"model", text(model)}, {"batch", batch}});
                QVERIFY(std::ranges::is_sorted(view.bars, std::greater{}, &SensitivityView::Bar::size));
                QVERIFY(view.bars.size() >= 5);
            }
    }

    void everyLatencyIsWhatTheProfileAnswersOnTheChangedHardware() {
        for (const char* hardware : {"H100", "nRF52840"}) {
            const auto view = viewWith({{"model", text("ResNet50")}, {"hardware", text(hardware)}});
            for (const auto& b : view.bars)
                for (const auto* side : {&b.up, &b.down}) {
                    if (b.lever == Lever::overhead) continue; // changes an assumption as well
                    const auto answer = findSolver(side->number.solver)->run(side->number.arguments, Assumptions{});
                    QCOMPARE(std::get<double>(answer->fields[0].value.data), side->latency.base());
                    QVERIFY(std::abs(side->change - (side->latency / view.baseline - 1)) < 1e-12);
                }
        }
    }

    void atOneSampleItAgreesWithThePublishedAnalysis() {
        const auto* solver = findSolver("sensitivity");
        for (const char* model : {"Llama3_8B", "ResNet50"}) {
            const auto view = viewWith({{"model", text(model)}, {"batch", 1.}, {"perturbation_pct", 25.}});
            Arguments arguments(solver->inputs.size());
            arguments[0] = *sharedRegistry().find<Model>(model);
            arguments[1] = *sharedRegistry().find<Hardware>("H100");
            arguments[3] = 25.;
            const auto answer = solver->run(arguments, Assumptions{});
            const auto& changes = std::get<AnswerValue::Object>(answer->fields[0].value.data);
            const std::array levers{Lever::peak, Lever::bandwidth, Lever::capacity};
            for (std::size_t i = 0; i < levers.size(); ++i)
                QVERIFY(std::abs(std::get<double>(changes[i].value.data) - bar(view, levers[i]).up.change) < 1e-12);
        }
    }

    void moreOfAPropertyNeverSlowsAndMoreOverheadNeverSpeeds() {
        for (const auto& model : sharedRegistry().all<Model>())
            for (const auto& hardware : sharedRegistry().all<Hardware>()) {
                const auto view = viewWith({{"model", model->id}, {"hardware", hardware->id}});
                for (const auto& b : view.bars) {
                    const double sign = b.lever == Lever::overhead ? -1 : 1;
                    QVERIFY2(sign * b.up.change <= 1e-12, hardware->id.c_str());
                    QVERIFY2(sign * b.down.change >= -1e-12, hardware->id.c_str());
                }
            }
    }

    void whatBindsIsTheSideOfTheRidgeThatTheBatchLiesOn() {
        QCOMPARE(*viewWith({}).binding, Lever::bandwidth);
        const auto busy = viewWith({{"model", text("ResNet50")}, {"batch", 256.}});
        QVERIFY(busy.binding == Lever::peak || busy.binding == Lever::efficiency);
        QCOMPARE(bar(busy, Lever::bandwidth).up.change, 0.);
        QCOMPARE(*viewWith({{"model", text("Llama3_70B")}}).binding, Lever::link);
    }

    void aLargerChangeMovesMore() {
        double before = 0;
        for (const double percent : {1., 5., 10., 20., 50.}) {
            const double now = -bar(viewWith({{"perturbation_pct", percent}}), Lever::bandwidth).up.change;
            QVERIFY(now > before);
            before = now;
        }
    }

    void kernelsNeverReachMoreThanThePeak() {
        const auto view = viewWith({{"efficiency", 0.95}});
        QVERIFY(std::abs(bar(view, Lever::efficiency).up.factor * 0.95 - 1) < 1e-12);
    }

    void prefillFollowsThePeakAndDecodingTheBandwidth() {
        const auto view = viewWith({});
        QVERIFY(*bar(view, Lever::peak).ttft < -0.05);
        QCOMPARE(*bar(view, Lever::peak).itl, 0.);
        QVERIFY(*bar(view, Lever::bandwidth).itl < -0.05);
        QCOMPARE(*bar(view, Lever::bandwidth).ttft, 0.);
        QVERIFY(!bar(viewWith({{"model", text("ResNet50")}}), Lever::peak).ttft);
    }

    void changedValuesNoLongerClaimTheirSource() {
        const auto view = viewWith({});
        const auto& hardware = std::get<Ref<Hardware>>(*bar(view, Lever::bandwidth).up.number.arguments[1]);
        const Ref<Hardware> today = *sharedRegistry().find<Hardware>("H100");
        QVERIFY(hardware->sources.at("/memory/bandwidth_bytes_per_s") !=
                today->sources.at("/memory/bandwidth_bytes_per_s"));
        QCOMPARE(hardware->sources.at("/memory/capacity_bytes"), today->sources.at("/memory/capacity_bytes"));
    }
};

QTEST_APPLESS_MAIN(TestSensitivityView)
#include "test_sensitivity_view.moc"

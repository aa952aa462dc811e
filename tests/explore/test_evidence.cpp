#include "explore/metric.h"
#include "explore/parameter.h"
#include "explore/validation/areas.h"
#include "explore/views/assumptions_view.h"
#include "fixtures.h"

#include <QTest>

#include <algorithm>

using namespace mlsys;

namespace {

Scenario scenarioWith(const std::vector<std::pair<std::string, Setting>>& settings) {
    const auto s = withSettings(defaultScenario(sharedRegistry()), settings, sharedRegistry(), "");
    if (!s) qFatal("%s", s.error().front().what.c_str());
    return *s;
}

const EvidenceView& evidence(const char* preset) {
    static const Scenario tutorial = scenarioWith({}), refined = scenarioWith({{"preset", std::string("refined")}});
    static const auto first = solveScenario(tutorial, sharedRegistry());
    static const auto second = solveScenario(refined, sharedRegistry());
    return (std::string(preset) == "refined" ? second : first)->evidence->view();
}

bool names(const std::vector<MetricChange>& changes, std::string_view id) {
    return std::ranges::any_of(changes, [&](const MetricChange& c) { return c.metric->id == id; });
}

} // namespace

/// What panel and page show of measurements and constants.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void bothSidesAreTheSameWhicheverIsPresent() {
        const EvidenceView &a = evidence("tutorial"), &b = evidence("refined");
        QVERIFY(!a.refined && b.refined);
        QVERIFY(a.points.size() > 500 && a.points == b.points);
        QVERIFY(a.areas == b.areas);
    }

    void theErrorsOfAnAreaAreThoseOfItsPoints() {
        const EvidenceView& view = evidence("refined");
        for (std::size_t area = 0; area < view.areas.size(); ++area) {
            std::vector<double> errors;
            for (const auto& p : view.points)
                if (p.area == area && p.refined) errors.push_back(std::abs(*p.refined / p.measured - 1));
            std::ranges::sort(errors);
            QCOMPARE(view.areas[area].refined.mapped, errors.size());
            QVERIFY(view.areas[area].refined.median >= errors[(errors.size() - 1) / 2]);
            QVERIFY(view.areas[area].refined.median <= errors[errors.size() / 2]);
            QVERIFY(view.areas[area].refined.p90 >= view.areas[area].refined.median);
        }
    }

    void aFilterKeepsTheRowsThatHoldEveryWord() {
        const EvidenceView& all = evidence("refined");
        const EvidenceView some = filtered(all, {.words = "h100 LLAMA"});
        QVERIFY(!some.points.empty() && some.points.size() < all.points.size());
        for (const auto& p : some.points) {
            const QString text = QString::fromStdString(p.name + p.metric + p.source);
            QVERIFY(text.contains("H100", Qt::CaseInsensitive) && text.contains("llama", Qt::CaseInsensitive));
        }
        QCOMPARE(some.areas.size(), all.areas.size());
        const EvidenceView area = filtered(all, {.area = 1});
        QCOMPARE(area.points.size(), all.areas[1].rows);
        QVERIFY(std::ranges::all_of(area.points, [](const auto& p) { return p.area == 1; }));
        QVERIFY(filtered(all, {.words = "abacus"}).points.empty());
    }

    void theNearestMeasurementIsOfTheSameHardwareAndModel() {
        const EvidenceView& view = evidence("refined");
        const auto nearest = [&](const char* model, const char* hardware) {
            const auto place =
                nearestPoint(view, scenarioWith({{"model", std::string(model)}, {"hardware", std::string(hardware)}}));
            return place ? view.points[*place].model->id + ' ' + view.points[*place].hardware->id : std::string();
        };
        QCOMPARE(nearest("ResNet50", "A100"), "ResNet50 A100");
        QCOMPARE(nearest("Llama3_8B", "H100").substr(nearest("Llama3_8B", "H100").find(' ')), " H100");
        QVERIFY(!nearestPoint(EvidenceView{}, scenarioWith({})));
    }

    void evidenceIsSharedWhileTheAssumptionsStay() {
        const Registry& registry = sharedRegistry();
        const auto first = solveScenario(scenarioWith({}), registry);
        QCOMPARE(solveScenario(scenarioWith({{"batch", 7.}}), registry, first)->evidence, first->evidence);
        const auto other = scenarioWith({{"preset", std::string("refined")}});
        QVERIFY(solveScenario(other, registry, first)->evidence != first->evidence);
    }

    void aConstantIsSetKeptAndReset() {
        const Scenario changed =
            scenarioWith({{"preset", std::string("refined")}, {"assumption.weightReadShare", 0.5}});
        QCOMPARE(assumptionValue(changed.assumptions, "weightReadShare"), 0.5);
        QVERIFY(scenarioWith(settingsOf(changed)) == changed);
        const Scenario refined = scenarioWith({{"preset", std::string("refined")}});
        const double before = assumptionValue(refined.assumptions, "weightReadShare");
        QVERIFY(*withParameter(changed, "assumption.weightReadShare", before, sharedRegistry()) == refined);
        QVERIFY(*withParameter(changed, "preset", std::string("refined"), sharedRegistry()) == refined);
        QVERIFY(!withParameter(refined, "assumption.weightReadShare", 7., sharedRegistry()));
        QVERIFY(!withParameter(refined, "assumption.colour", 1., sharedRegistry()));
    }

    void everyConstantIsListedWithSourceAndRange() {
        const auto rows = assumptionRows(Assumptions{}, sharedRegistry());
        QVERIFY(rows.size() + 1 == assumptionTable().size());
        for (const AssumptionRow& row : rows) {
            QVERIFY2(!row.source.empty() && !row.info.meaning.empty(), row.info.name.data());
            QVERIFY2(row.value >= row.info.lowest && row.value <= row.info.highest, row.info.name.data());
            QVERIFY(!row.chosen);
            const bool isFitted = QString::fromUtf8(row.source.data()).startsWith("Fitted on");
            QVERIFY2(!isFitted || row.fitted, row.info.name.data());
            QVERIFY2(row.source != "mlsysim, release 0.1.1" || !row.fitted, row.info.name.data());
        }
    }

    void onlyNumbersThatDependOnAConstantAreSaidToChange() {
        const Scenario refined = scenarioWith({{"preset", std::string("refined")}});
        const auto changes = effectOf(refined, "weightReadShare", sharedRegistry());
        QVERIFY(names(changes, "memory.itl"));
        QVERIFY(!names(changes, "tco.total"));
        QVERIFY(effectOf(scenarioWith({}), "weightReadShare", sharedRegistry()).empty());
        QVERIFY(names(presetChanges(scenarioWith({}), sharedRegistry()), "memory.itl"));
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "test_evidence.moc"

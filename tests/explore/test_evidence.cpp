#include "explore/metric.h"
#include "explore/parameter.h"
#include "explore/validation/areas.h"
#include "explore/validation/measurand.h"
#include "explore/views/assumptions_view.h"
#include "explore/views/preset_difference.h"
#include "fixtures.h"
#include "solve/refined/rates.h"

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
    static const auto first = evidenceOf(tutorial.assumptions, sharedRegistry());
    static const auto second = evidenceOf(refined.assumptions, sharedRegistry());
    return std::string(preset) == "refined" ? second : first;
}

bool names(const std::vector<MetricChange>& changes, std::string_view id) {
    return std::ranges::any_of(changes, [&](const MetricChange& c) { return c.metric->id == id; });
}

} // namespace

/// What panel and page show of measurements and constants.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void energyRowsAreToldInTheUnitTheyName() {
        const auto base = [](const char* metric) {
            return validation::baseOf({.area = "energy_carbon", .metric = metric, .value = 2});
        };
        QCOMPARE(base("energy [kWh]"), Energy<>(2, unit::kWh).base());
        QCOMPARE(base("energy_dynamic [MWh]"), Energy<>(2, unit::MWh).base());
        QCOMPARE(base("mean_node_power [W]"), Power<>(2, unit::watt).base());
        QCOMPARE(base("gross_emissions [tCO2e]"), Carbon<>(2, unit::tCO2).base());
    }

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
        const auto first = completed(solveScenario(scenarioWith({}), registry), registry);
        QVERIFY(first->evidence);
        QCOMPARE(solveScenario(scenarioWith({{"batch", 7.}}), registry, first)->evidence, first->evidence);
        const auto other = scenarioWith({{"preset", std::string("refined")}});
        QVERIFY(!solveScenario(other, registry, first)->evidence);
    }

    void nineOfTenMeasurementsLieInTheirBand() {
        for (const char* preset : {"tutorial", "refined"}) {
            const EvidenceView& view = evidence(preset);
            QVERIFY(view.trust.size() > 5);
            for (const TrustBand& band : view.trust) {
                std::size_t inside = 0, all = 0;
                for (const auto& p : view.points) {
                    const auto& predicted = view.refined ? p.refined : p.tutorial;
                    if (p.what != band.measurand || !predicted) continue;
                    const bool isRateOfATime = band.measurand == Measurand::batch_time;
                    const double ratio = isRateOfATime ? *predicted / p.measured : p.measured / *predicted;
                    ++all;
                    if (ratio >= band.low && ratio <= band.high) ++inside;
                }
                QCOMPARE(band.count, all);
                QVERIFY2(double(inside) >= 0.9 * double(all) - 2, kMeasurandNames[std::size_t(band.measurand)].data());
                QVERIFY(band.low <= band.high && band.median <= band.p90);
            }
        }
    }

    void aRateIsTrustedAsTheInverseOfItsTime() {
        const EvidenceView& view = evidence("refined");
        const Trust time = trustIn(&view, scenarioWith({}), "parallelism.step");
        const Trust rate = trustIn(&view, scenarioWith({}), "parallelism.mfu");
        QVERIFY(time.band && rate.band && time.band->count > 100);
        QCOMPARE(rate.band->low, 1 / time.band->high);
        QCOMPARE(time.inverse().inverse().band->high, time.band->high);
    }

    void numbersThatNobodyMeasuredSaySo() {
        const EvidenceView& view = evidence("refined");
        for (const char* metric : {"tco.total", "memory.weights", "reliability.goodput"}) {
            QVERIFY(!trustIn(nullptr, scenarioWith({}), metric).isKnown);
            QVERIFY(trustIn(&view, scenarioWith({}), metric).isKnown);
            QVERIFY(!trustIn(&view, scenarioWith({}), metric).band);
        }
        const auto image = scenarioWith({{"model", std::string("ResNet50")}});
        QCOMPARE(trustIn(&view, image, "roofline.latency").band->measurand, Measurand::batch_time);
        QCOMPARE(trustIn(&view, scenarioWith({}), "roofline.latency").band->measurand, Measurand::token_time);
    }

    void theMeasurementsOnPanelsAreOfMuchTheSameModelAndHardware() {
        const Registry& registry = sharedRegistry();
        const auto shown = [&](const char* model, const char* hardware) {
            return completed(solveScenario(scenarioWith({{"model", std::string(model)},
                                                         {"hardware", std::string(hardware)},
                                                         {"preset", std::string("refined")}}),
                                           registry),
                             registry);
        };
        const auto image = shown("ResNet50", "A100");
        QVERIFY(image->roofline.measured.size() > 5);
        for (const MeasuredMark& mark : image->roofline.measured) {
            QCOMPARE(mark.what->model->id, "ResNet50");
            QVERIFY(mark.x > 0 && mark.y > 0);
            const FlopRate<> peak = refined::truePeak<double>(*mark.what->hardware, mark.what->precision);
            QVERIFY2(mark.y <= peak.base(), mark.what->name.c_str());
        }
        const auto language = shown("Llama3_8B", "H100");
        QVERIFY(!language->serving.measuredTtft.empty());
        for (const auto* marks : {&language->serving.measuredTtft, &language->serving.measuredRate})
            for (const MeasuredMark& mark : *marks) QVERIFY(mark.x >= 1 && mark.y > 1e-3);
        const auto training = shown("Llama3_70B", "H100");
        QVERIFY(!training->parallelism.measured.empty());
        for (const auto& measured : training->parallelism.measured) QVERIFY(measured.mfu > 0.1 && measured.mfu < 0.8);
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
    }

    void theConstantsAndTheRemainderExplainEachDifferenceOfThePresets() {
        const auto differences = presetDifferences(scenarioWith({}), sharedRegistry());
        const auto itl = std::ranges::find_if(
            differences, [](const PresetDifference& d) { return d.metric->id == std::string_view("memory.itl"); });
        QVERIFY(itl != differences.end());
        const auto by = std::ranges::find(itl->by, std::string_view("schedulerStep"), &Contribution::assumption);
        QVERIFY(by != itl->by.end() && by->factor > 1 && by->counterpart == 0);
        for (const PresetDifference& d : differences) {
            double product = d.remainder;
            for (const Contribution& c : d.by) product *= c.factor;
            QVERIFY2(std::abs(product * d.tutorial / d.refined - 1) < 1e-9, d.metric->id.data());
        }
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "test_evidence.moc"

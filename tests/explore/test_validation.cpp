#include "explore/validation/areas.h"
#include "explore/validation/chip_names.h"
#include "explore/validation/limits.h"
#include "explore/validation/model_names.h"
#include "explore/validation/training_rows.h"
#include "registry/measured_file.h"
#include "solve/refined/training_job.h"

#include "fixtures.h"
#include "temporary_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace mlsys;
using namespace mlsys::validation;

namespace {

const std::vector<MeasuredRow>& rows() {
    static const auto shipped = shippedMeasurements(MLSYS_SOURCE_REGISTRY);
    if (!shipped) qFatal("%s: %s", shipped.error().front().where.c_str(), shipped.error().front().what.c_str());
    return *shipped;
}

Assumptions preset(const char* id) {
    return *sharedRegistry().preset(id);
}

std::string idOf(const std::optional<Ref<Hardware>>& found) {
    return found ? (*found)->id : "";
}
std::string idOf(const std::optional<Ref<Model>>& found) {
    return found ? (*found)->id : "";
}

Residuals of(const std::vector<Residuals>& all, const std::string& area, const std::string& metric) {
    const auto at = std::ranges::find_if(all, [&](const auto& r) { return r.area == area && r.metric == metric; });
    return at == all.end() ? Residuals{} : *at;
}

/// The shipped measurement of that id.
MeasuredRow rowOf(const std::string& id) {
    return *std::ranges::find(rows(), id, &MeasuredRow::id);
}

/// What the refined preset says of a row.
Prediction predicted(const MeasuredRow& row, const Registry& registry) {
    return compare({row}, registry, preset("refined")).front().predicted;
}

const char* const kBeamSearch = "mlperf-v4.1-nvidia-h200-sxm-141gbx1_trt-gptj-99.9-offline";

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void predictionsStayWithinWhatTheRefinedPresetPromises_data() {
        QTest::addColumn<QByteArray>("area");
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("p90");
        QTest::newRow("training") << QByteArray("training") << QByteArray() << 0.10 << 0.30;
        QTest::newRow("latency") << QByteArray("llm_latency") << QByteArray() << 0.08 << 0.25;
        QTest::newRow("serving") << QByteArray("llm_serving") << QByteArray("output_throughput [tokens/s]") << 0.25
                                 << 0.45;
        QTest::newRow("sweeps") << QByteArray("batch_sweep") << QByteArray() << 0.15 << 0.35;
        QTest::newRow("tiny latency") << QByteArray("tinyml") << QByteArray("latency_s") << 0.20 << 0.45;
        QTest::newRow("tiny energy") << QByteArray("tinyml") << QByteArray("energy_j") << 0.30 << 0.45;
        QTest::newRow("energy") << QByteArray("energy_carbon") << QByteArray() << 0.15 << 0.35;
    }
    void predictionsStayWithinWhatTheRefinedPresetPromises() {
        QFETCH(QByteArray, area);
        QFETCH(QByteArray, metric);
        QFETCH(double, median);
        QFETCH(double, p90);
        const auto all = residuals(compare(rows(), sharedRegistry(), preset("refined")));
        const Residuals r = of(all, area.toStdString(), metric.toStdString());
        QVERIFY(r.rows > 20);
        QVERIFY(static_cast<double>(r.mapped) >= 0.95 * static_cast<double>(r.rows));
        QVERIFY2(r.median <= median, qPrintable(QString::number(r.median)));
        QVERIFY2(r.p90 <= p90, qPrintable(QString::number(r.p90)));
    }

    void theTutorialIsFurtherOffInEveryArea() {
        const auto refined = residuals(compare(rows(), sharedRegistry(), preset("refined")));
        const auto tutorial = residuals(compare(rows(), sharedRegistry(), preset("tutorial")));
        for (const Area& area : areas()) {
            const std::string id(area.id);
            QVERIFY2(of(tutorial, id, "").median > of(refined, id, "").median, id.c_str());
        }
    }

    void noMeasurementAndNoPredictionBeatsALimit() {
        std::size_t limited = 0;
        for (const Comparison& c : compare(rows(), sharedRegistry(), preset("refined"))) {
            const auto limit = limitOf(c.row, sharedRegistry());
            if (!limit) continue;
            ++limited;
            const auto keeps = [&](double x) { return isRate(c.row.metric) ? x <= *limit : x >= *limit; };
            QVERIFY2(keeps(c.row.value), c.row.id.c_str());
            QVERIFY2(!c.predicted || keeps(*c.predicted), c.row.id.c_str());
        }
        QVERIFY(limited > 530);
    }

    void trainingRowsKeepTheirFleetAndSplit() {
        for (const MeasuredRow& row : rows()) {
            if (row.area != "training") continue;
            const auto in = trainingRequest(row, sharedRegistry());
            QCOMPARE(in->fleet->accelerators(), *row.number("accelerators"));
            QCOMPARE(std::fmod(in->fleet->count, 1), 0.);
            QCOMPARE(refined::trainingRanks<double>(*in).dp, *row.number("dp"));
        }
    }

    void whyATrainingRowCannotBeMappedIsSaid() {
        MeasuredRow row{.id = "x", .area = "training", .metric = "step_time_s", .value = 1};
        row.setup = {{"accelerator", std::string("H100")}, {"accelerators", 8.}, {"model", std::string("Llama-3-8B")}};
        const auto why = [&] { return predictTraining(row, sharedRegistry(), preset("refined")).error(); };
        QCOMPARE(why(), "setup states no global_batch");
        row.setup["global_batch"] = 8.;
        row.setup["seq_len"] = 2048.;
        row.setup["recompute"] = std::string("sometimes");
        QCOMPARE(why(), "unknown recompute \"sometimes\"");
        row.setup.erase("recompute");
        for (const char* count : {"tp", "pp", "ep", "cp", "virtual_stages", "microbatch"}) {
            const auto with = row.setup;
            for (const double wrong : {0., -1., 1e10}) {
                row.setup[count] = wrong;
                QVERIFY2(why().starts_with(std::string(count) + " is below 1"), why().c_str());
            }
            row.setup = with;
        }
        row.setup["zero_stage"] = 7.;
        QCOMPARE(why(), "zero_stage is none of 0 to 3");
        row.setup.erase("zero_stage");
        row.metric = "joy";
        QCOMPARE(why(), "unknown metric \"joy\"");
    }

    void everyRowHasASourceAndAYear() {
        std::vector<std::string> ids;
        for (const MeasuredRow& row : rows()) {
            QVERIFY2(!row.sourceTitle.empty() && row.year > 2000, row.id.c_str());
            ids.push_back(row.id);
        }
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    }

    void devicesAreFoundAsPublicationsWriteThem() {
        const Registry& r = sharedRegistry();
        QCOMPARE(idOf(chipNamed(r, "NVIDIA A100-SXM4-80GB")), "A100");
        QCOMPARE(idOf(chipNamed(r, "NVIDIA A100-SXM4-40GB")), "A100_40GB");
        QCOMPARE(idOf(chipNamed(r, "NVIDIA H100-NVL-94GB")), "H100_NVL");
        QCOMPARE(idOf(chipNamed(r, "NVIDIA GB200")), "GB200");
        QCOMPARE(idOf(chipNamed(r, "NVIDIA B200-SXM-180GB (preview)")), "B200");
        QCOMPARE(idOf(chipNamed(r, "AMD Instinct MI300X 192GB HBM3")), "MI300X");
        QCOMPARE(idOf(chipNamed(r, "Google TPU v3")), "TPU_v3");
        QCOMPARE(idOf(chipNamed(r, "NVIDIA T4")), "T4");
        QCOMPARE(idOf(chipNamed(r, "Abacus 9000")), "");
    }

    void boardsFallBackToTheirCore() {
        const Registry& r = sharedRegistry();
        const auto at = [](double megahertz) { return Rate<>(megahertz * 1e6, unit::perSecond); };
        QCOMPARE(idOf(microcontrollerNamed(r, "STM32L4R5 Cortex-M4F", at(120))), "STM32L4R5");
        QCOMPARE(idOf(microcontrollerNamed(r, "Syntiant NDP9120", at(30.7))), "NDP9120_0V9");
        QCOMPARE(idOf(microcontrollerNamed(r, "ESP32", at(240))), "ESP32_LX6");
        QCOMPARE(idOf(microcontrollerNamed(r, "ESP32-S3", at(240))), "ESP32_S3");
        const auto unknown = microcontrollerNamed(r, "Unheard X1 Cortex-M7", at(400));
        QVERIFY(unknown && (*unknown)->microcontroller->core == "Cortex-M7");
        QCOMPARE(idOf(microcontrollerNamed(r, "Unheard X1", at(400))), "");
    }

    void modelsAreFoundByFamilyAndElseBySize() {
        const Registry& r = sharedRegistry();
        QCOMPARE(idOf(languageModelNamed(r, "Llama-3.3-70B")), "Llama3_70B");
        QCOMPARE(idOf(languageModelNamed(r, "llama2-70b-99.9")), "Llama2_70B");
        QCOMPARE(idOf(languageModelNamed(r, "gptj-99.9")), "GPT_J_6B");
        QCOMPARE(idOf(networkNamed(r, "ResNet-50 v1.5")), "ResNet50");
        QCOMPARE(idOf(networkNamed(r, "BERT-large")), "BERT_Large");
        const auto other = languageModelNamed(r, "Unheard-33B");
        QVERIFY(other && (*other)->parameters->base() == 33e9 && (*other)->layers);
        QVERIFY(!languageModelNamed(r, "Unheard"));
    }

    void rowsOfUnknownThingsAreCountedNotGuessed() {
        MeasuredRow row{.id = "x", .area = "batch_sweep", .metric = "samples_per_s", .value = 1};
        row.setup = {{"accelerator", std::string("Abacus 9000")}, {"model", std::string("ResNet-50")}, {"batch", 1.}};
        const auto all = residuals(compare({row}, sharedRegistry(), preset("refined")));
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all.front().rows, std::size_t{1});
        QCOMPARE(all.front().mapped, std::size_t{0});
    }

    void whatCannotBeMappedSaysWhy() {
        const auto why = [](const char* area, const char* metric, const char* accelerator) {
            MeasuredRow row{.id = "x", .area = area, .metric = metric, .value = 1};
            row.setup = {{"model", std::string("Llama-3.1-8B")}};
            if (*accelerator) row.setup.emplace("accelerator", std::string(accelerator));
            const auto all = compare({row}, sharedRegistry(), preset("refined"));
            return all.front().predicted ? std::string() : all.front().predicted.error();
        };
        QCOMPARE(why("llm_latency", "end_to_end_s", "H100"), "");
        QCOMPARE(why("llm_latency", "end_to_end_s", "Abacus"), "unknown accelerator \"Abacus\"");
        QCOMPARE(why("llm_latency", "end_to_end_s", ""), "setup states no accelerator");
        QCOMPARE(why("llm_latency", "colour", "H100"), "unknown metric \"colour\"");
        QCOMPARE(why("weather", "end_to_end_s", "H100"), "unknown area \"weather\"");
    }

    void theRegistrySaysWhatABenchmarkAsksFor() {
        const TemporaryRegistry copy;
        copy.replace("benchmarks.json", R"("beams": 4)", R"("beams": 8)");
        const MeasuredRow row = rowOf(kBeamSearch);
        QVERIFY(*predicted(row, *copy.load()) < *predicted(row, sharedRegistry()));
    }

    void theRegistrySaysHowMuchWorkATrainingWas() {
        const TemporaryRegistry copy;
        copy.replace("training_runs.json", R"("training_flop": 1.12e23)", R"("training_flop": 2.24e23)");
        const MeasuredRow row = rowOf("patterson-meena-co2");
        QCOMPARE(*predicted(row, *copy.load()), 2 * *predicted(row, sharedRegistry()));
    }

    void aScenarioWithoutALimitIsUnknown() {
        MeasuredRow row = rowOf(kBeamSearch);
        row.setup["scenario"] = std::string("Interactive");
        QCOMPARE(predicted(row, sharedRegistry()).error(), "unknown scenario \"Interactive\"");
        row.setup["model"] = std::string("Llama-3-8B");
        QCOMPARE(predicted(row, sharedRegistry()).error(), "unknown model \"Llama-3-8B\"");
    }

    void commaSeparatedRowsAreThoseOfTheJsonFile() {
        const QTemporaryDir folder;
        const auto read = [&](const char* name, const char* text) {
            const std::string file = folder.filePath(name).toStdString();
            std::ofstream(file) << text;
            return readMeasured(file);
        };
        const auto json =
            read("rows.json", "[{\"id\": \"a\", \"area\": \"tinyml\", \"metric\": \"latency_s\", \"value\": 0.5, "
                              "\"setup\": {\"device\": \"X, \\\"new\\\"\", \"clock_MHz\": 120, \"cached\": true}, "
                              "\"source\": {\"title\": \"T\"}, \"year\": 2024}]");
        const auto csv = read("rows.csv", "id,area,metric,value,device,clock_MHz,cached,seq,source,year\r\n"
                                          "a,tinyml,latency_s,0.5,\"X, \"\"new\"\"\",120,true,,T,2024\r\n");
        QVERIFY(json && csv);
        QVERIFY(*json == *csv);
    }

    void brokenCommaSeparatedFilesAreNamedWithTheirLine() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("rows.csv").toStdString();
        const auto fault = [&](const char* text) {
            std::ofstream(file) << text;
            const auto read = readMeasured(file);
            return read ? std::string() : read.error().front().where.substr(file.size()) + read.error().front().what;
        };
        QCOMPARE(fault("id,area,metric,value\n"), "");
        QCOMPARE(fault("id,area,metric\n"), ":1there is no column \"value\"; the first line must name the columns");
        QCOMPARE(fault("id,area,metric,value\na,b,c\n"), ":2there are 3 cells for 4 columns");
        QCOMPARE(fault("id,area,metric,value\na,b,c,1\na,b,c,fast\n"), ":3value must be a number, not \"fast\"");
        QCOMPARE(fault("id,area,metric,value\n,b,c,1\n"), ":2id, area and metric must not be empty");
        QCOMPARE(fault("id,area,metric,value\na,b,\"c,1\n"), ":2a quotation mark is never closed");
    }

    void brokenFilesAreNamedWithTheirPlace() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("rows.json").toStdString();
        const auto faults = [&](const char* text) {
            std::ofstream(file) << text;
            const auto read = readMeasured(file);
            return read ? std::string() : read.error().front().where;
        };
        QCOMPARE(faults("[]"), "");
        QCOMPARE(faults("{}"), file);
        QCOMPARE(faults(R"([{"area": "tinyml", "metric": "m", "value": 1, "setup": {}}])"), file + "#/0/id");
        QVERIFY(!faults("[").empty());
        QVERIFY(!readMeasured(file + ".none").has_value());
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "test_validation.moc"

#include "registry/json_text.h"
#include "registry/properties.h"
#include "temporary_registry.h"

#include "fixtures.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mlsys;

namespace {

QJsonObject fileAt(const QString& name) {
    static const TemporaryRegistry copy;
    return QJsonDocument::fromJson(copy.read(name)).object();
}

template <class T> QJsonObject written(const T& entity) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(prettyJson(fileValue(entity, sharedRegistry())))).object();
}

/// Without what states nothing: the name of the schema, and a list of rates that is empty.
QJsonObject stated(QJsonObject file) {
    file.remove("$schema");
    QJsonObject compute = std::as_const(file)["compute"].toObject();
    if (compute["precision_flop_per_s"].toObject().isEmpty()) compute.remove("precision_flop_per_s");
    if (!compute.isEmpty()) file["compute"] = compute;
    return file;
}

template <class T> void everyFileOf(const QString& folder) {
    for (const Ref<T>& entity : sharedRegistry().all<T>())
        QCOMPARE(written(*entity), stated(fileAt(folder + "/" + QString::fromStdString(entity->id) + ".json")));
}

template <class T> void everyElementOf(const QString& list) {
    const QJsonArray elements = fileAt(list + ".json")[list].toArray();
    const auto& entities = sharedRegistry().all<T>();
    QCOMPARE(elements.size(), static_cast<qsizetype>(entities.size()));
    for (qsizetype i = 0; i < elements.size(); ++i)
        QCOMPARE(written(*entities[static_cast<std::size_t>(i)]), elements[i].toObject());
}

template <class T> void everyValueOfIsCited() {
    for (const Ref<T>& entity : sharedRegistry().all<T>())
        for (const Property& p : properties(*entity)) {
            QVERIFY2(!p.origin.source.empty(), (entity->id + p.pointer).c_str());
            QVERIFY2(!p.origin.date.empty(), (entity->id + p.pointer).c_str());
        }
}

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT

private slots:
    void writtenEntriesEqualTheirFiles() {
        everyFileOf<Hardware>("hardware");
        everyFileOf<Model>("models");
        everyFileOf<Preset>("presets");
        everyElementOf<Node>("nodes");
        everyElementOf<Fabric>("fabrics");
        everyElementOf<Fleet>("clusters");
        everyElementOf<Grid>("grids");
        everyElementOf<Benchmark>("benchmarks");
        everyElementOf<TrainingRun>("training_runs");
    }

    void everyValueHasASourceAndADate() {
        everyValueOfIsCited<Hardware>();
        everyValueOfIsCited<Model>();
        everyValueOfIsCited<Node>();
        everyValueOfIsCited<Fabric>();
        everyValueOfIsCited<Fleet>();
        everyValueOfIsCited<Grid>();
        everyValueOfIsCited<Benchmark>();
        everyValueOfIsCited<TrainingRun>();
    }

    void everyFileOfAFolderIsAnEntry() {
        const TemporaryRegistry copy;
        const auto filesIn = [&](const char* folder) {
            return static_cast<std::size_t>(QDir(copy.path(folder)).entryList({"*.json"}).size());
        };
        QCOMPARE(sharedRegistry().all<Hardware>().size(), filesIn("hardware"));
        QCOMPARE(sharedRegistry().all<Model>().size(), filesIn("models"));
        QCOMPARE(sharedRegistry().all<Preset>().size(), filesIn("presets"));
    }

    void valuesArriveInBaseUnits() {
        const auto h100 = *sharedRegistry().find<Hardware>("H100");
        QCOMPARE(h100->bandwidth.in(unit::TBPerS), 3.35);
        QCOMPARE(h100->capacity.in(unit::GiB), 80.);
        QCOMPARE(h100->rates[static_cast<std::size_t>(Precision::fp8)]->in(unit::TFlopPerS), 1979.);
        QVERIFY(!h100->rates[static_cast<std::size_t>(Precision::fp32)]);
        const auto poland = *sharedRegistry().find<Grid>("Poland");
        QCOMPARE(poland->carbonIntensity.in(unit::gPerKWh), 820.);
    }

    void theLongestPointerDecidesTheSource() {
        const auto h100 = *sharedRegistry().find<Hardware>("H100");
        const auto a = h100->sources.at("/memory/bandwidth_bytes_per_s"), b = h100->sources.at("/unit_cost_usd");
        QVERIFY(!a.source.empty() && !b.source.empty());
        QVERIFY(a != b);
        QVERIFY(sharedRegistry().sourceTitled(a.source));
    }

    void clustersAreFleetsOfResolvedParts() {
        const auto cluster = *sharedRegistry().find<Fleet>("Frontier_8K");
        QCOMPARE(cluster->accelerators(), 8192.);
        QVERIFY(cluster->node == *sharedRegistry().find<Node>("DGX_H100"));
        QVERIFY(cluster->node->accelerator == *sharedRegistry().find<Hardware>("H100"));
        QVERIFY(cluster->fabric == *sharedRegistry().find<Fabric>("InfiniBand_NDR"));
    }

    void theNodeOfAnAcceleratorCarriesIt() {
        const auto a100 = *sharedRegistry().find<Hardware>("A100"), t4 = *sharedRegistry().find<Hardware>("T4");
        QCOMPARE((*sharedRegistry().nodeOf(*a100))->id, "DGX_A100");
        // Of several, the first.
        QVERIFY(sharedRegistry().find<Node>("HGX_H100_EPYC"));
        QCOMPARE((*sharedRegistry().nodeOf(**sharedRegistry().find<Hardware>("H100")))->id, "DGX_H100");
        QVERIFY(!sharedRegistry().nodeOf(*t4));
    }

    void benchmarksAndTrainingsArriveInBaseUnits() {
        const auto llama = *sharedRegistry().find<Benchmark>("Llama2_70B");
        QCOMPARE(llama->serverLimit->in(unit::ms), 200.);
        QCOMPARE(llama->interactiveLimit->in(unit::ms), 40.);
        QVERIFY(!(*sharedRegistry().find<Benchmark>("GPT_J"))->serverLimit);
        QCOMPARE((*sharedRegistry().find<TrainingRun>("Meena"))->work.in(unit::TFlop), 1.12e11);
    }

    void noPartIsSlowerInNarrowerNumbers() {
        for (const Ref<Hardware>& hw : sharedRegistry().all<Hardware>()) {
            std::vector<std::pair<double, FlopRate<>>> rates{{bytesPerValue(Precision::fp16), hw->peak}};
            for (std::size_t i = 0; i < hw->rates.size(); ++i)
                if (hw->rates[i]) rates.emplace_back(bytesPerValue(static_cast<Precision>(i)), *hw->rates[i]);
            for (const auto& [wide, slow] : rates)
                for (const auto& [narrow, fast] : rates) QVERIFY2(wide <= narrow || slow <= fast, hw->id.c_str());
        }
    }

    void theLinkInANodeIsThatOfItsAccelerators() {
        for (const Ref<Node>& node : sharedRegistry().all<Node>()) {
            if (!node->accelerator->peerLink) continue;
            // The nodes of the tutorial count both directions.
            const std::string source = node->sources.at("/intra_node_bandwidth_bytes_per_s").source;
            const double directions = source == "mlsysim, release 0.1.1" ? 2 : 1;
            QVERIFY2(node->intraNodeBandwidth == *node->accelerator->peerLink->bandwidth * directions,
                     node->id.c_str());
        }
    }

    void anAliasFindsItsEntry() { QCOMPARE((*sharedRegistry().find<Hardware>("NVL72"))->id, "GB200_NVL72"); }

    void anUnknownIdIsAnsweredWithTheNearest() {
        const auto found = sharedRegistry().find<Hardware>("h100");
        QVERIFY(!found);
        QCOMPARE(found.error().code, error::kUnknownId);
        QVERIFY2(found.error().what.find("did you mean H100?") != std::string::npos, found.error().what.c_str());
    }

    void theTutorialPresetIsTheDefault() {
        QVERIFY(*sharedRegistry().preset("tutorial") == Assumptions());
        QCOMPARE(sharedRegistry().preset("Tutorial").error().code, error::kUnknownId);
    }

    void aPresetOverridesNamedAssumptionsWithTheirSource() {
        const TemporaryRegistry copy;
        const QByteArray preset = R"({"id": "mine", "name": "Mine", "description": "A test.",
            "assumptions": {"idlePower": 0.25, "layerTax": 2e-5},
            "sources": {"idlePower": {"source": "nvidia_h100_datasheet", "date": "2025-03-06"}}})";
        copy.write("presets/mine.json", preset);
        const auto registry = copy.load();
        QVERIFY2(registry, qPrintable(copy.faults().join("\n")));
        const Assumptions mine = *registry->preset("mine");
        QCOMPARE(mine.preset, "mine");
        QCOMPARE(mine.idlePower, 0.25);
        QCOMPARE(mine.layerTax.base(), 2e-5);
        QCOMPARE(mine.hfuFactor, Assumptions().hfuFactor);
        QCOMPARE(assumptionOrigin(&mine, "idlePower").date, "2025-03-06");
        QVERIFY(assumptionOrigin(&mine, "layerTax").source.empty());
        QCOMPARE(QJsonDocument::fromJson(
                     QByteArray::fromStdString(prettyJson(fileValue(**registry->find<Preset>("mine"), *registry)))),
                 QJsonDocument::fromJson(preset));
    }

    void partsMayBeInlineObjects() {
        const TemporaryRegistry copy;
        copy.replace("clusters.json", R"("fabric": "Ethernet_100G")",
                     R"("fabric": {"bandwidth_bytes_per_s": 1e9, "topology": "ring"})");
        const auto registry = copy.load();
        QVERIFY2(registry, qPrintable(copy.faults().join("\n")));
        const auto cluster = *registry->find<Fleet>("Research_256");
        QCOMPARE(cluster->fabric->topology, "ring");
        const auto file =
            QJsonDocument::fromJson(QByteArray::fromStdString(prettyJson(fileValue(*cluster, *registry))));
        QCOMPARE(file["fabric"]["bandwidth_bytes_per_s"].toDouble(), 1e9);
    }
};

QTEST_APPLESS_MAIN(TestRegistry)
#include "test_registry.moc"

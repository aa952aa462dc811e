#include "temporary_registry.h"

#include <QDir>
#include <QTest>

#include <filesystem>
#include <functional>

namespace {

using Break = std::function<void(const TemporaryRegistry&)>;

Break replace(const QString& file, const QByteArray& before, const QByteArray& after) {
    return [=](const TemporaryRegistry& r) { r.replace(file, before, after); };
}
Break write(const char* file, const QByteArray& content) {
    return [=](const TemporaryRegistry& r) { r.write(file, content); };
}
Break removal(const char* file) {
    return [=](const TemporaryRegistry& r) { r.remove(file); };
}
/// Gives the H100 one more field.
Break withField(const char* field) {
    return replace("hardware/H100.json", R"("tdp_w")", QByteArray(field) + R"(, "tdp_w")");
}

} // namespace

Q_DECLARE_METATYPE(Break)

class TestBrokenRegistry : public QObject {
    Q_OBJECT

    static void row(const char* name, const Break& breakIt, const char* where, const char* what) {
        QTest::newRow(name) << breakIt << where << what;
    }
    static void filesThatCannotBeRead();
    static void textsThatAreNoJson();
    static void valuesThatAreIllegal();
    static void namesThatAreWrong();
    static void referencesToNothing();
    static void schemasThatCannotBeUsed();

private slots:
    void oneFaultIsReportedAtItsPlace_data() {
        QTest::addColumn<Break>("breakIt");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        filesThatCannotBeRead();
        textsThatAreNoJson();
        valuesThatAreIllegal();
        namesThatAreWrong();
        referencesToNothing();
        schemasThatCannotBeUsed();
    }
    void oneFaultIsReportedAtItsPlace() {
        QFETCH(Break, breakIt);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const TemporaryRegistry registry;
        breakIt(registry);
        const QStringList faults = registry.faults();
        QVERIFY2(faults.size() == 1, qPrintable(faults.join("\n")));
        QVERIFY2(faults[0].startsWith(where + ": "), qPrintable(faults[0]));
        QVERIFY2(faults[0].contains(what), qPrintable(faults[0]));
    }

    void faultsOfManyFilesAreAllReported() {
        const TemporaryRegistry registry;
        registry.replace("hardware/H100.json", R"("bandwidth_bytes_per_s": 3.35e12)",
                         R"("bandwidth_bytes_per_s": "a")");
        registry.replace("hardware/H100.json", R"("tdp_w": 700)", R"("tdp_w": 0, "colour": "green")");
        registry.write("models/GPT2.json", "{");
        registry.remove("grids.json");
        registry.replace("clusters.json", R"("node": "DGX_H100")", R"("node": "DGX_H10")");
        registry.write("presets/empty.json", "{}");
        const QStringList faults = registry.faults();
        for (const char* where :
             {"hardware/H100.json#/memory/bandwidth_bytes_per_s", "hardware/H100.json#/tdp_w",
              "hardware/H100.json#/colour", "models/GPT2.json", "grids.json", "clusters.json#/clusters/0/node",
              "presets/empty.json#/id", "presets/empty.json#/name", "presets/empty.json#/description",
              "presets/empty.json#/assumptions", "presets/empty.json#/sources"})
            QVERIFY2(!faults.filter(QString(where) + ": ").isEmpty(), qPrintable(where + ("\n" + faults.join("\n"))));
    }

    void aReferenceToABrokenEntryIsNoFaultOfItsOwn() {
        const TemporaryRegistry registry;
        registry.write("hardware/H100.json", "");
        QCOMPARE(registry.faults().size(), 1);
        registry.remove("sources.json");
        QCOMPARE(registry.faults().size(), 2);
    }

    void aFolderThatIsNoneIsRefused() {
        for (const char* folder : {"/nowhere/at/all", "/dev/null", ""}) {
            const auto loaded = mlsys::Registry::load(folder);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().size(), std::size_t{1});
            QCOMPARE(loaded.error()[0].code, mlsys::error::kUnreadable);
        }
    }

    void anEmptyFolderNamesAllThatIsMissing() {
        const QTemporaryDir folder;
        const auto loaded = mlsys::Registry::load(folder.path().toStdString());
        QVERIFY(!loaded);
        QStringList places;
        for (const auto& e : loaded.error()) places += QString::fromStdString(e.where);
        for (const char* place : {"sources.json", "hardware", "models", "fabrics.json", "grids.json", "nodes.json",
                                  "clusters.json", "benchmarks.json", "training_runs.json", "presets"})
            QVERIFY2(places.contains(place), place);
    }
};

void TestBrokenRegistry::filesThatCannotBeRead() {
    row("missing list", removal("fabrics.json"), "fabrics.json", "missing");
    row("missing folder", removal("models"), "models", "cannot be read");
    row(
        "empty folder", [](const TemporaryRegistry& r) { r.remove("models"), QDir(r.path("")).mkdir("models"); },
        "models", "no entry");
    row("missing default preset", removal("presets/tutorial.json"), "presets/tutorial.json", "is missing");
    row("missing start model", removal("models/GPT2.json"), "models/GPT2.json", "from which the program starts");
    row(
        "folder instead of a file", [](const TemporaryRegistry& r) { QDir(r.path("models")).mkdir("X.json"); },
        "models/X.json", "not a file");
    row(
        "link to itself",
        [](const TemporaryRegistry& r) {
            std::filesystem::create_symlink("X.json", r.path("models/X.json").toStdString());
        },
        "models/X.json", "missing");
    row("foreign file", write("models/X.jsn", "{}"), "models/X.jsn", "rename or remove");
    row("huge file", write("models/GPT2.json", QByteArray((1 << 20) + 1, ' ')), "models/GPT2.json", "split it");
}

void TestBrokenRegistry::textsThatAreNoJson() {
    row("empty file", write("models/GPT2.json", ""), "models/GPT2.json", "not JSON");
    row("cut off", write("models/GPT2.json", R"({"id": "GPT2", "name)"), "models/GPT2.json", "column 21");
    row("binary", write("models/GPT2.json", QByteArray("\x7f\x45LF\x00\x00", 6)), "models/GPT2.json", "not JSON");
    row("more after the end", replace("grids.json", "\n}", "\n} {}"), "grids.json", "not JSON");
    row("NaN", replace("hardware/H100.json", ": 700", ": NaN"), "hardware/H100.json", "neither NaN");
    row("Infinity", replace("hardware/H100.json", ": 700", ": -Infinity"), "hardware/H100.json", "neither NaN");
    row("overflow", replace("hardware/H100.json", ": 700", ": 1e999"), "hardware/H100.json", "overflow");
    row("name given twice", withField(R"("tdp_w": 1)"), "hardware/H100.json#/tdp_w", "twice");
    row("deep nesting", write("models/GPT2.json", QByteArray(100000, '[')), "models/GPT2.json", "nested");
    row("long text", replace("models/GPT2.json", "GPT-2", QByteArray(5000, 'x')), "models/GPT2.json#/name",
        "bytes long");
}

void TestBrokenRegistry::valuesThatAreIllegal() {
    const auto capacity = [](const char* value) {
        return replace("hardware/H100.json", R"("capacity_bytes": 85899345920)",
                       R"("capacity_bytes": )" + QByteArray(value));
    };
    for (const char* value : {"0", "-1", "1e308", "1e-30", "\"80 GiB\"", "true", "null", "[1]", "{}"})
        row(("capacity " + QByteArray(value)).constData(), capacity(value), "hardware/H100.json#/memory/capacity_bytes",
            "give a number from 1 to 1e+21 B");
    row("limit of no time", replace("benchmarks.json", R"("server_limit_s": 0.2)", R"("server_limit_s": -0.2)"),
        "benchmarks.json#/benchmarks/0/server_limit_s", "give a number from 0 to 1000000 s");
    row("tokens in words", replace("benchmarks.json", R"("output_tokens": 128)", R"("output_tokens": "many")"),
        "benchmarks.json#/benchmarks/1/output_tokens", "give a number from 1");
    row("training without work", replace("training_runs.json", R"("training_flop": 1.12e23,)", ""),
        "training_runs.json#/training_runs/0/training_flop", "is missing");
    row("fraction of a layer", replace("models/GPT2.json", R"("layers": 48)", R"("layers": 4.5)"),
        "models/GPT2.json#/layers", "whole number");
    row("unknown kind", replace("models/GPT2.json", R"("kind": "transformer")", R"("kind": "transfomer")"),
        "models/GPT2.json#/kind", "one of transformer");
    row("kind without its field", replace("models/Mamba_130M.json", R"("state_size": 16,)", ""),
        "models/Mamba_130M.json#/state_size", "ssm needs it");
    row("list instead of an object", write("models/GPT2.json", "[]"), "models/GPT2.json#", "give an object");
    row("object instead of a list", write("nodes.json", R"({"nodes": {}})"), "nodes.json#/nodes", "give a list");
    row("number as entry", write("clusters.json", R"({"clusters": [1]})"), "clusters.json#/clusters/0",
        "give an object");
    row("empty name", replace("models/GPT2.json", "GPT-2 (1.5B)", ""), "models/GPT2.json#/name", "empty");
    row("day that is none", replace("models/GPT2.json", R"("date": "2026-11-24")", R"("date": "2026-13-24")"),
        "models/GPT2.json#/sources//date", "YYYY-MM-DD");
    row("assumption out of range",
        replace("presets/tutorial.json", R"("assumptions": {})", R"("assumptions": {"idlePower": 1.5})"),
        "presets/tutorial.json#/assumptions/idlePower", "from 0 to 1");
}

void TestBrokenRegistry::namesThatAreWrong() {
    row("unknown field", withField(R"("tdp_watt": 1)"), "hardware/H100.json#/tdp_watt", "did you mean tdp_w?");
    row("unknown field inside", replace("hardware/H100.json", R"("tf32")", R"("tf23")"),
        "hardware/H100.json#/compute/precision_flop_per_s/tf23", "did you mean tf32?");
    row("missing field", replace("hardware/H100.json", R"("category": "cloud",)", ""), "hardware/H100.json#/category",
        "missing");
    row("missing sources",
        replace("fabrics.json", R"("fabrics": [)",
                R"("fabrics": [{"id": "a", "name": "A", "bandwidth_bytes_per_s": 1},)"),
        "fabrics.json#/fabrics/0/sources", "missing");
    row("illegal id", replace("grids.json", R"("id": "Norway")", R"("id": "Nor way")"), "grids.json#/grids/1/id",
        "letters, digits");
    row("id that is not the file's", replace("models/GPT2.json", R"("id": "GPT2")", R"("id": "GPT5")"),
        "models/GPT2.json#/id", "make them agree");
    row("id taken", replace("grids.json", R"("id": "Norway")", R"("id": "Quebec")"), "grids.json#/grids/1/id",
        "taken by grids.json#/grids/0/id");
    row("alias taken", withField(R"("aliases": ["A100"])"), "hardware/H100.json#/aliases/0", "taken by");
    row("alias given twice", withField(R"("aliases": ["hopper", "hopper"])"), "hardware/H100.json#/aliases", "twice");
    row("benchmark taken", replace("benchmarks.json", R"("id": "GPT_J")", R"("id": "Llama2_70B")"),
        "benchmarks.json#/benchmarks/5/id", "taken by benchmarks.json#/benchmarks/0/id");
    row("title taken",
        replace("sources.json", R"("title": "mlsysim, release 0.3.0")", R"("title": "mlsysim, release 0.1.1")"),
        "sources.json#/sources/1/title", "taken by");
    row("unknown assumption",
        replace("presets/tutorial.json", R"("assumptions": {})", R"("assumptions": {"idlePwer": 0.5})"),
        "presets/tutorial.json#/assumptions/idlePwer", "did you mean idlePower?");
}

void TestBrokenRegistry::referencesToNothing() {
    row("unknown accelerator", replace("nodes.json", R"("accelerator": "A100")", R"("accelerator": "A1000")"),
        "nodes.json#/nodes/1/accelerator", "did you mean A100 or A10?");
    row("unknown region", replace("clusters.json", R"("count": 32,)", R"("count": 32, "region": "Polnad",)"),
        "clusters.json#/clusters/0/region", "did you mean Poland?");
    row("unknown source", replace("models/GPT2.json", R"("source": "mlsysim_0_1_1")", R"("source": "mlsysim_0_1_2")"),
        "models/GPT2.json#/sources//source", "mlsysim_0_1_1");
    row("source of no value", replace("hardware/H100.json", R"("/tdp_w": { "source")", R"("/tpd_w": { "source")"),
        "hardware/H100.json#/sources/~1tpd_w", "names no value");
    row("note on no field", replace("hardware/H100.json", R"("/unit_cost_usd": "R)", R"("/unit_price_usd": "R)"),
        "hardware/H100.json#/notes", "names no field");
    row("work of unknown source",
        replace("training_runs.json", R"("source": "bloom_card")", R"("source": "bloom_cart")"),
        "training_runs.json#/training_runs/6/sources//source", "did you mean bloom_card?");
    row("unknown via", replace("sources.json", R"("via": "mlsysim_0_1_1")", R"("via": "mlsysim_0_1_2")"),
        "sources.json#/sources/2/id", "there is no source");
}

void TestBrokenRegistry::schemasThatCannotBeUsed() {
    const char* const file = "schema/model_entry.schema.json";
    row("missing schema", removal(file), file, "missing");
    row("broken schema", write(file, "{"), file, "not JSON");
    row("schema that refers to itself", write(file, R"({"$ref": "#"})"), file, "refers to itself");
    row("schemas that refer to each other", write(file, R"({"allOf": [{"$ref": "model_entry.schema.json#/allOf/0"}]})"),
        file, "refers to itself");
    row("schema that refers to nothing", write(file, R"({"$ref": "nothing.json"})"), file, "missing");
    row("schema that is none", write(file, R"({"type": 7})"), file, "cannot be used");
    row("stricter schema", write(file, R"({"properties": {"name": {"maxLength": 40}}})"),
        "models/MobileNetV2_Alpha0_5FeatureExtractor.json#/name", "no more than 40 characters");
}

QTEST_APPLESS_MAIN(TestBrokenRegistry)
#include "test_broken_registry.moc"

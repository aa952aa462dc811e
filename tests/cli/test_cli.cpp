#include "mlsys_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr const char* kGood = R"({"id": 1, "solver": "single_node", "model": "Llama3_8B", "hardware": "H100"})";
constexpr const char* kBad = R"({"id": 2, "solver": "single_node", "model": "Llama3_9B", "hardware": "H100"})";

QJsonObject json(const QStringList& arguments) {
    return QJsonDocument::fromJson(runMlsys(arguments).output).object();
}

QByteArray registryFile(const char* name) {
    QFile file(QString(MLSYS_SOURCE_REGISTRY) + "/" + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void theExitCodeTellsHowItWent_data();
    void theExitCodeTellsHowItWent();
    void usageErrorsNameWhatIsLegal_data();
    void usageErrorsNameWhatIsLegal();

    void eachLineIsAnsweredInOrder();
    void blankLinesAreSkippedButCounted();
    void aFileIsReadLikeTheStandardInput();
    void aCallerThatWaitsGetsItsAnswer();
    void warningsComeWithTheAnswer();
    void infiniteValuesAreNull();

    void everyKindIsListed_data();
    void everyKindIsListed();
    void tablesAreAligned();
    void everyListedIdIsShown();
    void shownJsonEqualsTheFile();
    void shownValuesCarrySourceAndDate();
    void solversDescribeTheirFields();
    void helpAndVersionGoToTheOutput();
    void aBrokenRegistryIsReportedWhole();
};

void TestCli::theExitCodeTellsHowItWent_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& input, int code) {
        QTest::newRow(name) << arguments << input << code;
    };
    row("all answered", {"solve"}, kGood, 0);
    row("nothing to answer", {"solve"}, "", 0);
    row("one error", {"solve", "-"}, QByteArray(kGood) + "\n" + kBad, 1);
    row("no command", {}, "", 2);
    row("unknown command", {"sovle"}, "", 2);
    row("unknown option", {"list", "models", "--jsno"}, "", 2);
    row("too many arguments", {"list", "models", "grids"}, "", 2);
    row("unknown kind", {"list", "modles"}, "", 2);
    row("no kind", {"list"}, "", 2);
    row("no id", {"show", "model"}, "", 2);
    row("unknown id", {"show", "model", "GPT5"}, "", 2);
    row("unknown solver", {"show", "solver", "single"}, "", 2);
    row("missing file", {"solve", "/nowhere.jsonl"}, "", 3);
    row("folder instead of a file", {"solve", "/"}, "", 3);
    row("missing registry", {"--registry", "/nowhere", "list", "models"}, "", 3);
    row("option after the command", {"list", "models", "--registry", "/nowhere"}, "", 3);
    row("help", {"--help"}, "", 0);
    row("version", {"--version"}, "", 0);
}

void TestCli::theExitCodeTellsHowItWent() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    const Run run = runMlsys(arguments, input);
    QCOMPARE(run.code, code);
    QCOMPARE(run.errors.isEmpty(), code < 2);
    if (code >= 2) QVERIFY2(run.output.isEmpty(), run.output.constData());
}

void TestCli::usageErrorsNameWhatIsLegal_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("command") << QStringList{"sovle"} << QByteArray("solve, sweep");
    QTest::newRow("kind") << QStringList{"list", "modles"} << QByteArray("did you mean models?");
    QTest::newRow("kinds") << QStringList{"list"} << QByteArray("hardware, models, nodes");
    QTest::newRow("option") << QStringList{"list", "models", "--jsno"} << QByteArray("did you mean --json?");
    QTest::newRow("id") << QStringList{"show", "hardware", "h100"} << QByteArray("did you mean H100?");
    QTest::newRow("solver") << QStringList{"show", "solver", "servng"} << QByteArray("did you mean serving?");
    QTest::newRow("file") << QStringList{"solve", "/nowhere"} << QByteArray("/nowhere cannot be read");
}

void TestCli::usageErrorsNameWhatIsLegal() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, told);
    const Run run = runMlsys(arguments);
    QVERIFY2(run.errors.startsWith("mlsys: ") && run.errors.contains(told), run.errors.constData());
}

void TestCli::eachLineIsAnsweredInOrder() {
    QByteArray input;
    for (int i = 0; i < 300; ++i)
        input +=
            R"({"solver": "single_node", "model": "GPT2", "hardware": "A100", "id": )" + QByteArray::number(i) + "}\n";
    const auto answers = runMlsys({"solve"}, input).answers();
    QCOMPARE(answers.size(), 300);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(answers[i]["id"].toInt(-1), i);
        QVERIFY(answers[i]["answer"]["latency_s"].toDouble() > 0);
    }
}

void TestCli::blankLinesAreSkippedButCounted() {
    const auto answers = runMlsys({"solve"}, QByteArray("\n  \r\n") + kGood + "\r\n\n{oops\n\n").answers();
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0].contains("answer"));
    QVERIFY(answers[1]["id"].isNull());
    QVERIFY(answers[1]["error"]["message"].toString().startsWith("line 5: this is not JSON"));
}

void TestCli::aFileIsReadLikeTheStandardInput() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("requests.jsonl"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(kGood);
    file.close();
    QCOMPARE(runMlsys({"solve", file.fileName()}).output, runMlsys({"solve"}, kGood).output);
}

void TestCli::aCallerThatWaitsGetsItsAnswer() {
    QProcess process;
    prepareMlsys(process, {"solve"});
    process.start();
    for (int i = 0; i < 3; ++i) {
        process.write(QByteArray(kGood) + "\n");
        while (!process.canReadLine()) QVERIFY(process.waitForReadyRead(30000));
        QVERIFY(process.readLine().startsWith(R"({"id":1,"answer":{)"));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
}

void TestCli::warningsComeWithTheAnswer() {
    const auto of = [](const char* precision) {
        return runMlsys({"solve"}, QByteArray(R"({"solver": "single_node", "model": "GPT2", "hardware": "H100",
            "precision": ")")
                                           .replace("\n", "") +
                                       precision + "\"}")
            .answers()[0]["answer"]
            .toObject();
    };
    QVERIFY(!of("fp16").contains("warnings"));
    QCOMPARE(of("fp32")["warnings"][0]["code"].toString(), "precision_fallback");
    QVERIFY(!of("fp32")["warnings"][0]["message"].toString().isEmpty());
}

void TestCli::infiniteValuesAreNull() {
    const auto answers =
        runMlsys({"solve"}, R"({"solver": "tail_latency", "arrival_rate_per_s": 10, "service_latency_s": 1})")
            .answers();
    QVERIFY(answers[0]["answer"].toObject().contains("p99_latency_s"));
    QVERIFY(answers[0]["answer"]["p99_latency_s"].isNull());
}

void TestCli::everyKindIsListed_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"hardware", "models", "nodes", "fabrics", "clusters", "grids", "benchmarks",
                             "training_runs", "presets", "solvers", "exercises"})
        QTest::newRow(kind) << QString(kind);
}

void TestCli::everyKindIsListed() {
    QFETCH(QString, kind);
    const Run table = runMlsys({"list", kind});
    QCOMPARE(table.code, 0);
    const QJsonArray entries = json({"list", kind, "--json"})[kind].toArray();
    QVERIFY(!entries.isEmpty());
    QCOMPARE(table.output.count('\n'), entries.size() + 1);
}

void TestCli::tablesAreAligned() {
    const QStringList lines = QString::fromUtf8(runMlsys({"list", "hardware"}).output).split('\n');
    const qsizetype nameAt = lines[0].indexOf("NAME"), peakEnd = lines[0].indexOf("16-BIT PEAK") + 11;
    for (const QString& line : lines) {
        if (line.isEmpty()) continue;
        QVERIFY2(line[nameAt - 1] == ' ' && line[nameAt] != ' ', qPrintable(line));
        QVERIFY2(line[peakEnd - 1] != ' ' && line[peakEnd] == ' ', qPrintable(line));
    }
}

void TestCli::everyListedIdIsShown() {
    for (const QString kind : {"node", "fabric", "cluster", "grid", "benchmark", "training_run", "preset"})
        for (const QJsonValue entry : json({"list", kind + "s", "--json"})[kind + "s"].toArray())
            QCOMPARE(json({"show", kind, entry["id"].toString(), "--json"}), entry.toObject());
}

void TestCli::shownJsonEqualsTheFile() {
    QJsonObject file = QJsonDocument::fromJson(registryFile("hardware/H100.json")).object();
    file.remove("$schema");
    QCOMPARE(json({"show", "hardware", "H100", "--json"}), file);
}

void TestCli::shownValuesCarrySourceAndDate() {
    const QByteArray shown = runMlsys({"show", "hardware", "H100"}).output;
    for (const char* part :
         {"989.0 Tflop/s", "85.90 GB", "3.350 TB/s", "NVIDIA H100 Tensor Core GPU datasheet", "2025-03-06", "Notes"})
        QVERIFY2(shown.contains(part), part);
}

void TestCli::solversDescribeTheirFields() {
    for (const QJsonValue solver : json({"list", "solvers", "--json"})["solvers"].toArray()) {
        const QByteArray shown = runMlsys({"show", "solver", solver["name"].toString()}).output;
        for (const QString key : {"title", "domain", "literature"})
            QVERIFY2(!solver[key].toString().isEmpty() && shown.contains(solver[key].toString().toUtf8()),
                     qPrintable(solver["name"].toString() + ": " + key));
        for (const QString key : {"inputs", "outputs"})
            for (const QJsonValue field : solver[key].toArray()) {
                QVERIFY(!field["meaning"].toString().isEmpty());
                QVERIFY(shown.contains(field["name"].toString().toUtf8()));
            }
    }
}

void TestCli::helpAndVersionGoToTheOutput() {
    QVERIFY(runMlsys({"--version"}).output.startsWith("mlsys 0."));
    QVERIFY(runMlsys({"--help"}).output.contains("Exit codes"));
    QVERIFY(runMlsys({"solve", "--help"}).output.contains("\"single_node\""));
}

void TestCli::aBrokenRegistryIsReportedWhole() {
    const QTemporaryDir folder;
    const Run run = runMlsys({"--registry", folder.path(), "list", "models"});
    QCOMPARE(run.code, 3);
    for (const char* place : {"mlsys: models: ", "mlsys: hardware: ", "mlsys: grids.json: "})
        QVERIFY2(run.errors.contains(place), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"

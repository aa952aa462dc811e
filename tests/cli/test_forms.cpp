#include "mlsys_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace {

constexpr const char* kServing = R"({"id":1,"solver":"serving","model":"Llama3_8B","hardware":"H100","seq_len":4096,)"
                                 R"("batch_size":64})";

QList<QStringList> csv(const Run& run) {
    QList<QStringList> rows;
    for (const QByteArray& line : run.output.trimmed().split('\n')) rows << QString::fromUtf8(line).split(',');
    return rows;
}

const QStringList kSweep{"sweep", "serving", "--set", "model=Llama3_8B", "--set", "seq_len=4096"};

} // namespace

/// The forms of an answer: explained, as Python, over a sweep, and the reference page.
class TestForms : public QObject {
    Q_OBJECT

private slots:
    void anExplainedAnswerIsTheAnswerWithItsFormulas() {
        const QJsonObject plain = runMlsys({"solve"}, kServing).answers()[0];
        const QJsonObject explained = runMlsys({"solve", "--explain"}, kServing).answers()[0];
        QCOMPARE(explained["answer"], plain["answer"]);
        const QJsonArray outputs = explained["explanation"]["outputs"].toArray();
        QVERIFY(outputs.size() >= 7);
        for (const QJsonValue output : outputs) {
            const QString name = output["name"].toString();
            QVERIFY2(!output["formula"].toString().isEmpty() && !output["substituted"].toString().isEmpty(),
                     qPrintable(name));
            const double shown = plain["answer"][name].toDouble() * output["unit_factor"].toDouble();
            QVERIFY2(qFuzzyCompare(output["value"].toDouble() + 1, shown + 1), qPrintable(name));
        }
        bool sourced = false;
        for (const QJsonValue fact : explained["explanation"]["facts"].toArray())
            sourced |= fact["symbol"] == "BW" && !fact["source"].toString().isEmpty() && fact["date"] != "";
        QVERIFY(sourced);
    }

    void anErrorIsTheSameInEveryForm() {
        const QByteArray bad = R"({"id":2,"solver":"serving","model":"GPT5","hardware":"H100","seq_len":1})";
        QCOMPARE(runMlsys({"solve", "--explain"}, bad).output, runMlsys({"solve"}, bad).output);
        const Run python = runMlsys({"solve", "--python"}, bad);
        QCOMPARE(python.code, 1);
        QVERIFY(python.output.startsWith("# request 2\n# ") && python.output.contains("GPT"));
    }

    void comparedMeasurementsEndInTheSummaryOfTheirAreas() {
        const Run run = runMlsys({"compare", "--json"});
        QCOMPARE(run.code, 0);
        const auto lines = run.answers();
        const auto summary = std::ranges::find_if(lines, [](const QJsonObject& o) { return o.contains("summary"); });
        QVERIFY(summary != lines.end());
        const QJsonObject area = (*summary)["summary"].toObject();
        const auto counted =
            std::count_if(lines.begin(), summary, [&](const QJsonObject& o) { return o["area"] == area["area"]; });
        QCOMPARE(double(counted), area["count"].toDouble());
        QVERIFY(area["median_error"].toDouble() > 0 && area["median_error"].toDouble() < area["p90_error"].toDouble());
    }

    void aFileThatHoldsNoMeasurementsIsRefused() {
        const Run run = runMlsys({"compare", "/no/such/file.csv"});
        QVERIFY(run.code != 0 && run.output.isEmpty());
        QVERIFY(run.errors.contains("/no/such/file.csv"));
    }

    void pythonNamesEveryArgumentInThePackagesWords() {
        const QByteArray code = runMlsys({"solve", "--python"}, kServing).output;
        for (const char* part : {"import mlsysim", "mlsysim.ServingModel().solve(", "mlsysim.Models.Language.Llama3_8B",
                                 "mlsysim.Hardware.Cloud.H100", "seq_len=4096", "batch_size=64", "print(answer)"})
            QVERIFY2(code.contains(part), part);
    }

    void pythonSaysWhatThePackageDoesNotHave() {
        const Run run = runMlsys({"solve", "--python"},
                                 R"({"id":3,"solver":"single_node","hardware":"H100","model":{"name":"Mine",)"
                                 R"("kind":"transformer","parameters":1e9,"layers":4,"hidden_dim":64,"heads":4}})");
        QVERIFY2(run.output.contains("# mlsysim 0.1.1 has no entry for Mine"), run.output.constData());
    }

    void theTwoFormsExcludeEachOther() { QCOMPARE(runMlsys({"solve", "--explain", "--python"}, kServing).code, 2); }

    void aSweepIsOneRowPerPointAndEqualsSingleRequests() {
        const Run run = runMlsys(kSweep + QStringList{"--set", "hardware=H100", "--over", "batch_size=1..64:x8",
                                                      "--over", "precision=fp16,int8"});
        QCOMPARE(run.code, 0);
        const auto rows = csv(run);
        QCOMPARE(rows.size(), 1 + 3 * 2);
        QCOMPARE(rows[0].mid(0, 3), (QStringList{"batch_size", "precision", "feasible"}));
        QCOMPARE(rows[5].mid(0, 2), (QStringList{"64", "fp16"}));
        const auto itl = rows[0].indexOf("itl_s");
        const auto single = runMlsys({"solve"}, kServing).answers()[0];
        QCOMPARE(rows[5][itl].toDouble(), single["answer"]["itl_s"].toDouble());
    }

    void aPointWithoutAnAnswerIsARowWithItsError() {
        const Run run = runMlsys(kSweep + QStringList{"--over", "hardware=Nothing,H100", "--csv"});
        QCOMPARE(run.code, 1);
        const auto rows = csv(run);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].size(), rows[0].size());
        QCOMPARE(rows[1].last(), QString("unknown_id"));
        QCOMPARE(rows[2].last(), QString());
    }

    void jsonRowsCarryTheAxesAndTheAnswer() {
        const auto rows =
            runMlsys(kSweep + QStringList{"--over", "hardware=H100", "--over", "batch_size=1,2", "--json"}).answers();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1]["batch_size"].toInt(), 2);
        QCOMPARE(rows[1]["hardware"].toString(), QString("H100"));
        QVERIFY(rows[1]["answer"]["itl_s"].toDouble() > 0);
    }

    void sweepFaultsNameTheOptionAndTheRemedy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::addRow("no axis") << kSweep << QByteArray("give --over");
        QTest::addRow("no solver") << QStringList{"sweep"} << QByteArray("solvers are");
        QTest::addRow("misspelt solver") << QStringList{"sweep", "servng"} << QByteArray("serving");
        QTest::addRow("misspelt input") << kSweep + QStringList{"--over", "batchsize=1..2"} << QByteArray("batch_size");
        QTest::addRow("misspelt setting")
            << QStringList{"sweep", "serving", "--set", "modl=GPT2"} << QByteArray("model");
        QTest::addRow("no setting") << QStringList{"sweep", "serving", "--set", "model"} << QByteArray("name=value");
        QTest::addRow("bad range") << kSweep + QStringList{"--over", "batch_size=9..1"} << QByteArray("ends before");
        QTest::addRow("twice") << kSweep + QStringList{"--over", "batch_size=1", "--over", "batch_size=2"}
                               << QByteArray("twice");
        QTest::addRow("too many") << kSweep + QStringList{"--over", "batch_size=1..2000", "--over",
                                                          "cached_prefix_len=1..2000"}
                                  << QByteArray("million");
        QTest::addRow("two formats") << kSweep + QStringList{"--over", "batch_size=1", "--csv", "--json"}
                                     << QByteArray("exclude");
    }
    void sweepFaultsNameTheOptionAndTheRemedy() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Run run = runMlsys(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }

    void theReferencePageTellsOfEverySolverAndInput() {
        const QJsonArray solvers =
            QJsonDocument::fromJson(runMlsys({"list", "solvers", "--json"}).output)["solvers"].toArray();
        QCOMPARE(solvers.size(), 25);
        const QByteArray markdown = runMlsys({"list", "solvers", "--markdown"}).output;
        const QByteArray html = runMlsys({"list", "solvers", "--html"}).output;
        for (const QJsonValue solver : solvers) {
            QVERIFY(markdown.contains("## " + solver["name"].toString().toUtf8() + ": "));
            QVERIFY(html.contains("<h2>" + solver["name"].toString().toUtf8() + ": "));
            QVERIFY(!solver["literature"].toString().isEmpty());
            for (const QJsonValue input : solver["inputs"].toArray()) {
                QVERIFY(markdown.contains("| " + input["name"].toString().toUtf8() + " |"));
                QVERIFY(html.contains("<td>" + input["name"].toString().toUtf8() + "</td>"));
                QVERIFY2(!input["meaning"].toString().isEmpty(), qPrintable(input["name"].toString()));
            }
        }
        QCOMPARE(runMlsys({"list", "models", "--html"}).code, 2);
    }

    void theSolversResolveAllTwentyTwoWalls() {
        QSet<int> walls;
        for (const QJsonValue solver :
             QJsonDocument::fromJson(runMlsys({"list", "solvers", "--json"}).output)["solvers"].toArray())
            for (const QString& wall : solver["walls"].toString().split(", ", Qt::SkipEmptyParts))
                walls << wall.toInt();
        for (int wall = 1; wall <= 22; ++wall) QVERIFY2(walls.contains(wall), qPrintable(QString::number(wall)));
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"

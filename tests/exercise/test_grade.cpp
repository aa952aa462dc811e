#include "exercise/grade.h"
#include "fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mlsys;

namespace {

const ExerciseShelf& shelf() {
    static const ExerciseShelf loaded = loadExercises(exerciseFolder(), sharedRegistry());
    return loaded;
}

ExerciseRun run(double fp16, double int8) {
    return {.exercise = "serving_capacity",
            .student = "Ada",
            .started = "2026-11-25T10:00:00Z",
            .log = "First \"try\",\nthen again",
            .predictions = {{.question = "largest_fp16", .said = fp16, .truth = 130., .time = "t", .revealed = true},
                            {.question = "largest_int8", .said = int8, .time = "t", .hinted = true}},
            .hands = {{"split", {{"8x2x4", 7}}}},
            .settings = {{"batch", 131.}, {"precision", std::string("int8")}, {"overlap", true}}};
}

std::vector<GradeLine> graded(const std::string& text, std::optional<double> tolerance = {}) {
    return gradeReport(text, "ada.json",
                       {.shelf = shelf(), .registry = sharedRegistry(), .tolerancePercent = tolerance});
}

} // namespace

/// Reports are read back as they were written and graded against the solver.
class TestGrade : public QObject {
    Q_OBJECT

private slots:
    void aReportIsReadBackAsItWasWritten() {
        const auto read = parseRun(runText(run(128, 300)), "ada.json");
        QVERIFY(read.has_value());
        QVERIFY(read->sealFits);
        QVERIFY(read->run == run(128, 300));
    }

    void predictionsAreGradedAgainstTheSolver() {
        const auto lines = graded(runText(run(128, 200)));
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].verdict, std::string("right"));
        QCOMPARE(lines[0].truth, std::string("130"));
        QCOMPARE(lines[1].verdict, std::string("wrong"));
        QVERIFY(lines[0].remark.empty());
    }

    void theLecturersToleranceReplacesTheOwn() {
        QCOMPARE(graded(runText(run(128, 300)), 0.)[0].verdict, std::string("wrong"));
        QCOMPARE(graded(runText(run(128, 200)), 50.)[1].verdict, std::string("right"));
    }

    void skippedAndMissingQuestionsAreToldApart() {
        ExerciseRun partial = run(1, 1);
        partial.predictions = {{.question = "largest_fp16", .time = "t"}};
        const auto lines = graded(runText(partial));
        QCOMPARE(lines[0].verdict, std::string("skipped"));
        QCOMPARE(lines[1].verdict, std::string("missing"));
    }

    void anEditedReportIsNamed() {
        std::string text = runText(run(64, 300));
        text.replace(text.find("64"), 2, "65");
        QCOMPARE(graded(text)[0].remark, std::string("the file was changed after it was written"));
    }

    void aFalseAnswerInTheReportIsNamed() {
        ExerciseRun cheated = run(64, 290);
        cheated.predictions[0].truth = 64.;
        QVERIFY(graded(runText(cheated))[0].remark.find("64") != std::string::npos);
    }

    void foreignFilesAreNamedNotCrashedOn_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = QByteArray::fromStdString(runText(run(1, 2)));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("PK\x03\x04");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("another program") << QByteArray(R"({"format":"other"})");
        QTest::newRow("predictions no list") << QByteArray(
            R"({"format":"mlsys-exercise-run","version":1,"exercise":"serving_capacity","predictions":3})");
        QTest::newRow("unknown exercise") << QByteArray(good).replace("serving_capacity", "nowhere");
        for (const int cut : {1, 50, 200, 400}) QTest::addRow("cut at %d", cut) << good.left(cut);
    }
    void foreignFilesAreNamedNotCrashedOn() {
        QFETCH(QByteArray, text);
        const auto lines = graded(text.toStdString());
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].verdict, std::string("unreadable"));
        QVERIFY(lines[0].remark.find("ada.json") != std::string::npos);
    }

    void aFolderBecomesOneSheet() {
        QTemporaryDir folder;
        for (const char* name : {"b.json", "a.json", "notes.txt"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(QByteArray::fromStdString(runText(run(128, 290))));
        }
        const auto lines = gradeFolder(folder.path().toStdString(), {.shelf = shelf(), .registry = sharedRegistry()});
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), std::size_t(4));
        QCOMPARE(lines->front().file, std::string("a.json"));
        QVERIFY(!gradeFolder("/nowhere", {.shelf = shelf(), .registry = sharedRegistry()}).has_value());
    }

    void cellsThatASpreadsheetWouldRunAreDefused() {
        const std::string csv = gradeCsv({{.file = "a,b.json", .student = "=HYPERLINK(\"x\")", .said = "-3"}});
        QVERIFY(csv.find("\"a,b.json\"") != std::string::npos);
        QVERIFY(csv.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
        QVERIFY(csv.find(",-3,") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestGrade)
#include "test_grade.moc"

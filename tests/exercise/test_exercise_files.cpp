#include "exercise/exercise_shelf.h"
#include "fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace mlsys;

namespace {

QJsonObject exerciseFile(const char* name) {
    QFile file(QString::fromStdString((exerciseFolder() / name).string()));
    if (!file.open(QFile::ReadOnly)) qFatal("cannot read %s", name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

ExerciseShelf loadedFrom(const QByteArray& text) {
    QTemporaryDir folder;
    QFile file(folder.filePath("mine.json"));
    if (!file.open(QFile::WriteOnly)) qFatal("cannot write");
    file.write(text);
    file.close();
    return loadExercises(folder.path().toStdString(), sharedRegistry());
}

ExerciseShelf loadedFrom(const QJsonObject& object) {
    return loadedFrom(QJsonDocument(object).toJson());
}

/// Exercise 2 with one member of its first question replaced.
QJsonObject withQuestion(const char* member, const QJsonValue& value) {
    QJsonObject file = exerciseFile("2_capacity.json");
    QJsonArray questions = file["questions"].toArray();
    QJsonObject first = questions[0].toObject();
    first[member] = value;
    questions[0] = first;
    file["questions"] = questions;
    return file;
}

} // namespace

/// A lecturer's own files: one more is one file, and what is wrong with it is told.
class TestExerciseFiles : public QObject {
    Q_OBJECT

private slots:
    void aNinthExerciseIsOneFile() {
        QJsonObject mine = exerciseFile("2_capacity.json");
        mine["number"] = 9;
        mine["id"] = "mine";
        const ExerciseShelf shelf = loadedFrom(mine);
        QVERIFY(shelf.faults.empty());
        QVERIFY(shelf.find("9") && shelf.find("mine"));
    }

    void aNumberThatIsTakenIsRefused() {
        const ExerciseShelf own = loadExercises(exerciseFolder(), sharedRegistry());
        const ExerciseShelf again = loadExercises(exerciseFolder(), sharedRegistry(), own.exercises);
        QCOMPARE(again.faults.size(), own.exercises.size());
        QVERIFY(again.exercises.empty());
    }

    void faultsNamePlaceAndRemedy_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const QJsonObject& file, const char* place, const char* what) {
            QTest::newRow(name) << QJsonDocument(file).toJson() << place << what;
        };
        QTest::newRow("no JSON") << QByteArray("{") << "#"
                                 << "not JSON";
        row("empty object", {}, "#", "missing");
        QJsonObject file = exerciseFile("2_capacity.json");
        file["settings"] = QJsonObject{{"hardware", "H101"}};
        row("unknown hardware", file, "#/settings/hardware", "H100");
        file = exerciseFile("2_capacity.json");
        file["controls"] = QJsonArray{"bach"};
        row("unknown control", file, "#/controls/0", "batch");
        row("unknown member", withQuestion("questoin", "x"), "#/questions/0", "questoin");
        row("unknown solver", withQuestion("answer", QJsonObject{{"solver", "servin"}, {"output", "itl_s"}}),
            "#/questions/0/answer", "servin");
        row("unknown metric", withQuestion("answer", QJsonObject{{"metric", "memory.bigest_batch"}}),
            "#/questions/0/answer", "memory.largest_batch");
        row("unknown placeholder", withQuestion("explanation", "It is {largest_fp61}."), "#/questions/0/explanation",
            "largest_fp16");
        row("answer without a choice",
            withQuestion("choices", QJsonArray{QJsonObject{{"id", "a"}, {"text", "A"}, {"up_to", 1}},
                                               QJsonObject{{"id", "b"}, {"text", "B"}, {"up_to", 2}}}),
            "#/questions/0/answer", "130");
    }
    void faultsNamePlaceAndRemedy() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, what);
        const ExerciseShelf shelf = loadedFrom(text);
        QVERIFY(shelf.exercises.empty());
        QVERIFY(!shelf.faults.empty());
        QString all;
        for (const Error& e : shelf.faults) all += QString::fromStdString(e.where + ": " + e.what) + '\n';
        QVERIFY2(all.contains("mine.json" + place), qPrintable(all));
        QVERIFY2(all.contains(what), qPrintable(all));
    }

    void aFolderWithoutExercisesIsAFault() {
        QTemporaryDir folder;
        QCOMPARE(loadExercises(folder.path().toStdString(), sharedRegistry()).faults.size(), std::size_t(1));
        QCOMPARE(loadExercises("/nowhere/at/all", sharedRegistry()).faults.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestExerciseFiles)
#include "test_exercise_files.moc"

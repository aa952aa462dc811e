#include "fixtures.h"
#include "scratch_file.h"
#include "store/autosave.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

/// A session without a window: its view is a text of its own.
struct Desk {
    QByteArray view = "{}";
    ScenarioStore store{sharedRegistry(), defaultScenario(sharedRegistry())};
    Document document{store, {[this] { return view; }, [this](const QByteArray& v) { view = v; }}};
};

/// Edits as a drag does until a copy is kept, and dies in the middle of it.
int dieWhileDragging(const QString& folder) {
    Desk desk;
    Autosave autosave(desk.document, folder);
    desk.store.beginEdit();
    desk.store.set("batch", 777.);
    if (!QTest::qWaitFor([&] { return !QDir(folder).entryList({"*.autosave"}).isEmpty(); }, 20000)) return 1;
    return std::raise(SIGKILL);
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(name); }

private slots:
    void aSavedSessionComesBackWithPinsStoryAndView() {
        Desk desk;
        desk.store.set("batch", 100.);
        desk.store.pin("A");
        desk.store.set("model", std::string("Llama3_70B"));
        desk.document.setStory({{"One", "memory", {{"batch", 3.}}}});
        desk.view = R"({"full":"tco"})";
        QVERIFY(desk.document.isModified());
        QCOMPARE(desk.document.save(path("a.mlsys.json")), QString());
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.document.title(), QString("a"));

        Desk other;
        QCOMPARE(other.document.open(path("a.mlsys.json")), QString());
        QVERIFY(other.store.scenario() == desk.store.scenario());
        QCOMPARE(other.store.pins().size(), 1);
        QVERIFY(other.store.pins()[0].snapshot->scenario == desk.store.pins()[0].snapshot->scenario);
        QVERIFY(other.document.story() == desk.document.story());
        QCOMPARE(other.view, desk.view);
        QVERIFY(!other.document.isModified());
        QCOMPARE(other.document.text(), desk.document.text());
    }

    void savingKeepsTheHistory() {
        Desk desk;
        desk.store.set("batch", 100.);
        QCOMPARE(desk.document.save(path("h.json")), QString());
        desk.store.history().undo();
        QVERIFY(desk.document.isModified());
        desk.store.history().redo();
        QVERIFY(!desk.document.isModified());
    }

    void aFaultyFileChangesNothing() {
        write(path("bad.json"), R"({"format":"mlsys-scenario","version":2,"settings":{"batch":5},
                                    "pinned":[{"name":"p","settings":{"hardware":"H10"}}]})");
        Desk desk;
        desk.store.set("batch", 9.);
        const QByteArray before = desk.document.text();
        const QString problem = desk.document.open(path("bad.json"));
        QVERIFY2(problem.contains("#/pinned/0/settings/hardware") && problem.contains("H100"), qPrintable(problem));
        QCOMPARE(desk.document.text(), before);
        QVERIFY(desk.store.history().canUndo());
    }

    void aNewerFileLosesNothingWhenSavedAgain() {
        write(path("new.json"), R"({"format":"mlsys-scenario","version":77,"settings":{"batch":5,"warp":9},
                                    "future":{"x":[1,2]}})");
        Desk desk;
        QCOMPARE(desk.document.open(path("new.json")), QString());
        QVERIFY(desk.document.isNewer());
        QCOMPARE(desk.store.scenario().batch, 5.);
        QCOMPARE(desk.document.save(path("new.json")), QString());
        const QByteArray text = contentOf(path("new.json"));
        QVERIFY(text.contains("\"warp\": 9") && text.contains("\"future\""));
    }

    void aFileThatCannotBeWrittenIsNamedAndTheOldOneStays() {
        Desk desk;
        const QString problem = desk.document.save("/proc/nothing/x.json");
        QVERIFY2(problem.contains("/proc/nothing/x.json"), qPrintable(problem));
        QVERIFY(desk.document.path().isEmpty());
    }

    void aKilledProgramLeavesItsLastStateToBeRestored() {
        QTemporaryDir folder;
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {"--die", folder.path()});
        QVERIFY(victim.waitForFinished(30000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        Desk desk;
        Autosave autosave(desk.document, folder.path());
        const Autosave::Rescue rescue = autosave.latestRescue();
        QVERIFY(!rescue.file.isEmpty());
        QCOMPARE(desk.document.recover(rescue.text, rescue.path), QString());
        QCOMPARE(desk.store.scenario().batch, 777.);
        QVERIFY(desk.document.isModified());
        Autosave::discard(rescue);
        QVERIFY(autosave.latestRescue().file.isEmpty());
    }

    void aRunningProgramKeepsItsCopyToItself() {
        QTemporaryDir folder;
        Desk first, second;
        Autosave owner(first.document, folder.path());
        first.store.set("batch", 5.);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({"*.autosave"}).isEmpty(), 10000);
        Autosave other(second.document, folder.path());
        QVERIFY(other.latestRescue().file.isEmpty());
    }

    void aProgramThatEndsInOrderLeavesNoCopy() {
        QTemporaryDir folder;
        {
            Desk desk;
            Autosave autosave(desk.document, folder.path());
            desk.store.set("batch", 5.);
            QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({"*.autosave"}).isEmpty(), 10000);
        }
        QVERIFY(QDir(folder.path()).entryList({"*.autosave"}).isEmpty());
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--die") return dieWhileDragging(argv[2]);
    TestDocument test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_document.moc"

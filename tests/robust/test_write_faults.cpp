#include "app/exercise_report.h"
#include "app/figure_file.h"
#include "store/autosave.h"
#include "store/exercise_session.h"
#include "store/user_settings.h"
#include "ui/app/shown_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(path));
}

/// No file may grow beyond so many bytes from now on: what a full disk does to whoever writes.
class FullDisk {
public:
    explicit FullDisk(rlim_t most) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// A session without a window.
struct Desk {
    ScenarioStore store{sharedRegistry(), defaultScenario(sharedRegistry())};
    Document document{store, {[] { return QByteArray("{}"); }, [](const QByteArray&) {}}};
};

/// Writes two sessions in turn until somebody ends the process.
[[noreturn]] void saveForEver(const QString& path) {
    Desk desk;
    for (int i = 0;; ++i) {
        desk.store.set("batch", i % 2 ? 111. : 222.);
        desk.document.save(path);
        if (i == 0) ::write(STDOUT_FILENO, "x", 1);
    }
}

/// Writes the settings of the window again and again.
[[noreturn]] void rememberForEver() {
    for (int i = 0;; ++i) {
        UserSettings settings;
        settings.setValue("a", QByteArray(20000, i % 2 ? 'x' : 'y'));
        settings.setValue("whole", true);
        settings.sync();
        if (i == 0) ::write(STDOUT_FILENO, "x", 1);
    }
}

} // namespace

/// Every file that the program writes, on a disk that is full, in a place that cannot be written, and when the program
/// is killed: the file of before stays whole, and the message names it.
class TestWriteFaults : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    using Writing = std::function<QString(const QString& path)>;

    /// Everything that is written to a place that the user names.
    static QList<std::pair<const char*, Writing>> writings() {
        const auto figure = [](const QString& path) {
            Desk desk;
            return writeFigure(subjectOf(desk.document, desk.store, "memory"), {}, path);
        };
        const auto session = [](const QString& path) {
            Desk desk;
            desk.store.set("batch", 77.);
            return desk.document.save(path);
        };
        return {{"session", session},
                {"figure.png", figure},
                {"figure.svg", figure},
                {"figure.pdf", figure},
                {"figure.csv", figure}};
    }
    static void everyWriting() {
        QTest::addColumn<int>("writing");
        for (int i = 0; i < writings().size(); ++i) QTest::newRow(writings()[i].first) << i;
    }
    QString pathOf(int writing) const { return m_folder.filePath(writings()[writing].first); }

    /// Starts this program once more, lets it write, and kills it in the middle.
    static void killWhileWriting(const QString& how, const QString& path, int milliseconds) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {how, path});
        QVERIFY(writer.waitForReadyRead(20000));
        QTest::qSleep(milliseconds);
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }

private slots:
    void initTestCase() {
        for (const char* place : {"CONFIG", "DATA", "CACHE", "STATE"})
            qputenv((QByteArray("XDG_") + place + "_HOME").constData(), m_folder.filePath("home").toUtf8());
    }

    /// A pipe here, as a test must not lose a device.
    void whatIsNoOrdinaryFileKeepsItsPlace_data() { everyWriting(); }
    void whatIsNoOrdinaryFileKeepsItsPlace() {
        QFETCH(int, writing);
        const QTemporaryDir folder;
        const QString path = folder.filePath(writings()[writing].first);
        QCOMPARE(::mkfifo(path.toLocal8Bit(), 0600), 0);
        const QString problem = writings()[writing].second(path);
        QVERIFY2(problem.contains(path) && problem.contains("ordinary"), qPrintable(problem));
        struct stat there {};
        QCOMPARE(::stat(path.toLocal8Bit(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void aFullDiskLeavesTheFormerFile_data() { everyWriting(); }
    void aFullDiskLeavesTheFormerFile() {
        QFETCH(int, writing);
        const QString path = pathOf(writing);
        write(path, "former");
        QString problem;
        {
            const FullDisk disk(100);
            problem = writings()[writing].second(path);
        }
        QVERIFY2(problem.contains(path), qPrintable(problem));
        QCOMPARE(contentOf(path), QByteArray("former"));
        QCOMPARE(writings()[writing].second(path), QString());
        QVERIFY(contentOf(path).size() > 100);
    }

    void aPlaceThatCannotBeWrittenIsNamed_data() { everyWriting(); }
    void aPlaceThatCannotBeWrittenIsNamed() {
        QFETCH(int, writing);
        write(m_folder.filePath("file"), "former");
        for (const QString& place : {m_folder.filePath("missing"), m_folder.filePath("file"), QString("/proc")}) {
            const QString path = place + '/' + writings()[writing].first;
            const QString problem = writings()[writing].second(path);
            QVERIFY2(problem.contains(path), qPrintable(problem));
        }
        QCOMPARE(contentOf(m_folder.filePath("file")), QByteArray("former"));
    }

    void aSessionThatCouldNotBeSavedStaysUnsaved() {
        Desk desk;
        desk.store.set("batch", 77.);
        const QString path = m_folder.filePath("unsaved.mlsys.json");
        {
            const FullDisk disk(100);
            QVERIFY(!desk.document.save(path).isEmpty());
        }
        QVERIFY(desk.document.isModified());
        QVERIFY(desk.document.path().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void aReportLeavesTheFormerOne() {
        Desk desk;
        ExerciseSession session(desk.store, m_folder.filePath("progress"));
        QVERIFY(session.open("1"));
        const QString folder = m_folder.filePath("reports");
        const ReportFiles former = writeReport(session, desk.store.snapshot(), folder);
        QCOMPARE(former.problem, QString());
        QVERIFY(former.paths.size() > 1);
        QByteArrayList contents;
        for (const QString& path : former.paths) contents << contentOf(path);
        session.setLog("another");
        {
            const FullDisk disk(100);
            const QString problem = writeReport(session, desk.store.snapshot(), folder).problem;
            QVERIFY2(problem.contains(folder), qPrintable(problem));
        }
        for (int i = 0; i < former.paths.size(); ++i) QCOMPARE(contentOf(former.paths[i]), contents[i]);
    }

    void progressThatCannotBeWrittenIsToldAndGoesOn() {
        Desk desk;
        ExerciseSession session(desk.store, m_folder.filePath("full"));
        QString told;
        connect(&session, &ExerciseSession::problem, this, [&](const QString& what) { told = what; });
        QVERIFY(session.open("1"));
        const FullDisk disk(100);
        session.lock(300.);
        QVERIFY2(told.contains(m_folder.filePath("full")), qPrintable(told));
        QVERIFY(session.run().predictions.size() == 1);
    }

    void anAutosavedCopyOutlivesAFullDisk() {
        Desk desk;
        Autosave autosave(desk.document, m_folder.filePath("autosave"));
        const QDir folder(m_folder.filePath("autosave"));
        const auto copy = [&] {
            const QStringList files = folder.entryList({"*.autosave"});
            return files.isEmpty() ? QByteArray() : contentOf(folder.filePath(files.first()));
        };
        desk.store.set("batch", 77.);
        QTRY_VERIFY_WITH_TIMEOUT(!copy().isEmpty(), 10000);
        const QByteArray whole = copy();
        const FullDisk disk(100);
        desk.store.set("batch", 78.);
        QTest::qWait(Autosave::kInterval + 500);
        QCOMPARE(copy(), whole);
    }

    void aSessionIsWholeWhenTheProgramIsKilledWhileSaving() {
        const QString path = m_folder.filePath("killed.mlsys.json");
        for (int times = 0; times < 20; ++times) {
            killWhileWriting("--save", path, times);
            Desk desk;
            QCOMPARE(desk.document.open(path), QString());
            const double batch = desk.store.scenario().batch;
            QVERIFY(batch == 111 || batch == 222);
        }
    }

    void settingsOutliveAFullDisk() {
        UserSettings settings;
        settings.setValue("window/theme", "dark");
        settings.sync();
        const QByteArray former = contentOf(settings.fileName());
        QVERIFY(former.contains("dark"));
        // Few bytes, which wait in a buffer until the file is closed, and many.
        for (const int size : {300, 30000}) {
            settings.setValue("window/geometry", QByteArray(size, 'x'));
            {
                const FullDisk disk(100);
                settings.sync();
            }
            QCOMPARE(contentOf(settings.fileName()), former);
        }
        settings.setValue("window/theme", "light");
        settings.sync();
        QVERIFY(contentOf(settings.fileName()).contains("light"));
    }

    void settingsThatAreNoneAreForgotten() {
        const QString path = UserSettings().fileName();
        write(path, "[General]\nno=settings of this program\n");
        UserSettings settings;
        settings.sync();
        settings.setValue("window/theme", "dark");
        settings.sync();
        QVERIFY(contentOf(path).contains("dark"));
        QCOMPARE(UserSettings().value("window/theme").toString(), QString("dark"));
    }

    void settingsAreWholeWhenTheProgramIsKilledWhileWriting() {
        for (int times = 0; times < 10; ++times) {
            killWhileWriting("--remember", "-", times);
            UserSettings settings;
            // A lock whose owner was killed before it signed counts for half a minute.
            QFile::remove(settings.fileName() + ".lock");
            settings.sync();
            QCOMPARE(settings.status(), QSettings::NoError);
            QVERIFY(settings.value("whole").toBool());
            QCOMPARE(settings.value("a").toByteArray().size(), 20000);
        }
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--save") saveForEver(argv[2]);
    if (argc == 3 && QByteArray(argv[1]) == "--remember") rememberForEver();
    TestWriteFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_write_faults.moc"

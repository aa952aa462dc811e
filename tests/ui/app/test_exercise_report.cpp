#include "app/exercise_page.h"
#include "scratch_file.h"
#include "shown_window.h"
#include "store/exercise_session.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

struct Desk {
    std::unique_ptr<ScenarioStore> store;
    std::unique_ptr<MainWindow> window;

    Desk() { openWindow(store, window); }
    ExerciseSession& session() { return *window->findChild<ExerciseSession*>(); }
    template <class Widget> Widget* part(const QString& name) { return window->findChild<Widget*>(name); }
    /// Types a number into the question that has the keyboard and locks it.
    void answer(const QString& number) {
        QTest::keyClicks(window->focusWidget(), number);
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void open(const char* exercise) {
        session().open(exercise);
        QCoreApplication::processEvents();
        window->findChild<ExercisePage*>()->focusNext();
    }
};

/// Answers by the keyboard and dies without a chance to save.
int answerAndDie() {
    Desk desk;
    desk.open("2");
    desk.answer("64");
    return std::raise(SIGKILL);
}

/// What a student finds who starts the program again.
int tellProgress() {
    Desk desk;
    QTextStream out(stdout);
    out << desk.part<QListWidget>("exercises")->item(1)->text() << '\n';
    desk.open("2");
    out << desk.part<QLabel>("largest_fp16.result")->text() << '\n';
    out << (desk.part<QPushButton>("largest_fp16.reveal")->isVisible() ? "reveal is next" : "asked again") << '\n';
    return 0;
}

QString run(const QString& program, const QStringList& arguments, const QString& home, int* code = nullptr) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", home);
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) environment.remove(place);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) return {};
    if (code) *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError());
}

} // namespace

/// What outlives the window: progress, reports and the grades that a lecturer makes of them.
class TestExerciseReport : public QObject {
    Q_OBJECT

    QTemporaryDir m_home, m_reports;

    /// Answers both questions of the second exercise and saves the report, all through the window.
    void hand(const QString& name, const QString& fp16, const QString& int8) {
        Desk desk;
        desk.open("2");
        desk.session().restart();
        QCoreApplication::processEvents();
        for (const QString& number : {fp16, int8}) {
            desk.window->findChild<ExercisePage*>()->focusNext();
            desk.answer(number);
            for (int step = 0; step < 2; ++step) {
                QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
                QCoreApplication::processEvents();
            }
        }
        desk.part<QLineEdit>("exercise.student")->setText(name);
        QTest::mouseClick(desk.part<QPushButton>("exercise.report"), Qt::LeftButton);
    }
    QString report(const QString& name) const { return m_reports.filePath("exercise-2-" + name + ".json"); }

private slots:
    void initTestCase() {
        qputenv("HOME", m_home.path().toLocal8Bit());
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"}) qunsetenv(place);
        applyTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    }

    void progressSurvivesAKill() {
        const QTemporaryDir home;
        const QString self = QCoreApplication::applicationFilePath();
        int code = 0;
        run(self, {"--die"}, home.path(), &code);
        QCOMPARE(code, -1);
        const QString told = run(self, {"--tell"}, home.path());
        QVERIFY2(told.contains("0 of 2 answered, one more locked"), qPrintable(told));
        QVERIFY2(told.contains("Locked: 64 requests."), qPrintable(told));
        QVERIFY2(told.contains("reveal is next"), qPrintable(told));
    }

    void aFolderForReportsIsChosenOnceAndRemembered() {
        Desk desk;
        desk.open("2");
        desk.window->commands().find("exercise.reportFolder")->trigger();
        auto* dialog = desk.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        emit dialog->fileSelected(m_reports.path());
        dialog->close();
        QVERIFY(!QDir(m_reports.path()).entryList({"exercise-2*.json"}).isEmpty());
        QDir(m_reports.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_reports.path()));
        desk.window->commands().find("exercise.report")->trigger();
        QVERIFY(!QDir(m_reports.path()).entryList({"exercise-2*.json"}).isEmpty());
        QDir(m_reports.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_reports.path()));
    }

    void reportsOfTheWindowBecomeAGradeSheet() {
        hand("Ada", "128", "290");
        hand("Bob", "64", "300");
        QVERIFY(QFile::exists(report("ada")) && QFile::exists(report("bob")));
        write(report("cheat"), contentOf(report("bob")).replace("\"said\": 64", "\"said\": 130"));
        write(m_reports.filePath("cut.json"), contentOf(report("ada")).left(200));
        write(m_reports.filePath("foreign.json"), "{\"format\":\"mlsys-scenario\"}");

        int code = 0;
        const QString sheet =
            run(MLSYS_EXPLORER, {"grade", m_reports.path(), "--tolerance", "10"}, m_home.path(), &code);
        QCOMPARE(code, 0);
        const QStringList lines = sheet.split('\n', Qt::SkipEmptyParts);
        const auto said = [&](const QString& start, const QString& part) {
            return std::ranges::any_of(lines,
                                       [&](const QString& l) { return l.startsWith(start) && l.contains(part); });
        };
        QVERIFY2(said("exercise-2-ada.json,Ada,serving_capacity,largest_fp16", "128,130,right"), qPrintable(sheet));
        QVERIFY2(said("exercise-2-ada.json,Ada,serving_capacity,largest_int8", "290,290,right"), qPrintable(sheet));
        QVERIFY2(said("exercise-2-bob.json,Bob,serving_capacity,largest_fp16", "64,130,wrong"), qPrintable(sheet));
        QVERIFY2(said("exercise-2-cheat.json", "was changed"), qPrintable(sheet));
        for (const char* file : {"cut.json", "foreign.json"}) QVERIFY2(said(file, "unreadable"), qPrintable(sheet));
    }

    void theLecturersFolderIsLoadedFromTheMenuAndAgainAtTheNextStart() {
        const QTemporaryDir own;
        QByteArray ninth = contentOf(QString::fromStdString((exerciseFolder() / "2_capacity.json").string()));
        ninth.replace("\"number\": 2", "\"number\": 9").replace("serving_capacity", "my_ninth");
        write(own.filePath("9.json"), ninth);
        write(own.filePath("broken.json"), "{");
        {
            Desk desk;
            desk.window->commands().find("exercise.load")->trigger();
            auto* dialog = desk.window->findChild<QFileDialog*>();
            QVERIFY(dialog);
            emit dialog->fileSelected(own.path());
            dialog->close();
            QCOMPARE(desk.part<QListWidget>("exercises")->count(), 9);
            const auto labels = desk.window->findChildren<QLabel*>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel* l) { return l->text().contains("broken.json"); }));
        }
        Desk next;
        QCOMPARE(next.part<QListWidget>("exercises")->count(), 9);
        QVERIFY(next.session().open("9"));
        // The folder named once more, as by --exercises, is no second set.
        next.session().load(own.path());
        QCOMPARE(next.session().exercises().size(), std::size_t(9));
        QCOMPARE(next.session().exercise()->id, std::string("my_ninth"));
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "--die") return answerAndDie();
    if (argc == 2 && QByteArray(argv[1]) == "--tell") return tellProgress();
    TestExerciseReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_exercise_report.moc"

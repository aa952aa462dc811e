#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

/// The programs where the machine is not as usual: another language, time zone, no fonts, no home, no network.
class TestEnvironment : public QObject {
    Q_OBJECT

    using Environment = QList<std::pair<QString, QString>>;
    QTemporaryDir m_folder;
    int m_runs = 0;

    /// Runs a program in a changed environment; a value of "-" takes the variable away.
    std::unique_ptr<QProcess> started(const QString& program, const QStringList& arguments,
                                      const Environment& changes = {}) {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const auto& [name, value] : changes)
            value == "-" ? environment.remove(name) : environment.insert(name, value);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(program, arguments);
        process->closeWriteChannel();
        return process;
    }

    static bool ends(QProcess& process) {
        return process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    }

    QStringList drawing(const QString& file) const {
        return {"render",  "--panel",  "roofline",
                "--set",   "batch=64", "--size",
                "900x600", "--out",    m_folder.filePath(file)};
    }

    /// Draws a figure into a file, which stays empty or missing where that fails.
    void draw(const QString& file, const Environment& environment = {}) {
        auto process = started(MLSYS_EXPLORER, drawing(file), environment);
        QVERIFY2(ends(*process), process->readAllStandardError().constData());
        QCOMPARE(process->exitCode(), 0);
    }

    QByteArray contentOf(const QString& file) const {
        QFile in(m_folder.filePath(file));
        return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
    }

    static void row(const char* name, const Environment& environment) { QTest::newRow(name) << environment; }

    static void foreignLanguages() {
        QTest::addColumn<Environment>("environment");
        row("German", {{"LC_ALL", "de_DE.UTF-8"}, {"LANGUAGE", "de"}});
        row("Turkish", {{"LC_ALL", "tr_TR.UTF-8"}, {"LANGUAGE", "tr"}});
        row("Arabic", {{"LC_ALL", "ar_EG.UTF-8"}, {"LANGUAGE", "ar"}});
    }

    static void strangeEnvironments() {
        QTest::addColumn<Environment>("environment");
        row("no language", {{"LC_ALL", "-"}, {"LANG", "-"}, {"LANGUAGE", "-"}});
        row("a language that there is not", {{"LC_ALL", "xx_YY.EBCDIC"}});
        row("the far side of the date line", {{"TZ", "Pacific/Kiritimati"}});
        row("a time zone that there is not", {{"TZ", "Nowhere/Nothing"}});
        row("no fonts", {{"FONTCONFIG_FILE", "/dev/null"}, {"FONTCONFIG_PATH", "/nonexistent"}});
        const Environment noPlaces{{"XDG_CONFIG_HOME", "-"},
                                   {"XDG_DATA_HOME", "-"},
                                   {"XDG_CACHE_HOME", "-"},
                                   {"XDG_STATE_HOME", "-"},
                                   {"XDG_RUNTIME_DIR", "-"}};
        row("no home", Environment{{"HOME", "-"}} + noPlaces);
        row("a home that is missing", Environment{{"HOME", "/nonexistent/home"}} + noPlaces);
        row("a home that cannot be written", Environment{{"HOME", "/proc"}} + noPlaces);
        row("no place for temporary files", {{"TMPDIR", "/nonexistent"}});
    }

private slots:
    void initTestCase() {
        draw("usual.png");
        QVERIFY(contentOf("usual.png").size() > 10000);
    }

    void aFigureIsTheSameToTheByte_data() { strangeEnvironments(); }
    void aFigureIsTheSameToTheByte() {
        QFETCH(Environment, environment);
        const QString file = QString::number(++m_runs) + ".png";
        draw(file, environment);
        QVERIFY(contentOf(file) == contentOf("usual.png"));
    }

    /// Figures speak the language of the user, and write its numbers.
    void aFigureIsDrawnInEveryLanguage_data() { foreignLanguages(); }
    void aFigureIsDrawnInEveryLanguage() {
        QFETCH(Environment, environment);
        const QString file = QString::number(++m_runs) + ".png";
        draw(file, environment);
        QVERIFY(contentOf(file).size() > 10000);
    }

    /// What programs read is the same in all languages.
    void anAnswerIsTheSameInEveryLanguage_data() { foreignLanguages(); }
    void anAnswerIsTheSameInEveryLanguage() { anAnswerIsTheSameToTheByte(); }

    void anAnswerIsTheSameToTheByte_data() { strangeEnvironments(); }
    void anAnswerIsTheSameToTheByte() {
        QFETCH(Environment, environment);
        const QStringList arguments{"sweep", "serving",      "--set",  "model=Llama3_8B",     "--set", "hardware=H100",
                                    "--set", "seq_len=4096", "--over", "batch_size=1..64:x2", "--csv"};
        auto usual = started(MLSYS_EXECUTABLE, arguments);
        auto strange = started(MLSYS_EXECUTABLE, arguments, environment);
        QVERIFY(ends(*usual) && ends(*strange));
        QCOMPARE(strange->exitCode(), 0);
        const QByteArray answer = strange->readAllStandardOutput();
        QVERIFY(answer.size() > 500);
        QCOMPARE(answer, usual->readAllStandardOutput());
    }

    /// What reads on would take half an answer for the whole.
    void aFullDiskBehindTheOutputIsAFailure_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("mlsys --help") << QStringList{MLSYS_EXECUTABLE, "--help"} << 3;
        QTest::newRow("mlsys list") << QStringList{MLSYS_EXECUTABLE, "list", "hardware"} << 3;
        QTest::newRow("mlsys-explorer --help") << QStringList{MLSYS_EXPLORER, "--help"} << 4;
        QTest::newRow("mlsys-explorer render") << QStringList(MLSYS_EXPLORER) + drawing("told.png") << 4;
    }
    void aFullDiskBehindTheOutputIsAFailure() {
        QFETCH(QStringList, command);
        QFETCH(int, code);
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(command.takeFirst(), command);
        QVERIFY(ends(process));
        QCOMPARE(process.exitCode(), code);
    }

    /// The guard itself, without which the tests below would prove nothing.
    void whoReachesForTheNetworkIsEnded() {
        auto process = started(MLSYS_OFFLINE, {"--probe"});
        QVERIFY(process->waitForFinished(30000));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(process->exitCode(), SIGSYS);
    }

    void noProgramReachesForTheNetwork_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{MLSYS_EXECUTABLE, "list", "hardware"};
        QTest::newRow("compare") << QStringList{MLSYS_EXECUTABLE, "compare"};
        QTest::newRow("sweep") << QStringList{MLSYS_EXECUTABLE,         "sweep", "tail_latency",   "--set",
                                              "service_latency_s=0.01", "--set", "num_replicas=4", "--over",
                                              "arrival_rate_per_s=1..9"};
        QTest::newRow("render") << QStringList{MLSYS_EXPLORER, "render", "--panel",
                                               "carbon",       "--out",  m_folder.filePath("offline.pdf")};
        QTest::newRow("the window") << QStringList{MLSYS_MONKEY, "nothingBreaks:light"};
    }
    void noProgramReachesForTheNetwork() {
        QFETCH(QStringList, command);
        auto process = started(MLSYS_OFFLINE, command, {{"MLSYS_MONKEY_EVENTS", "20"}});
        QVERIFY2(ends(*process), process->readAllStandardError().constData());
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "test_environment.moc"

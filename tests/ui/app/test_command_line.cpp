#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// JSON written with single quotes, because moc loses a class that holds raw strings.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

} // namespace

/// The program from outside: what it draws without a display, and how it refuses.
class TestCommandLine : public QObject {
    Q_OBJECT

    struct Run {
        int code;
        QString out, err;
    };

    static Run run(const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(MLSYS_EXPLORER, arguments);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    static QString write(const QTemporaryDir& folder, const QByteArray& text) {
        const QString path = folder.filePath("scenario.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("no scratch file");
        file.write(text);
        return path;
    }

private slots:
    void everyPanelIsDrawnAtTheSizeAskedFor() {
        const QTemporaryDir folder;
        const Run all = run({"render", "--panel", "all", "--size", "640x360", "--out", folder.path()});
        QCOMPARE(all.code, 0);
        for (const char* panel : {"roofline", "memory", "parallelism", "carbon", "tco"}) {
            const QImage picture(folder.filePath(QString(panel) + ".png"));
            QCOMPARE(picture.size(), QSize(640, 360));
            QVERIFY2(all.out.contains(QString(panel) + ".png"), panel);
        }
    }

    void theMarginsOfAPictureAreFreeAtEverySize() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("x.png");
        for (const char* size : {"560x420", "960x540", "1920x1080", "480x900"}) {
            QCOMPARE(run({"render", "--panel", "memory", "--size", size, "--out", path}).code, 0);
            const QImage picture(path);
            for (int y = 0; y < picture.height(); ++y)
                QVERIFY2(picture.pixel(picture.width() - 3, y) == picture.pixel(0, 0), size);
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY2(picture.pixel(x, picture.height() - 3) == picture.pixel(0, 0), size);
        }
    }

    void figuresUseTheRefinedLawsUnlessTheTutorialIsAskedFor() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("x.json"),
                      file = write(folder, json("{'format':'mlsys-scenario','version':1,'settings':{'batch':8}}"));
        const auto caption = [&](const QStringList& more) {
            const Run drawn = run(QStringList{"render", "--panel", "memory", "--out", path} + more);
            QFile data(path);
            return drawn.code == 0 && data.open(QIODevice::ReadOnly) ? QString::fromUtf8(data.readAll()) : drawn.err;
        };
        QVERIFY(caption({}).contains("preset refined"));
        QVERIFY(caption({"--set", "batch=8"}).contains("preset refined"));
        QVERIFY(caption({"--set", "preset=tutorial"}).contains("preset tutorial"));
        QVERIFY2(caption({"--scenario", file}).contains("preset tutorial"), qPrintable(caption({"--scenario", file})));
    }

    void theSamePictureComesOutTwiceAndAnotherForAnotherScenario() {
        const QTemporaryDir folder;
        const auto picture = [&](const QString& batch) {
            const QString path = folder.filePath("x.png");
            if (run({"render", "--panel", "memory", "--size", "640x360", "--set", "batch=" + batch, "--out", path})
                    .code)
                return QImage();
            return QImage(path);
        };
        const QImage first = picture("64");
        QVERIFY(!first.isNull());
        QVERIFY(first == picture("64"));
        QVERIFY(first != picture("65"));
    }

    void theManualIsOneFileWithThePicturesOfToday_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << "manual.pdf" << QByteArray("%PDF-");
        QTest::newRow("HTML") << "manual.html" << QByteArray("<!DOCTYPE HTML");
    }
    void theManualIsOneFileWithThePicturesOfToday() {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QCOMPARE(run({"manual", "--out", file.fileName()}).code, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        QVERIFY2(!bytes.contains("src=\"figure:") && !bytes.contains("src=\"page:") && bytes.size() > 300000,
                 QByteArray::number(bytes.size()));
    }

    void aScenarioFileAndSettingsGiveTheSamePicture() {
        const QTemporaryDir folder;
        const QString file = write(
            folder, json("{'format': 'mlsys-scenario', 'version': 1, 'settings': {'batch': 7, 'hardware': 'A100'}}"));
        const QString a = folder.filePath("a.png"), b = folder.filePath("b.png");
        // The id in the caption tells of every setting, also of those that this panel does not show.
        const QStringList figure{"render", "--panel", "roofline", "--size", "640x360", "--caption", "off"};
        QCOMPARE(run(figure + QStringList{"--scenario", file, "--out", a}).code, 0);
        // A file that names no preset keeps the tutorial's.
        QCOMPARE(run(figure +
                     QStringList{"--set", "batch=7", "--set", "hardware=A100", "--set", "preset=tutorial", "--out", b})
                     .code,
                 0);
        QVERIFY(QImage(a) == QImage(b));
    }

    void unknownNamesAndValuesExitTwoAndNameTheLegalOnes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("legal");
        QTest::addRow("panel") << QStringList{"render", "--panel", "nope", "--out", "x"} << "roofline, memory";
        QTest::addRow("theme") << QStringList{"render", "--theme", "pink", "--out", "x"} << "light, dark";
        QTest::addRow("size") << QStringList{"render", "--size", "big", "--out", "x"} << "WIDTHxHEIGHT";
        QTest::addRow("scale") << QStringList{"render", "--scale", "0.1", "--out", "x"} << "1 to 16";
        QTest::addRow("flag") << QStringList{"render", "--caption", "no", "--out", "x"} << "on or off";
        QTest::addRow("format") << QStringList{"render", "--format", "gif", "--out", "x"} << "png, svg";
        QTest::addRow("page") << QStringList{"render", "--page", "nope", "--out", "x"} << "overview, serving";
        QTest::addRow("no out") << QStringList{"render"} << "--out";
        QTest::addRow("parameter") << QStringList{"render", "--set", "foo=1", "--out", "x"} << "batch, seq_len";
        QTest::addRow("pin without name")
            << QStringList{"render", "--pin", "batch=3", "--out", "x"} << "name: name=value";
        QTest::addRow("pinned value") << QStringList{"render", "--pin", "A: batch=-3", "--out", "x"}
                                      << "--pin A: batch";
        QTest::addRow("five pins") << QStringList{"render", "--pin", "A:",    "--pin", "B:",    "--pin", "C:",
                                                  "--pin",  "D:",    "--pin", "E:",    "--out", "x"}
                                   << "four scenarios";
        QTest::addRow("manual of another kind") << QStringList{"manual", "--out", "x.doc"} << ".pdf or .html";
        QTest::addRow("manual without place") << QStringList{"manual"} << "--out";
        QTest::addRow("no value") << QStringList{"render", "--set", "batch", "--out", "x"} << "name=value";
        QTest::addRow("value") << QStringList{"render", "--set", "batch=-3", "--out", "x"} << "from 1 to";
        QTest::addRow("nan") << QStringList{"render", "--set", "batch=nan", "--out", "x"} << "number";
        QTest::addRow("id") << QStringList{"render", "--set", "hardware=H10", "--out", "x"} << "H100";
        QTest::addRow("option") << QStringList{"--foo"} << "foo";
        QTest::addRow("no display") << QStringList{} << "render --out";
    }
    void unknownNamesAndValuesExitTwoAndNameTheLegalOnes() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, legal);
        const Run refused = run(arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(legal), qPrintable(refused.err));
    }

    void damagedScenarioFilesAreRefusedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addRow("empty") << QByteArray() << "scenario.json";
        QTest::addRow("cut off") << json("{'format': 'mlsys-scen") << "scenario.json";
        QTest::addRow("foreign") << json("{'a': 1}") << "scenario.json";
        QTest::addRow("version") << json("{'format':'mlsys-scenario','version':0,'settings':{}}") << "#/version";
        QTest::addRow("member") << json("{'format':'mlsys-scenario','version':2,'settings':{},'stroy':[]}")
                                << "#/stroy";
        QTest::addRow("wrong type") << json("{'format':'mlsys-scenario','version':1,'settings':{'batch':[]}}")
                                    << "#/settings/batch";
        QTest::addRow("illegal") << json("{'format':'mlsys-scenario','version':1,'settings':{'batch':0}}")
                                 << "#/settings/batch";
        QTest::addRow("unknown") << json("{'format':'mlsys-scenario','version':1,'settings':{'bach':1}}")
                                 << "#/settings/bach";
    }
    void damagedScenarioFilesAreRefusedWithTheirPlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const QTemporaryDir folder;
        const Run refused = run({"render", "--scenario", write(folder, text), "--out", folder.filePath("x.png")});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains(place), qPrintable(refused.err));
        QVERIFY(!QFile::exists(folder.filePath("x.png")));
    }

    void aMissingRegistryExitsThree() { QCOMPARE(run({"render", "--registry", "/nowhere", "--out", "x"}).code, 3); }

    void aMissingFileOrAPictureWithoutAScenarioExitsThree() {
        const QTemporaryDir folder;
        QCOMPARE(run({"render", folder.filePath("none.png"), "--out", "x"}).code, 3);
        const QString foreign = folder.filePath("foreign.png");
        QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(foreign));
        const Run refused = run({"render", foreign, "--out", "x"});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("carries no scenario") && refused.err.count('\n') == 1, qPrintable(refused.err));
    }

    void aFigureIsTheScenarioOfTheNextOne_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "svg", "pdf"}) QTest::newRow(suffix) << QString(suffix);
    }
    void aFigureIsTheScenarioOfTheNextOne() {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        const QString first = folder.filePath("first." + suffix), again = folder.filePath("again.png"),
                      direct = folder.filePath("direct.png");
        const QStringList settings{"--set", "batch=99", "--set", "hardware=A100"};
        QCOMPARE(run(QStringList{"render", "--panel", "tco", "--out", first} + settings).code, 0);
        QCOMPARE(run({"render", first, "--panel", "memory", "--out", again}).code, 0);
        QCOMPARE(run(QStringList{"render", "--panel", "memory", "--out", direct} + settings).code, 0);
        QVERIFY(!QImage(again).isNull());
        QVERIFY(QImage(again) == QImage(direct));
    }

    void numbersAndPagesGoToFilesToo() {
        const QTemporaryDir folder;
        const QString csv = folder.filePath("x.csv"), page = folder.filePath("page.svg");
        QCOMPARE(run({"render", "--panel", "memory", "--out", csv}).code, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readLine().contains("KV cache (B),"));
        QCOMPARE(run({"render", "--page", "training", "--out", page}).code, 0);
        QVERIFY(QFile::exists(page));
        QCOMPARE(run({"render", "--page", "training", "--out", folder.filePath("x.tsv")}).code, 4);
    }

    void aFolderOfFiguresIsNamedByThePattern() {
        const QTemporaryDir folder;
        QCOMPARE(
            run({"render", "--panel", "all", "--format", "json", "--name", "{n}-{panel}", "--out", folder.path()}).code,
            0);
        QVERIFY(QFile::exists(folder.filePath("01-roofline.json")));
        QVERIFY(QFile::exists(folder.filePath("02-memory.json")));
    }

    void aFolderOfDamagedExercisesIsToldAndNothingIsDrawn() {
        const QTemporaryDir folder;
        write(folder, "{");
        const Run refused =
            run({"render", "--exercise", "1", "--exercises", folder.path(), "--out", folder.filePath("pictures")});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(folder.path()), qPrintable(refused.err));
        QVERIFY(!QFile::exists(folder.filePath("pictures")));
    }

    void aPictureThatCannotBeWrittenExitsFour() {
        QCOMPARE(run({"render", "--panel", "tco", "--out", "/proc/x.png"}).code, 4);
    }

    void helpAndVersionNeedNoDisplay() {
        QVERIFY(run({"--help"}).out.contains("render"));
        QVERIFY(run({"--version"}).out.startsWith("mlsys-explorer "));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "test_command_line.moc"

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

    void aPictureSmallerThanASlideShowsThePanelToItsFarEdges() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("x.png");
        QCOMPARE(run({"render", "--panel", "memory", "--size", "560x420", "--out", path}).code, 0);
        const QImage picture(path);
        const QRgb border = picture.pixel(0, 210), ground = picture.pixel(3, 210);
        QVERIFY(border != ground);
        QCOMPARE(picture.pixel(559, 210), border);
        QCOMPARE(picture.pixel(280, 419), border);
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

    void aScenarioFileAndSettingsGiveTheSamePicture() {
        const QTemporaryDir folder;
        const QString file = write(
            folder, json("{'format': 'mlsys-scenario', 'version': 1, 'settings': {'batch': 7, 'hardware': 'A100'}}"));
        const QString a = folder.filePath("a.png"), b = folder.filePath("b.png");
        QCOMPARE(run({"render", "--panel", "roofline", "--size", "640x360", "--scenario", file, "--out", a}).code, 0);
        QCOMPARE(run({"render", "--panel", "roofline", "--size", "640x360", "--set", "batch=7", "--set",
                      "hardware=A100", "--out", b})
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
        QTest::addRow("no out") << QStringList{"render"} << "--out";
        QTest::addRow("parameter") << QStringList{"render", "--set", "foo=1", "--out", "x"} << "batch, seq_len";
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
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(place), qPrintable(refused.err));
        QVERIFY(!QFile::exists(folder.filePath("x.png")));
    }

    void aMissingRegistryExitsThree() { QCOMPARE(run({"render", "--registry", "/nowhere", "--out", "x"}).code, 3); }

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

#include "figure/figure.h"
#include "fixtures.h"
#include "panels/page_list.h"
#include "panels/panel_list.h"
#include "store/carried_session.h"
#include "theme/apply_theme.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

FigureSubject subjectOf(const QString& id, double batch = 48, bool isPage = false) {
    Scenario scenario = defaultScenario(sharedRegistry());
    scenario.batch = batch;
    return {id, isPage, solveScenario(scenario, sharedRegistry()), {}, sessionShowing(sessionOf(scenario), id, isPage)};
}

FigureOptions as(FigureFormat format) {
    FigureOptions options;
    options.format = format;
    return options;
}

QByteArray hashOf(const QImage& image) {
    const auto size = static_cast<qsizetype>(image.sizeInBytes());
    return QCryptographicHash::hash({reinterpret_cast<const char*>(image.constBits()), size}, QCryptographicHash::Sha1);
}

struct PngHeader {
    quint32 width, height;
    int colorType;
};

PngHeader headerOf(const QByteArray& png) {
    return {qFromBigEndian<quint32>(png.constData() + 16), qFromBigEndian<quint32>(png.constData() + 20), png[25]};
}

QString allTextOf(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText();
    return xml.hasError() ? xml.errorString() : texts.join(' ');
}

/// What a program of poppler prints about a file.
QString told(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000)) qFatal("%s is not installed", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError());
}

/// Letters and digits alone: programs differ in where they see spaces, and a font may draw a sign between digits by
/// a glyph that stands for no letter.
QString squeezed(QString text) {
    static const QRegularExpression rest("[^A-Za-z0-9]+");
    return text.remove(rest);
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no scratch file");
        return path;
    }
    static void everyPanel() {
        QTest::addColumn<QString>("panel");
        for (const PanelKind& kind : panelKinds()) QTest::newRow(kind.id) << QString(kind.id);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void everyPictureOfEveryPanelBringsItsScenarioBack_data() { everyPanel(); }
    void everyPictureOfEveryPanelBringsItsScenarioBack() {
        QFETCH(QString, panel);
        const FigureSubject subject = subjectOf(panel);
        for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
            const auto bytes = figureBytes(subject, as(format));
            QVERIFY(bytes);
            const QString path = write(panel + '.' + formatName(format), *bytes);
            const auto found = findSession(path.toStdString());
            QVERIFY2(found, qPrintable(path + ": " + (found ? "" : found.error()[0].what.c_str())));
            QCOMPARE(QByteArray::fromStdString(sessionText(found->session)), subject.session);
            QVERIFY(QString::fromStdString(found->session.view).contains("\"full\":\"" + panel + '"'));
        }
    }

    void aPngHasTheSizeAskedForAndAlphaOnlyWhereTransparent_data() { everyPanel(); }
    void aPngHasTheSizeAskedForAndAlphaOnlyWhereTransparent() {
        QFETCH(QString, panel);
        FigureOptions options;
        options.size = {1440, 1080};
        const QByteArray solid = *figureBytes(subjectOf(panel), options);
        QCOMPARE(headerOf(solid).width, 1440U);
        QCOMPARE(headerOf(solid).height, 1080U);
        QCOMPARE(headerOf(solid).colorType, 2);
        options.transparent = true;
        const QByteArray clear = *figureBytes(subjectOf(panel), options);
        QCOMPARE(headerOf(clear).colorType, 6);
        const QImage picture = QImage::fromData(clear);
        for (const QPoint& corner : {QPoint(0, 0), QPoint(1439, 0), QPoint(0, 1079), QPoint(1439, 1079)})
            QCOMPARE(qAlpha(picture.pixel(corner)), 0);
        const double ground = [&] {
            qint64 empty = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x) empty += qAlpha(picture.pixel(x, y)) == 0;
            return double(empty) / (1440. * 1080);
        }();
        QVERIFY2(ground > 0.2 && ground < 0.995, qPrintable(QString::number(ground)));
    }

    void aPngSaysInPlainAsciiWhatItShows() {
        const QByteArray png = *figureBytes(subjectOf("memory"), {});
        for (const char* part : {"tEXtmlsys-session", "tEXtSoftware", "tEXtDescription", "\"batch\": 48"})
            QVERIFY2(png.contains(part), part);
    }

    void anSvgHoldsItsTextsAsTextAndNoBitmap_data() { everyPanel(); }
    void anSvgHoldsItsTextsAsTextAndNoBitmap() {
        QFETCH(QString, panel);
        const FigureSubject subject = subjectOf(panel);
        const QByteArray svg = *figureBytes(subject, as(FigureFormat::Svg));
        const QString text = squeezed(allTextOf(svg));
        const FigureData data = figureData(subject);
        QVERIFY2(text.contains(squeezed(data.title)), qPrintable(text));
        QVERIFY2(text.contains(squeezed(data.sentence)), qPrintable(text));
        QVERIFY2(text.contains(shortId(subject.session)), qPrintable(text));
        QVERIFY(svg.contains("viewBox=\"0 0 960 540\""));
        QVERIFY2(!svg.contains("<image"), "pixels in a drawing");
    }

    void aPdfIsOnePageOfSelectableTextForOtherPrograms_data() { everyPanel(); }
    void aPdfIsOnePageOfSelectableTextForOtherPrograms() {
        QFETCH(QString, panel);
        const FigureSubject subject = subjectOf(panel);
        const QString path = write(panel + ".pdf", *figureBytes(subject, as(FigureFormat::Pdf)));
        const QString text = squeezed(told("pdftotext", {"-raw", path, "-"}));
        const FigureData data = figureData(subject);
        QVERIFY2(text.contains(squeezed(data.title)), qPrintable(text));
        QVERIFY2(text.contains(squeezed(data.sentence)), qPrintable(text));
        QVERIFY2(text.contains(shortId(subject.session)), qPrintable(text));
        const QString info = told("pdfinfo", {path});
        QVERIFY2(info.contains(QRegularExpression("Pages: +1\\n")), qPrintable(info));
        QVERIFY2(info.contains("720 x 405 pts"), qPrintable(info));
        QVERIFY(told("pdfdetach", {"-list", path}).contains(kSessionAttachment));
    }

    void anotherProgramTakesTheSessionOutOfAPdf() {
        const FigureSubject subject = subjectOf("memory");
        const QString path = write("memory.pdf", *figureBytes(subject, as(FigureFormat::Pdf)));
        const QString taken = m_folder.filePath("taken.json");
        told("pdfdetach", {"-save", "1", "-o", taken, path});
        QFile file(taken);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), subject.session);
    }

    void numbersOfEveryPanelAreTheSameInEveryDataFormat_data() { everyPanel(); }
    void numbersOfEveryPanelAreTheSameInEveryDataFormat() {
        QFETCH(QString, panel);
        FigureSubject subject = subjectOf(panel);
        subject.snapshot = withDesigns(*completed(subject.snapshot, sharedRegistry()), sharedRegistry());
        const DataTable table = figureData(subject).table;
        QVERIFY(!table.rows.isEmpty());
        const QByteArray tsv = *figureBytes(subject, as(FigureFormat::Tsv));
        const QStringList lines = QString::fromUtf8(tsv).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), table.rows.size() + 1);
        QCOMPARE(lines[0].split('\t'), table.columns);
        for (qsizetype i = 0; i < table.rows.size(); ++i) QCOMPARE(lines[i + 1].split('\t'), table.rows[i]);
        const QJsonObject json = QJsonDocument::fromJson(*figureBytes(subject, as(FigureFormat::Json))).object();
        QCOMPARE(json["rows"].toArray().size(), table.rows.size());
        QCOMPARE(json["columns"].toArray().size(), table.columns.size());
        QCOMPARE(json["panel"].toString(), panel);
    }

    void pythonReadsTheSameCellsFromCsv() {
        const FigureSubject subject = subjectOf("carbon");
        const QString path = write("carbon.csv", *figureBytes(subject, as(FigureFormat::Csv)));
        const QString rows =
            told("python3", {"-c",
                             "import csv,sys,json\n"
                             "sys.stdout.reconfigure(encoding='utf-8')\n"
                             "print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8',newline=''))),"
                             "ensure_ascii=False))",
                             path});
        const QJsonArray read = QJsonDocument::fromJson(rows.toUtf8()).array();
        const DataTable table = figureData(subject).table;
        QCOMPARE(read.size(), table.rows.size() + 1);
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            QCOMPARE(read[i + 1].toVariant().toStringList(), table.rows[i]);
    }

    void aFigureLooksTheSameWhateverTheScreenWears_data() { everyPanel(); }
    void aFigureLooksTheSameWhateverTheScreenWears() {
        QFETCH(QString, panel);
        const FigureSubject subject = subjectOf(panel);
        const QByteArray onLight = hashOf(figureImage(subject, {}));
        applyTheme(*qApp, Theme(ThemeId::Projector, 1.5));
        const QByteArray onProjector = hashOf(figureImage(subject, {}));
        const Theme after = Theme::current();
        applyTheme(*qApp, Theme(ThemeId::Light));
        QCOMPARE(onProjector, onLight);
        QCOMPARE(after, Theme(ThemeId::Projector, 1.5));
    }

    void linesBreakAlikeAtBothResolutions_data() { everyPanel(); }
    void linesBreakAlikeAtBothResolutions() {
        QFETCH(QString, panel);
        FigureOptions options;
        const QImage hd = figureImage(subjectOf(panel), options);
        options.size = {3840, 2160};
        const QImage fourK =
            figureImage(subjectOf(panel), options).scaled(hd.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 different = 0;
        for (int y = 0; y < hd.height(); ++y)
            for (int x = 0; x < hd.width(); ++x)
                different += std::abs(qGray(hd.pixel(x, y)) - qGray(fourK.pixel(x, y))) > 96;
        // A moved line of text differs in one pixel of fifty.
        QVERIFY2(double(different) / (1920. * 1080) < 0.004, qPrintable(QString::number(different)));
    }

    void blackAndWhiteIsGreyAlone_data() { everyPanel(); }
    void blackAndWhiteIsGreyAlone() {
        QFETCH(QString, panel);
        FigureOptions options;
        options.theme = ThemeId::Print;
        QVERIFY(figureImage(subjectOf(panel), options).allGray());
    }

    void titleHeadingAndCaptionAreAsChosen() {
        FigureOptions options = as(FigureFormat::Svg);
        options.title = "A title of mine";
        const QString titled = allTextOf(*figureBytes(subjectOf("memory"), options));
        QVERIFY(titled.contains("A title of mine") && titled.contains("use "));
        options.heading = false;
        options.caption = false;
        const QString bare = allTextOf(*figureBytes(subjectOf("memory"), options));
        QVERIFY(!bare.contains("A title of mine") && !bare.contains(" use "));
        QVERIFY(!bare.contains(shortId(subjectOf("memory").session)));
    }

    void everyPageIsADrawingOfAllItsPanels() {
        for (const PageKind& page : pageKinds()) {
            const FigureSubject subject = subjectOf(page.id, 48, true);
            const QString text = squeezed(allTextOf(*figureBytes(subject, as(FigureFormat::Svg))));
            for (const QString& panel : page.panels)
                QVERIFY2(text.contains(squeezed(figureData(subjectOf(panel)).title)), qPrintable(panel));
            QCOMPARE(figureImage(subject, {}).size(), QSize(1920, 1080));
        }
        QVERIFY(!figureBytes(subjectOf("overview", 48, true), as(FigureFormat::Csv)));
    }

    void aPanelWithNothingToShowIsAPictureThatSaysSoAndNoTable() {
        Scenario scenario = defaultScenario(sharedRegistry());
        scenario = *withParameter(scenario, "model", std::string("ResNet50"), sharedRegistry());
        const FigureSubject subject{
            "memory", false, solveScenario(scenario, sharedRegistry()), {}, sessionOf(scenario)};
        const QString text = allTextOf(*figureBytes(subject, as(FigureFormat::Svg)));
        QVERIFY(text.contains("Nothing to show") && !text.contains("Use "));
        QVERIFY(!figureBytes(subject, as(FigureFormat::Csv)));
    }

    void withoutLegendThePlotStandsAlone_data() {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("explains");
        QTest::newRow("numbers beside the plot") << "reliability"
                                                 << "Failures expected";
        QTest::newRow("the parts of a bar") << "tco"
                                            << "maintenance";
    }
    void withoutLegendThePlotStandsAlone() {
        QFETCH(QString, panel);
        QFETCH(QString, explains);
        FigureOptions options = as(FigureFormat::Svg);
        options.heading = options.caption = false;
        const QString with = allTextOf(*figureBytes(subjectOf(panel), options));
        options.legend = false;
        const QString without = allTextOf(*figureBytes(subjectOf(panel), options));
        QVERIFY2(with.contains(explains, Qt::CaseInsensitive), qPrintable(with));
        QVERIFY2(!without.contains(explains, Qt::CaseInsensitive), qPrintable(without));
    }
};

QTEST_MAIN(TestFigure)
#include "test_figure.moc"

#include "figure/figure_subject.h"
#include "fixtures.h"

#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

const FigureOption& option(const QString& id) {
    return *std::ranges::find(figureOptions(), id, &FigureOption::id);
}

FigureSubject memorySubject() {
    const Scenario scenario = defaultScenario(sharedRegistry());
    return {"memory", false, solveScenario(scenario, sharedRegistry()), {}, sessionOf(scenario)};
}

} // namespace

class TestFigureOptions : public QObject {
    Q_OBJECT

private slots:
    void whatEveryOptionSaysItAlsoReads() {
        FigureOptions odd;
        for (const auto& [id, text] : {std::pair("format", "pdf"),
                                       {"size", "1440x1080"},
                                       {"scale", "2.5"},
                                       {"font-size", "150"},
                                       {"theme", "print"},
                                       {"transparent", "on"},
                                       {"title", "My title"},
                                       {"heading", "off"},
                                       {"caption", "off"},
                                       {"controls", "on"},
                                       {"legend", "off"},
                                       {"name", "{n}-{panel}"}})
            QCOMPARE(option(id).set(odd, text), QString());
        FigureOptions again;
        for (const FigureOption& o : figureOptions()) {
            QVERIFY2(o.get(odd) != o.get(FigureOptions()), qPrintable(o.id));
            QCOMPARE(o.set(again, o.get(odd)), QString());
        }
        QVERIFY(again == odd);
    }

    void everyChoiceThatTheDialogOffersIsLegal() {
        for (const FigureOption& o : figureOptions())
            for (const auto& choice : o.choices) {
                FigureOptions options;
                QVERIFY2(o.set(options, choice.value).isEmpty(), qPrintable(o.id + " " + choice.value));
                QCOMPARE(o.get(options), choice.value);
            }
    }

    void whatIsNotLegalIsSaidAndChangesNothing_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        for (const char* size : {"big", "0x0", "159x90", "160x89", "16385x100", "100x16385", "-5x9", "1920"})
            QTest::addRow("size %s", size) << "size" << size;
        for (const char* scale : {"0", "0.5", "17", "nan", "inf", "x"})
            QTest::addRow("scale %s", scale) << "scale" << scale;
        for (const char* size : {"99", "201", "1e2", ""}) QTest::addRow("font %s", size) << "font-size" << size;
        QTest::addRow("theme") << "theme"
                               << "pink";
        QTest::addRow("format") << "format"
                                << "gif";
        QTest::addRow("flag") << "caption"
                              << "yes";
        QTest::addRow("folder in name") << "name"
                                        << "../{panel}";
        QTest::addRow("no name") << "name"
                                 << " ";
    }
    void whatIsNotLegalIsSaidAndChangesNothing() {
        QFETCH(QString, id);
        QFETCH(QString, text);
        FigureOptions options;
        QVERIFY(!option(id).set(options, text).isEmpty());
        QVERIFY(options == FigureOptions());
    }

    void aSlideHasTheSameLayoutAtEveryResolution() {
        FigureOptions hd, fourK;
        fourK.size = {3840, 2160};
        QCOMPARE(figureLayout(hd), QSize(960, 540));
        QCOMPARE(figureLayout(fourK), QSize(960, 540));
        hd.size = {1440, 1080};
        QCOMPARE(figureLayout(hd), QSize(720, 540));
        hd.size = {960, 1080};
        QCOMPARE(figureLayout(hd), QSize(480, 540));
        hd.size = {640, 360};
        QCOMPARE(figureLayout(hd), QSize(640, 360));
        hd.scale = 2;
        QCOMPARE(figureLayout(hd), QSize(320, 180));
    }

    void theShortIdNamesTheScenarioAndNotTheView() {
        const FigureSubject subject = memorySubject();
        const QString id = shortId(subject.session);
        QVERIFY(QRegularExpression("^[0-9a-f]{8}$").match(id).hasMatch());
        QCOMPARE(shortId(sessionShowing(subject.session, "tco", false)), id);
        Scenario other = subject.snapshot->scenario;
        other.batch += 1;
        QVERIFY(shortId(sessionOf(other)) != id);
    }

    void theCaptionNamesScenarioPresetAndId() {
        const FigureSubject subject = memorySubject();
        const QString caption = captionText(subject);
        const Scenario& s = subject.snapshot->scenario;
        for (const QString& part : {QString::fromStdString(s.model->name), QString::fromStdString(s.hardware->name),
                                    QString("batch 32"), QString("preset tutorial"), shortId(subject.session)})
            QVERIFY2(caption.contains(part), qPrintable(caption));
    }

    void aFileNameFollowsItsPattern() {
        FigureOptions options;
        QCOMPARE(fileNameOf(memorySubject(), options), QString("memory"));
        options.name = "{n} {panel} {size} {theme} {id}";
        QCOMPARE(fileNameOf(memorySubject(), options, 7),
                 "07 memory 1920x1080 light " + shortId(memorySubject().session));
    }
};

QTEST_GUILESS_MAIN(TestFigureOptions)
#include "test_figure_options.moc"

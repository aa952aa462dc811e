#include "fixtures.h"
#include "store/carried_session.h"
#include "store/document.h"
#include "store/png_text.h"
#include "store/vector_carrier.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QByteArray plainPng() {
    QBuffer buffer;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray sessionBytes(double batch) {
    Scenario scenario = defaultScenario(sharedRegistry());
    scenario.batch = batch;
    return QByteArray::fromStdString(sessionText({.settings = settingsOf(scenario)}));
}

/// A picture with a session, as the program writes it.
QByteArray carrying(double batch) {
    return withPngText(plainPng(), kSessionKeyword, asciiSession(sessionBytes(batch)));
}

QByteArray svgWith(const QByteArray& inside) {
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">" + inside + "</svg>";
}

} // namespace

class TestCarriedSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const char* name = "file") {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no scratch file");
        return path;
    }

private slots:
    void aPngWithTextIsStillAPictureOfTheSamePixelsForOthers() {
        const QByteArray png = carrying(7);
        QBuffer buffer;
        buffer.setData(png);
        QImageReader reader(&buffer, "PNG");
        // Qt's reader folds white space, which a session does not need.
        QCOMPARE(reader.text(kSessionKeyword), QString::fromUtf8(sessionBytes(7)).simplified());
        QCOMPARE(QImage::fromData(png, "PNG"), QImage::fromData(plainPng(), "PNG"));
    }

    void textsThatAnotherProgramPackedAreReadToo() {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.setText(kSessionKeyword, QString::fromUtf8(sessionBytes(11)));
        QBuffer latin;
        picture.save(&latin, "PNG");
        QVERIFY(latin.data().contains("zTXt"));
        QCOMPARE(**pngText(latin.data(), kSessionKeyword), sessionBytes(11));
        const QString beyondLatin = QString::fromUtf8("{\"name\": \"数 → 5\"}");
        picture.setText(kSessionKeyword, beyondLatin);
        QBuffer international;
        picture.save(&international, "PNG");
        QVERIFY(international.data().contains("iTXt"));
        QCOMPARE(QString::fromUtf8(**pngText(international.data(), kSessionKeyword)), beyondLatin);
    }

    void namesBeyondAsciiComeBackFromAsciiAlone() {
        const Session session{.settings = {{"batch", 3.}}, .pinned = {{"Größe 数 🎓", {}, {{"batch", 4.}}}}};
        const QByteArray ascii = asciiSession(QByteArray::fromStdString(sessionText(session)));
        QVERIFY(std::ranges::all_of(ascii, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
        QCOMPARE(parseSession(ascii.toStdString(), "x")->pinned[0].name, session.pinned[0].name);
    }

    void aSessionComesBackFromEveryKindOfCarrier_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << carrying(17);
        QTest::newRow("svg") << withSvgMetadata(svgWith("<text>a</text>"), QString::fromUtf8(sessionBytes(17)));
        QTest::newRow("session") << sessionBytes(17);
    }
    void aSessionComesBackFromEveryKindOfCarrier() {
        QFETCH(QByteArray, bytes);
        const auto found = findSession(write(bytes).toStdString());
        QVERIFY(found);
        QCOMPARE(QByteArray::fromStdString(sessionText(found->session)), sessionBytes(17));
        QCOMPARE(found->inPicture, !bytes.startsWith('{'));
    }

    void aPictureIsNotTheFileThatTheSessionIsSavedTo() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        Document document(store, {[] { return QByteArray("{}"); }, [](const QByteArray&) {}});
        QCOMPARE(document.open(write(carrying(17), "a.png")), QString());
        QCOMPARE(store.scenario().batch, 17.);
        QVERIFY(document.path().isEmpty());
        QVERIFY(!document.isModified());
    }

    void whatCarriesNothingOrLiesIsRefusedInOneMessageAndChangesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = carrying(5);
        QTest::newRow("stripped") << plainPng() << "carries no scenario";
        QTest::newRow("cut off in the pixels") << good.left(good.size() - 30) << "cut off";
        QTest::newRow("cut off in the text") << good.left(200) << "cut off";
        QTest::newRow("signature alone") << good.left(8) << "cut off";
        QByteArray flipped = good;
        flipped[good.indexOf("settings") + 3] = 'X';
        QTest::newRow("a bit flipped") << flipped << "damaged";
        QByteArray endless = good;
        endless.replace(8, 4, QByteArray("\xff\xff\xff\xff", 4));
        QTest::newRow("a chunk longer than the file") << endless << "cut off";
        QTest::newRow("text of another kind") << withPngText(plainPng(), kSessionKeyword, "hello") << "not JSON";
        QTest::newRow("illegal setting")
            << withPngText(plainPng(), kSessionKeyword,
                           "{\"format\":\"mlsys-scenario\",\"version\":2,\"settings\":{\"batch\":-4}}")
            << "batch";
        QTest::newRow("too long") << withPngText(plainPng(), kSessionKeyword, QByteArray(2 << 20, ' ')) << "longer";
        QImage bomb(9, 9, QImage::Format_RGB32);
        bomb.fill(Qt::black);
        bomb.setText(kSessionKeyword, QString(40 << 20, 'a'));
        QBuffer packed;
        bomb.save(&packed, "PNG");
        QTest::newRow("grows a thousandfold") << packed.data() << "damaged";
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 foreign") << "PNG, SVG and PDF";
        QTest::newRow("svg without") << svgWith("<g/>") << "carries no scenario";
        QTest::newRow("svg cut off") << svgWith("<g/>").chopped(4) << "cut off";
        QTest::newRow("svg ill-formed") << svgWith("<a></b>") << "damaged";
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " \"" +
                      QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
        QTest::newRow("svg that laughs")
            << laughs + "]><svg><session xmlns=\"urn:mlsys-explorer:session\">&j;</session></svg>"
            << "damaged";
        QTest::newRow("pdf without") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n") << "carries no scenario";
        QTest::newRow("pdf cut off") << QByteArray("%PDF-1.4\n1 0 obj\n") << "cut off";
        QTest::newRow("pdf that points nowhere")
            << QByteArray("%PDF-1.4\n<</F (session.mlsys.json) /EF <</F 999 0 R>>>>\n%%EOF\n") << "damaged";
        QTest::newRow("large noise") << QByteArray(3 << 20, '#') << "larger than any session";
        QTest::newRow("nothing") << QByteArray() << "JSON";
    }
    void whatCarriesNothingOrLiesIsRefusedInOneMessageAndChangesNothing() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        Document document(store, {[] { return QByteArray("{}"); }, [](const QByteArray&) { QFAIL("view changed"); }});
        store.set("batch", 9.);
        const QByteArray before = document.text();
        const QString path = write(bytes);
        const QString problem = document.open(path);
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY2(problem.contains(path) && problem.count('\n') == 0, qPrintable(problem));
        QCOMPARE(document.text(), before);
        QVERIFY(store.history().canUndo());
    }

    void aFolderAndAMissingFileAreNamed() {
        ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
        Document document(store, {[] { return QByteArray("{}"); }, [](const QByteArray&) {}});
        QVERIFY(document.open(m_folder.path()).contains("not a file"));
        QVERIFY(document.open(m_folder.filePath("none.png")).contains("missing"));
    }
};

QTEST_GUILESS_MAIN(TestCarriedSession)
#include "test_carried_session.moc"

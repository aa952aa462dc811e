#include "hostile_reader.h"
#include "registry/temporary_registry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostMemory = 600 << 20; // with what the sanitizer needs
#else
constexpr qint64 kMostMemory = 200 << 20;
#endif

/// The start of a text, a part that is repeated until the file is as long as wanted, and its end.
struct Recipe {
    QByteArray start, part, end;
    qint64 length = 1'000'000;
};

void cook(const Recipe& recipe, const QString& path) {
    QByteArray text = recipe.start;
    const qint64 room = recipe.length - recipe.start.size() - recipe.end.size();
    if (!recipe.part.contains('#') && !recipe.part.isEmpty()) text += recipe.part.repeated(room / recipe.part.size());
    for (int number = 0; recipe.part.contains('#') && text.size() + 16 < recipe.length; ++number) {
        QByteArray part = recipe.part;
        text += part.replace("#", QByteArray::number(number));
    }
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text + recipe.end) < 0) qFatal("cannot write %s", qPrintable(path));
}

const QList<std::pair<const char*, Recipe>>& hostileTexts() {
    static const QList<std::pair<const char*, Recipe>> all{
        {"empty", {}},
        {"NUL bytes", {{}, QByteArray(1000, '\0'), {}}},
        {"bytes of no encoding", {"{\"", "\xff\xfe\xc0\x80", "\":1}"}},
        {"UTF-16", {QByteArray("\xff\xfe{\0", 4), QByteArray("\"\0", 2), {}}},
        {"a million numbers", {"[0", ",0", "]"}},
        {"a million numbers in a member", {"{\"id\":[0", ",0", "]}"}},
        {"members without end", {"{\"x\":0", ",\"#\":0", "}"}},
        {"one name again and again", {"{\"a\":0", ",\"a\":0", "}"}},
        {"deep lists", {{}, "[", {}}},
        {"deep objects", {{}, "{\"a\":", {}}},
        {"a long text", {"{\"id\":\"", "abcdefgh", "\"}"}},
        {"a long number", {"{\"id\":1", "0", "}"}},
        {"lines without end", {{}, "a\n", {}}},
        {"cells without end", {"id,area,metric,value", ",a", "\nr,a,b,1\n"}},
        {"rows without end", {"id,area,metric,value\n", "r,a,b,x\n", {}}},
        {"five million bytes", {"[0", ",0", "]", 5'000'000}},
    };
    return all;
}

} // namespace

/// Files that are made to break a reader: refused with a message, without taking the machine's memory.
class TestHostileFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const TemporaryRegistry m_registry;

    static QString fileOf(const QString& kind) {
        if (kind == "measurements in lines") return "x.csv";
        return kind == "picture" ? "x.svg" : "x.json";
    }

    /// Reads the file in another process and looks at what came of it.
    static void isRefused(const QString& kind, const QString& path) {
        QProcess reader;
        QElapsedTimer timer;
        timer.start();
        reader.start(QCoreApplication::applicationFilePath(), {"--read", kind, path});
        QVERIFY2(reader.waitForFinished(60000), qPrintable(kind));
        QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
        const QByteArrayList lines = reader.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(lines.size() >= 2, reader.readAllStandardError().constData());
        if (qEnvironmentVariableIsSet("MLSYS_SHOW_FIGURES"))
            qInfo("%s: %lld ms, %lld MB: %s", qPrintable(kind), timer.elapsed(), lines.last().toLongLong() >> 20,
                  lines.first().left(90).constData());
        QVERIFY2(lines.first() != "accepted", qPrintable(kind));
        QVERIFY2(lines.first().contains(": "), lines.first().constData());
        QVERIFY2(lines.last().toLongLong() < kMostMemory,
                 (kind.toUtf8() + " takes " + lines.last() + " bytes").constData());
    }

private slots:
    void aHostileTextIsRefused_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("text");
        for (const char* kind : {"session", "request", "exercise", "report", "measurements", "measurements in lines"})
            for (int i = 0; i < hostileTexts().size(); ++i)
                QTest::addRow("%s: %s", kind, hostileTexts()[i].first) << kind << i;
    }
    void aHostileTextIsRefused() {
        QFETCH(QString, kind);
        QFETCH(int, text);
        QDir(m_folder.filePath("one")).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.filePath("one")));
        const QString path = m_folder.filePath("one/" + fileOf(kind));
        cook(hostileTexts()[text].second, path);
        // No line is no request; that is no fault.
        const bool isNothing = text == 0 && kind == "request";
        if (!isNothing) isRefused(kind, path);
    }

    void aHostileEntryOfTheRegistryIsRefused_data() {
        QTest::addColumn<int>("text");
        for (int i = 0; i < hostileTexts().size(); ++i) QTest::addRow("%s", hostileTexts()[i].first) << i;
    }
    void aHostileEntryOfTheRegistryIsRefused() {
        QFETCH(int, text);
        cook(hostileTexts()[text].second, m_registry.path("grids.json"));
        isRefused("registry", m_registry.path("."));
    }

    void aListOfManyBrokenEntriesIsRefused() {
        cook({"{\"grids\":[0", ",0", "]}"}, m_registry.path("grids.json"));
        isRefused("registry", m_registry.path("."));
        cook({"{\"grids\":[{}", ",{}", "]}"}, m_registry.path("grids.json"));
        isRefused("registry", m_registry.path("."));
    }

    void aRequestOfManyNamesIsRefused() {
        const QString path = m_folder.filePath("names.json");
        cook(
            {R"({"solver":"placement_search","fleet":"Research_256","duration_days":1,"regions":["x")", ",\"y\"", "]}"},
            path);
        isRefused("request", path);
    }

    void aHostilePictureIsRefused_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<qint64>("length");
        const QByteArray png("\x89PNG\r\n\x1a\n", 8);
        const qint64 large = 60 << 20, allowed = 15 << 20;
        QTest::newRow("chunks without end") << png << QByteArray("\0\0\0\0aBCDxxxx", 12) << QByteArray() << large;
        QTest::newRow("deep elements") << QByteArray("<svg>") << QByteArray("<a>") << QByteArray() << allowed;
        QTest::newRow("attributes without end")
            << QByteArray("<svg") << QByteArray(" a#=''") << QByteArray("/>") << allowed;
        QTest::newRow("one long attribute")
            << QByteArray("<svg a='") << QByteArray("abcdefgh") << QByteArray("'/>") << allowed;
        QTest::newRow("a long text") << QByteArray(R"(<svg><session xmlns="urn:mlsys-explorer:session">)")
                                     << QByteArray("abcdefgh") << QByteArray("</session></svg>") << allowed;
        QTest::newRow("entities") << QByteArray("<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a0 'aaaaaaaa'>")
                                  << QByteArray("<!ENTITY b# '&a0;&a0;&a0;&a0;'>") << QByteArray("]><svg>&b1;</svg>")
                                  << qint64(1'000'000);
        QTest::newRow("an entity in itself") << QByteArray("<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a '&b;'>"
                                                           "<!ENTITY b '&a;'>]><svg>&a;</svg>")
                                             << QByteArray(" ") << QByteArray() << qint64(1000);
        QTest::newRow("objects without end") << QByteArray("%PDF-1.4\n/F (session.mlsys.json) /EF << /F 7 0 R >>\n")
                                             << QByteArray("\n7 0 obj\n") << QByteArray("%%EOF") << large;
    }
    void aHostilePictureIsRefused() {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, end);
        QFETCH(qint64, length);
        const QString path = m_folder.filePath("picture");
        cook({start, part, end, length}, path);
        isRefused("picture", path);
    }

    /// A few bytes that unpack to a thousand times as many.
    void aPackedFloodIsRefused() {
        const QByteArray packed = qCompress(QByteArray(120 << 20, ' '), 9).mid(4);
        QByteArray png("\x89PNG\r\n\x1a\n", 8);
        const QByteArray data = QByteArray("mlsys-session\0\0", 15) + packed;
        QVERIFY(packed.size() < 1 << 17);
        const auto bigEndian = [](quint32 x) {
            QByteArray bytes(4, '\0');
            qToBigEndian(x, bytes.data());
            return bytes;
        };
        png += bigEndian(quint32(data.size())) + "zTXt" + data + bigEndian(crcOf("zTXt" + data));
        png += bigEndian(0) + "IEND" + bigEndian(crcOf("IEND"));
        QFile file(m_folder.filePath("flood.png"));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(png) == png.size());
        file.close();
        isRefused("picture", file.fileName());
    }

    /// A gigabyte without a byte on the disk. Requests come from a stream, whose end nobody knows.
    void aGigabyteIsRefused_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"session", "exercise", "report", "measurements", "measurements in lines", "picture"})
            QTest::newRow(kind) << kind;
    }
    void aGigabyteIsRefused() {
        QFETCH(QString, kind);
        QDir(m_folder.filePath("large")).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.filePath("large")));
        QFile file(m_folder.filePath("large/" + fileOf(kind)));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("{") == 1 && file.resize(qint64(1) << 30));
        file.close();
        isRefused(kind, file.fileName());
    }

    void whatIsNoFileIsRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a device that never ends") << "/dev/zero";
        QVERIFY(QFile::link("loop", m_folder.filePath("loop")));
        QTest::newRow("a link to itself") << m_folder.filePath("loop");
    }
    void whatIsNoFileIsRefused() {
        QFETCH(QString, path);
        for (const char* kind : {"session", "measurements", "picture"}) isRefused(kind, path);
    }

private:
    /// Bit by bit, as PNG describes it.
    static quint32 crcOf(const QByteArray& bytes) {
        quint32 crc = 0xFFFFFFFFU;
        for (const char byte : bytes) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && QByteArray(argv[1]) == "--read") return readHostile(argv[2], argv[3]);
    QCoreApplication app(argc, argv);
    TestHostileFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_hostile_files.moc"

#include "registry/json_text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mlsys;

namespace {

std::string rewritten(std::string_view text) {
    std::vector<Error> faults;
    const auto json = parseJson(text, faults);
    std::string out;
    if (json && faults.empty()) appendJson(out, *json);
    return out;
}

std::string written(double x) {
    std::string out;
    appendJson(out, x);
    return out;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void aTextIsWrittenAsItWasRead_data();
    void aTextIsWrittenAsItWasRead() {
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(rewritten(text.toStdString())), text);
    }

    void brokenTextIsRefusedWithItsPlace_data();
    void brokenTextIsRefusedWithItsPlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        std::vector<Error> faults;
        parseJson({text.data(), static_cast<std::size_t>(text.size())}, faults);
        QCOMPARE(faults.size(), std::size_t{1});
        QVERIFY2(QString::fromStdString(faults[0].where).startsWith(where), faults[0].where.c_str());
        QVERIFY2(QString::fromStdString(faults[0].what).contains(what), faults[0].what.c_str());
    }

    void everyRepeatedNameIsReported();

    void numbersReadBackEqualWithTheFewestDigits() {
        QCOMPARE(written(0.1), "0.1");
        QCOMPARE(written(85899345920.), "85899345920");
        for (const double x : {1. / 3, 4.9999999999999996e-05, 1e308, 5e-324, -2.5})
            QCOMPARE(std::strtod(written(x).c_str(), nullptr), x);
    }

    void aNumberThatIsNoneBecomesNull() {
        QCOMPARE(written(std::numeric_limits<double>::infinity()), "null");
        QCOMPARE(written(-std::numeric_limits<double>::infinity()), "null");
        QCOMPARE(written(std::nan("")), "null");
    }

    void whatIsNotUtf8IsReplaced() {
        std::string out;
        appendJson(out, std::string_view("a\xff\xc3z\xe2\x82"));
        QCOMPARE(out, "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD\"");
    }

    void warningsAppearOnlyWhereThereAreSome();

    void pointersLeadToTheirValue();
};

void TestJson::aTextIsWrittenAsItWasRead_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"null", "true", "[]", "{}", R"({"a":1,"b":[2.50,-0.1e-7,"x"],"c":{"d":null}})",
                             "12345678901234567", R"("é 漢 🜁")", R"("a\"b\\c\nd\u0001")", "[[[[]]]]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::brokenTextIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& text, const char* where, const char* what) {
        QTest::newRow(name) << text << where << what;
    };
    row("empty", "", "", "column 1");
    row("cut off", R"({"a": [1,)", "", "column 10");
    row("cut off in a later line", "{\n\"a\": ", "", "line 2");
    row("more after the end", "{} {}", "", "column 4");
    row("binary", QByteArray("\x00\xff\xfe\x01", 4), "", "not JSON");
    row("not UTF-8", "\"\xc3\x28\"", "", "UTF-8");
    row("NaN", R"({"a": NaN})", "", "neither NaN nor Infinity");
    row("Infinity", R"([-Infinity])", "", "neither NaN nor Infinity");
    row("too large a number", R"([1e999])", "", "overflow");
    row("name given twice", R"({"a": {"b/c": 1, "d": 2, "b/c": 1}})", "/a/b~1c", "twice");
    row("deep nesting", QByteArray(100000, '['), "", "deeper than 64");
    row("long text", "[1, \"" + QByteArray(5000, 'x') + "\"]", "/1", "5000 bytes");
    row("long name", "{\"" + QByteArray(5000, 'x') + "\": 1}", "/", "5000 bytes");
}

void TestJson::everyRepeatedNameIsReported() {
    std::vector<Error> faults;
    parseJson(R"({"a":1,"a":2,"b":3,"b":4,"b":5})", faults);
    QCOMPARE(faults.size(), std::size_t{3});
}

void TestJson::pointersLeadToTheirValue() {
    std::vector<Error> faults;
    const auto json = parseJson(R"({"a": [{"b/c": 7}], "": 8})", faults);
    QCOMPARE(atPointer(*json, "/a/0/b~1c")->number, 7.);
    QCOMPARE(atPointer(*json, "/")->number, 8.);
    QCOMPARE(atPointer(*json, ""), &*json);
    for (const char* nowhere : {"/b", "/a/1", "/a/x", "/a/0/b", "a"}) QVERIFY(!atPointer(*json, nowhere));
}

void TestJson::warningsAppearOnlyWhereThereAreSome() {
    std::string without, with;
    appendJson(without, Answer{{{"a", {1.5}}}, {}});
    appendJson(with, Answer{{{"a", {}}}, {{"code", "A sentence."}}});
    QCOMPARE(without, R"({"a":1.5})");
    QCOMPARE(with, R"({"a":null,"warnings":[{"code":"code","message":"A sentence."}]})");
}

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"

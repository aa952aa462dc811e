#include "controls/number_range.h"
#include "controls/number_text.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace mlsys::ui;

class TestNumberText : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void acceptsTheDecimalSignOfTheUser();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void ticksAreShort_data();
    void ticksAreShort();
    void rangeNamesItsEnds();
    void rangeHoldsOnlyLegalNumbers();
};

void TestNumberText::readsWhatPeopleType_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << "100" << 100.0;
    QTest::newRow("blanks around") << "  64 " << 64.0;
    QTest::newRow("grouped") << "4,096" << 4096.0;
    QTest::newRow("grouped twice") << "1,234,567.5" << 1234567.5;
    QTest::newRow("thin space groups") << "4\u2009096" << 4096.0;
    QTest::newRow("power") << "1e3" << 1000.0;
    QTest::newRow("negative power") << "2.5E-2" << 0.025;
    QTest::newRow("kilo") << "4k" << 4000.0;
    QTest::newRow("capital kilo") << "4 K" << 4000.0;
    QTest::newRow("kibi") << "4 Ki" << 4096.0;
    QTest::newRow("fraction of mega") << "1.5M" << 1.5e6;
    QTest::newRow("gibi") << "2Gi" << 2147483648.0;
    QTest::newRow("unit behind") << "64 requests" << 64.0;
    QTest::newRow("prefix and unit") << "4 k requests" << 4000.0;
    QTest::newRow("typographic minus") << "\u22123" << -3.0;
    QTest::newRow("no digit before the point") << ".5" << 0.5;
    QTest::newRow("no digit behind the point") << "5." << 5.0;
}

void TestNumberText::readsWhatPeopleType() {
    QFETCH(QString, text);
    QFETCH(double, value);
    const ParseResult result = parseNumber(text, "requests");
    QVERIFY2(result.value.has_value(), qPrintable(result.error));
    QCOMPARE(*result.value, value);
}

void TestNumberText::refusesWhatIsNoNumber_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",          "  ",    "abc", "nan", "NaN",  "inf",   "-inf", "1e999",   "1 2",    "4,09", "1,0000",
          "0,123,456", "12 kg", "1e",  "--1", "0x10", "1.2.3", "k",    "1e308 P", "4 Kiki", "½"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumberText::refusesWhatIsNoNumber() {
    QFETCH(QString, text);
    const ParseResult result = parseNumber(text);
    QVERIFY(!result.value.has_value());
    QVERIFY(!result.error.isEmpty());
}

void TestNumberText::acceptsTheDecimalSignOfTheUser() {
    QVERIFY(!parseNumber("0,5").value);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(parseNumber("0,5").value.value_or(-1), 0.5);
    QCOMPARE(parseNumber("0.5").value.value_or(-1), 0.5);
    QCOMPARE(parseNumber("4.096").value.value_or(-1), 4096.0);
    QCOMPARE(parseNumber("4,096").value.value_or(-1), 4.096);
    QCOMPARE(formatNumber(4096.5), QString("4.096,5"));
}

void TestNumberText::readsBackWhatItWrites_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("small whole") << 64.0 << "64";
    QTest::newRow("grouped") << 4096.0 << "4,096";
    QTest::newRow("negative") << -4096.0 << "-4,096";
    QTest::newRow("fraction") << 0.1 << "0.1";
    QTest::newRow("third") << 1.0 / 3 << "0.3333333333333333";
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("tiny") << 1e-5 << "1e-05";
    QTest::newRow("millions in full") << 1234567.0 << "1,234,567";
    QTest::newRow("giga") << 1.5e9 << "1.5 G";
    QTest::newRow("huge") << 1e21 << "1e+21";
}

void TestNumberText::readsBackWhatItWrites() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(formatNumber(value), text);
    QCOMPARE(parseNumber(text).value.value_or(-1), value);
}

void TestNumberText::ticksAreShort_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1.0 << "1";
    QTest::newRow("power of two") << 512.0 << "512";
    QTest::newRow("thousand") << 1000.0 << "1 k";
    QTest::newRow("twelve thousand") << 12000.0 << "12 k";
    QTest::newRow("binary thousand") << 4096.0 << "4 Ki";
    QTest::newRow("context") << 131072.0 << "128 Ki";
    QTest::newRow("odd") << 12345.0 << "12.3 k";
    QTest::newRow("million") << 1e6 << "1 M";
    QTest::newRow("share") << 0.05 << "0.05";
}

void TestNumberText::ticksAreShort() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(formatTick(value), text);
}

void TestNumberText::rangeNamesItsEnds() {
    QCOMPARE((NumberRange{1, 4096, true}.inWords("requests")), "Type a whole number from 1 to 4,096 requests.");
    QCOMPARE((NumberRange{0.01, 1, false}.inWords("")), "Type a number from 0.01 to 1.");
    NumberRange open;
    open.minimum = 0;
    QCOMPARE(open.inWords("$"), "Type a number of at least 0 $.");
    QCOMPARE(NumberRange().inWords("W"), "Type a number W.");
}

void TestNumberText::rangeHoldsOnlyLegalNumbers() {
    const NumberRange whole{1, 8, true};
    QVERIFY(whole.contains(1) && whole.contains(8));
    QVERIFY(!whole.contains(0) && !whole.contains(9) && !whole.contains(2.5));
    QVERIFY(!NumberRange().contains(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!NumberRange().contains(std::numeric_limits<double>::infinity()));
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "test_number_text.moc"

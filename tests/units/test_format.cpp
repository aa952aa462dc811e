#include "units/format.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void aValueIsShownInTheUnitThatReadsBest_data() {
        QTest::addColumn<double>("base");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("shown");
        const auto row = [](double base, const char* kind, const char* shown) {
            QTest::addRow("%s", shown) << base << kind << shown;
        };
        row(3.35e12, "bandwidth", "3.35 TB/s");
        row(16.06e9, "bytes", "16.1 GB");
        row(5.6e-3, "time", "5.60 ms");
        row(42.1e-6, "time", "42.1 µs");
        row(0, "time", "0 s");
        row(0.99999, "time", "1.00 s");
        row(989e12, "flop rate", "989 Tflop/s");
        row(958429, "money", "958 k USD");
        row(429e-3 / 3.6e6, "carbon intensity", "429 g/kWh");
        row(0.12 / 3.6e6, "energy price", "0.120 USD/kWh");
        row(83.8 * 3.6e9, "energy", "83.8 MWh");
        row(1586, "carbon", "1.59 t");
        row(2e-10, "time", "0.200 ns");
        row(1e-18, "time", "1.00e-18 s");
    }
    void aValueIsShownInTheUnitThatReadsBest() {
        QFETCH(double, base);
        QFETCH(QString, kind);
        QFETCH(QString, shown);
        const QHash<QString, Dim> dims{
            {"bandwidth", dim::bandwidth},      {"bytes", dim::byte},    {"time", dim::time},
            {"flop rate", dim::flopRate},       {"money", dim::money},   {"carbon intensity", dim::carbonPerEnergy},
            {"energy price", dim::energyPrice}, {"energy", dim::energy}, {"carbon", dim::carbon}};
        QCOMPARE(QString::fromStdString(format(base, dims[kind]).text()), shown);
    }

    void infinityAndNoNumberAreWords() {
        QCOMPARE(formatNumber(INFINITY), std::string("∞"));
        QCOMPARE(formatNumber(std::nan("")), std::string("unknown"));
    }

    void whatIsShownReadsBackWithinItsDigits() {
        for (const Dim d : {dim::time, dim::byte, dim::bandwidth, dim::flopRate, dim::energy, dim::money, dim::carbon})
            for (double base = 1.234e-5; base < 1e15; base *= 97) {
                const std::string shown = format(base, d, 4).text();
                if (shown.find('e') != std::string::npos) continue;
                const auto read = parseQuantity(shown, d);
                QVERIFY2(read, shown.c_str());
                QVERIFY2(std::abs(*read / base - 1) < 2e-3 || base < 1e-2, shown.c_str());
            }
    }

    void typedFormsAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addRow("plain") << "130" << 130.;
        QTest::addRow("thousands") << "4,096" << 4096.;
        QTest::addRow("k") << "4k" << 4000.;
        QTest::addRow("Ki") << "4 Ki" << 4096.;
        QTest::addRow("exponent") << "1e3" << 1000.;
        QTest::addRow("spaces") << "  7  " << 7.;
    }
    void typedFormsAreRead() {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = parseQuantity(text.toStdString(), dim::none);
        QVERIFY2(read, read ? "" : read.error().c_str());
        QCOMPARE(*read, value);
    }

    void unitsAreRead() {
        QCOMPARE(*parseQuantity("64 GiB", dim::byte), 64 * 1073741824.);
        QCOMPARE(*parseQuantity("3.35 TB/s", dim::bandwidth), 3.35e12);
    }

    void whatCannotBeReadNamesWhatIsLegal() {
        for (const char* text : {"", "banana", "nan", "inf", "1e999", "5 parsecs", "--5", "5 GB/s"}) {
            const auto read = parseQuantity(text, dim::byte);
            QVERIFY2(!read, text);
            QVERIFY2(read.error().find("give ") != std::string::npos && read.error().find("GiB") != std::string::npos,
                     text);
        }
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "test_format.moc"

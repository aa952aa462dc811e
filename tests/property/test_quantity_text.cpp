#include "random_cases.h"
#include "units/format.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

/// Values on their way to the screen and back.
class TestQuantityText : public QObject {
    Q_OBJECT

private slots:
    void aWrittenValueIsReadBack_data() {
        QTest::addColumn<int>("dimension");
        for (int i = 0; i < int(std::size(kDimensions)); ++i) QTest::addRow("%d", i) << i;
    }
    void aWrittenValueIsReadBack() {
        QFETCH(int, dimension);
        const Dim dim = kDimensions[dimension];
        RandomCases random(std::uint64_t(dimension) + 1);
        for (int i = 0; i < 3000; ++i) {
            const double value = random.between(1e-9, 1e18) * (random.share() < 0.1 ? -1 : 1);
            const std::string text = format(value, dim, 12).text();
            const auto back = parseQuantity(text, dim);
            QVERIFY2(back, (text + ": " + (back ? std::string() : back.error())).c_str());
            QVERIFY2(std::abs(*back - value) <= 1e-11 * std::abs(value), text.c_str());
        }
    }

    /// Three digits never mean more than half of the last one.
    void aShortTextIsTheNearest() {
        RandomCases random(99);
        for (int i = 0; i < 3000; ++i) {
            const double value = random.between(1e-9, 1e18);
            const auto back = parseQuantity(format(value, dim::bandwidth).text(), dim::bandwidth);
            QVERIFY(back && std::abs(*back - value) <= 5.1e-3 * value);
        }
    }

private:
    static constexpr Dim kDimensions[] = {dim::none, dim::byte, dim::bandwidth, dim::flopRate, dim::time, dim::power};
};

QTEST_APPLESS_MAIN(TestQuantityText)
#include "test_quantity_text.moc"

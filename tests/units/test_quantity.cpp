#include "units/notation.h"
#include "units/units.h"

#include <QTest>

using namespace mlsys;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a < b;
};
template <class A>
concept MadeFromBareNumber = std::is_convertible_v<double, A>;

static_assert(sizeof(Bandwidth<>) == sizeof(double));
static_assert(Addable<Bytes<>, Bytes<>>);
static_assert(!Addable<Bytes<>, Time<>>);
static_assert(!Addable<Money<>, Parameters<>>);
static_assert(!Addable<Money<>, double>);
static_assert(!Comparable<Energy<>, Power<>>);
static_assert(!MadeFromBareNumber<Time<>>);
static_assert(std::is_same_v<decltype(Bytes<>() / Bandwidth<>()), Time<>>);
static_assert(std::is_same_v<decltype(Power<>() * Time<>()), Energy<>>);
static_assert(std::is_same_v<decltype(Bytes<>() / Bytes<>()), double>);
static_assert(std::is_same_v<decltype(Energy<>() * EnergyPrice<>()), Money<>>);
static_assert(std::is_same_v<decltype(Energy<>() * CarbonIntensity<>()), Carbon<>>);

} // namespace

class TestQuantity : public QObject {
    Q_OBJECT

private slots:
    void aValueGoesInAndOutThroughANamedUnit() {
        const Bandwidth<> bandwidth(3350, unit::GBPerS);
        QCOMPARE(bandwidth.in(unit::TBPerS), 3.35);
        QCOMPARE(bandwidth.base(), 3.35e12);
        QCOMPARE(Energy<>(1, unit::kWh).in(unit::joule), 3.6e6);
    }

    void dividingBytesByBandwidthGivesSeconds() {
        const Time<> time = Bytes<>(16.06, unit::GB) / Bandwidth<>(3.35, unit::TBPerS);
        QCOMPARE(time.in(unit::ms), 16.06 / 3.35);
    }

    void oneKilowattHourAtOnePriceCostsThatPrice() {
        QCOMPARE((Energy<>(1, unit::kWh) * EnergyPrice<>(0.12, unit::usdPerKWh)).in(unit::usd), 0.12);
        QCOMPARE((Energy<>(1, unit::kWh) * CarbonIntensity<>(429, unit::gPerKWh)).in(unit::gCO2), 429.);
    }

    void aRecordedValueComputesWhatThePlainOneDoes() {
        const auto plainTime = Bytes<>(8, unit::GB) / Bandwidth<>(2, unit::TBPerS);
        const auto bytes = given<Traced>("W", Bytes<>(8, unit::GB));
        const auto recorded = define("t", bytes / given<Traced>("BW", Bandwidth<>(2, unit::TBPerS)));
        QCOMPARE(plain(recorded), plainTime);
        const Expression& named = *recorded.base().expression();
        QCOMPARE(named.symbol, std::string("t"));
        QCOMPARE(named.arguments.front()->op, Expression::Op::Divide);
        QCOMPARE(named.arguments.front()->arguments.front()->symbol, std::string("W"));
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "test_quantity.moc"

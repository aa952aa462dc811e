#include "cases.h"

#include "solve/economics.h"

using namespace cases;

class TestEconomics : public QObject {
    Q_OBJECT

    static Economics::Input year(const char* node, double nodes) {
        return {.use = {.fleet = fleet(node, nodes), .duration = Time<>(365, unit::day), .mfu = 0.3}};
    }
    static Economics::Answer<> solve(const Economics::Input& in) { return answer<Economics>(in); }

private slots:
    void theTutorialsExerciseComesOut() {
        QCOMPARE(std::round(solve(year("DGX_A100", 20)).total.base()), 958429.);
        QCOMPARE(std::round(solve(year("DGX_H100", 8)).total.base()), 762900.);
        QCOMPARE(std::round(solve(year("DGX_B200", 4)).total.base()), 509881.);
    }

    void theTotalIsTheSumOfItsParts() {
        const auto a = solve(year("DGX_H100", 8));
        QVERIFY(close(a.opex, a.energyCost + a.maintenance));
        QVERIFY(close(a.total, a.capex + a.opex));
    }

    void theWholePurchaseIsPaidByTheEnd() {
        auto in = year("DGX_H100", 8);
        in.use.duration = in.amortization;
        QVERIFY(close(solve(in).capex, Money<>(30000 * 64, unit::usd)));
    }

    void costsGrowInStepWithFleetAndTime() {
        const Money<> one = solve(year("DGX_H100", 1)).total;
        QVERIFY(close(solve(year("DGX_H100", 50)).total, one * 50.));
        auto in = year("DGX_H100", 1);
        in.use.duration = in.use.duration * 3.;
        QVERIFY(close(solve(in).total, one * 3.));
    }

    void energyIsThatOfSustainability() {
        const auto in = year("DGX_H100", 8);
        const auto a = solve(in);
        QCOMPARE(a.energy.facility.base(), answer<Sustainability>({.use = in.use}).energy.facility.base());
        QVERIFY(close(a.energyCost.base(), a.energy.facility.in(unit::kWh)*0.12));
    }

    void anUnknownPriceWarns() {
        auto in = year("DGX_H100", 8);
        QVERIFY(!solve(in).warnings.has(Trap::unknown_price));
        Fleet f = *in.use.fleet;
        Node n = *f.node;
        n.accelerator = hardware("MI250X");
        f.node = n;
        in.use.fleet = f;
        QVERIFY(solve(in).warnings.has(Trap::unknown_price));
    }
};

QTEST_APPLESS_MAIN(TestEconomics)
#include "test_economics.moc"

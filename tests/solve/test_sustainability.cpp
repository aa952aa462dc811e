#include "cases.h"

#include "solve/sustainability.h"

using namespace cases;

class TestSustainability : public QObject {
    Q_OBJECT

    static Sustainability::Input month(double mfu = 0.4) {
        return {.use = {.fleet = fleet("DGX_H100", 32), .duration = Time<>(30, unit::day), .mfu = mfu}};
    }
    static Sustainability::Answer<> solve(const Sustainability::Input& in) { return answer<Sustainability>(in); }

private slots:
    void theTutorialsExerciseComesOut() {
        auto in = month();
        in.use.grid = grid("US_Avg");
        QCOMPARE(std::round(solve(in).energy.it.in(unit::kWh)*1.12 / 100), 838.);
        QCOMPARE(std::round(solve(in).carbon.in(unit::tCO2)*10), 360.);
        in.use.grid = grid("Quebec");
        QCOMPARE(std::round(solve(in).carbon.in(unit::kgCO2)), 1586.);
        QCOMPARE(solve(in).energy.water.base(), 0.);
    }

    void theGridOfTheRequestComesBeforeTheFleetsRegion() {
        auto in = month();
        Fleet inPoland = *in.use.fleet;
        inPoland.region = grid("Poland");
        in.use.fleet = inPoland;
        QCOMPARE(solve(in).energy.pue, 1.58);
        in.use.grid = grid("Norway");
        QCOMPARE(solve(in).energy.region, std::string_view("Norway (Hydro)"));
    }

    void withoutAnyRegionTheAverageOfTheUnitedStatesCounts() {
        auto in = month();
        const auto unknown = solve(in);
        in.use.grid = grid("US_Avg");
        QVERIFY(close(unknown.carbon, solve(in).carbon));
        QVERIFY(close(unknown.energy.water, solve(in).energy.water));
        QCOMPARE(std::string(unknown.energy.region), std::string(solve(in).energy.region));
    }

    void anIdleFleetStillDrawsThreeTenths() {
        QVERIFY(close(solve(month(0)).energy.it, solve(month(1)).energy.it * 0.3));
        QVERIFY(close(solve(month(1)).energy.it.in(unit::kWh), 0.7 * 256 * 720));
    }

    void embodiedCarbonCountsOncePerAccelerator() {
        auto in = month();
        const Carbon<> running = solve(in).carbon;
        in.embodiedPerDevice = Carbon<>(150, unit::kgCO2);
        QVERIFY(close(solve(in).carbon - running, Carbon<>(150 * 256, unit::kgCO2), 1e-9));
    }

    void anUnknownDesignPowerWarns() {
        auto in = month();
        QVERIFY(!solve(in).warnings.has(Trap::unknown_tdp));
        Fleet f = *in.use.fleet;
        Node n = *f.node;
        Hardware silent = *n.accelerator;
        silent.tdp.reset();
        n.accelerator = silent;
        f.node = n;
        in.use.fleet = f;
        QVERIFY(solve(in).warnings.has(Trap::unknown_tdp));
    }
};

QTEST_APPLESS_MAIN(TestSustainability)
#include "test_sustainability.moc"

#include "cases.h"

#include "solve/economics.h"
#include "solve/placement_search.h"

using namespace cases;

class TestPlacementSearch : public QObject {
    Q_OBJECT

    static PlacementSearch::Input among(std::vector<Ref<Grid>> regions) {
        return {.use = {.fleet = fleet("DGX_H100", 32), .duration = Time<>(30, unit::day), .mfu = 0.4},
                .regions = std::move(regions)};
    }

private slots:
    void noOtherRegionHasALowerObjective() {
        const auto best = answer<PlacementSearch>(among(sharedRegistry().all<Grid>()));
        for (const auto& region : sharedRegistry().all<Grid>())
            QVERIFY(answer<PlacementSearch>(among({region})).objective >= best.objective);
        QCOMPARE(best.totalSearched, static_cast<double>(sharedRegistry().all<Grid>().size()));
    }

    void theOrderOfTheRegionsDoesNotMatter() {
        const auto there = answer<PlacementSearch>(among({grid("Poland"), grid("Norway")}));
        const auto back = answer<PlacementSearch>(among({grid("Norway"), grid("Poland")}));
        QCOMPARE(there.region, std::string_view("Norway"));
        QCOMPARE(back.region, there.region);
    }

    void theObjectiveIsCostAndPricedCarbon() {
        const auto a = answer<PlacementSearch>(among({grid("Poland")}));
        QVERIFY(close(a.objective.base(), a.cost.base() + a.carbon.in(unit::tCO2)*100));
        Economics::Input there{.use = among({}).use};
        there.use.grid = grid("Poland");
        QCOMPARE(a.cost.base(), answer<Economics>(there).total.base());
    }

    void noRegionIsRefused() { QCOMPARE(refusal<PlacementSearch>(among({})), error::kInvalidArgument); }
};

QTEST_APPLESS_MAIN(TestPlacementSearch)
#include "test_placement_search.moc"

#include "explore/design_space.h"
#include "explore/fleet_cost.h"
#include "explore/offered_nodes.h"
#include "explore/parameter.h"
#include "explore/solver_inputs.h"
#include "explore/views/views.h"
#include "fixtures.h"

#include <QTest>

#include <mutex>
#include <numeric>
#include <set>

using namespace mlsys;

namespace {

using Numbers = std::tuple<double, double, double>;

Numbers numbersOf(const Design& d) {
    return {d.itl.base(), d.cost.base(), d.carbon.base()};
}

Scenario asking(const char* preset, double queries) {
    Scenario s = defaultScenario(sharedRegistry());
    s.assumptions = *sharedRegistry().preset(preset);
    s.model = *sharedRegistry().find<Model>("Llama3_8B");
    s.queriesPerSecond = queries;
    s.tokensPerQuery = 200;
    s.budget = Money<>(5e6, unit::usd);
    s.carbonLimit = Carbon<>(2000, unit::tCO2);
    s.serving.itlLimit = Time<>(50, unit::ms);
    s.spareNodes = 1;
    return s;
}

DesignSpace smallSpace() {
    const Entries<Grid>& grids = sharedRegistry().all<Grid>();
    return {.nodes = sharedRegistry().all<Node>(),
            .precisions = {Precision::fp16, Precision::int8},
            .batches = {1, 16, 128},
            .counts = {1, 4, 20, 60},
            .regions = {grids.begin(), grids.begin() + 20},
            .shares = {0.5, 1}};
}

/// A design by the laws themselves; nothing where it misses a limit.
std::optional<Design> designOf(Design d, Scenario s) {
    s.precision = d.precision;
    s.regionA = d.region;
    s.shareA = d.share;
    const auto served = Serving::solve(servingInput(s, d.node->accelerator, d.batch), s.assumptions);
    const FleetCost cost = fleetCost(fleetOf(d.node, d.count + s.spareNodes, s), s);
    d.itl = served->itl;
    d.cost = cost.total;
    d.carbon = cost.carbon;
    const double tokens = d.count * d.node->acceleratorsPerNode * d.batch / served->itl.in(unit::second);
    const bool keeps = served->feasible && tokens >= s.queriesPerSecond * s.tokensPerQuery &&
                       d.itl <= s.serving.itlLimit && d.cost <= s.budget && d.carbon <= s.carbonLimit;
    return keeps ? std::optional(d) : std::nullopt;
}

std::vector<Design> everyDesign(const DesignSpace& space, const Scenario& s) {
    std::vector<Design> kept;
    for (const auto& node : space.nodes)
        for (const Precision precision : space.precisions)
            for (const double batch : space.batches)
                for (const double count : space.counts)
                    for (const auto& region : space.regions)
                        for (const double share : space.shares)
                            if (auto d = designOf({node, precision, batch, count, region, share, {}, {}, {}}, s))
                                kept.push_back(*d);
    return kept;
}

bool areClose(const Design& a, const Design& b) {
    const auto close = [](double x, double y) { return std::abs(x - y) <= 1e-12 * std::abs(x); };
    return close(a.itl.base(), b.itl.base()) && close(a.cost.base(), b.cost.base()) &&
           close(a.carbon.base(), b.carbon.base());
}

double sumOf(const std::array<double, 5>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.);
}

} // namespace

class TestDesignSpace : public QObject {
    Q_OBJECT

private slots:
    void everyNodeOfTheSpaceIsOneThatAScenarioCanTake() {
        Scenario s = asking("refined", 20);
        const auto nodes = [&] { return designSpace(s, sharedRegistry()).nodes; };
        const Ref<Node> laptop = *sharedRegistry().find<Node>("Workstation_M3Max");
        QVERIFY(nodes().size() > 3);
        for (const Ref<Node>& node : nodes()) QVERIFY(*sharedRegistry().nodeOf(*node->accelerator) == node);
        QCOMPARE(std::ranges::count(nodes(), laptop), 0);
        s.hardware = laptop->accelerator;
        s.node = laptop;
        QCOMPARE(std::ranges::count(nodes(), laptop), 1);
    }

    void theFrontIsThatOfComparingAllPairs_data() {
        QTest::addColumn<QByteArray>("preset");
        for (const char* preset : {"tutorial", "refined"}) QTest::newRow(preset) << QByteArray(preset);
    }
    void theFrontIsThatOfComparingAllPairs() {
        QFETCH(QByteArray, preset);
        const Scenario s = asking(preset, 20);
        const auto all = everyDesign(smallSpace(), s);
        const DesignSurvey survey = surveyDesigns(smallSpace(), s);
        QCOMPARE(survey.feasible, double(all.size()));
        QVERIFY(survey.front.size() > 2);
        // Equal designs stand for each other, and those of a rounding's difference do not beat.
        for (const Design& d : survey.front) {
            QVERIFY(std::ranges::any_of(all, [&](const Design& other) { return areClose(d, other); }));
            QVERIFY(
                std::ranges::none_of(all, [&](const Design& other) { return beats(other, d) && !areClose(other, d); }));
        }
        for (const Design& d : all) {
            const bool isBeaten = std::ranges::any_of(all, [&](const Design& other) { return beats(other, d); });
            const bool isListed = std::ranges::any_of(survey.front, [&](const Design& f) { return areClose(f, d); });
            QVERIFY(isBeaten || isListed);
        }
    }

    void everyDesignIsFeasibleOrMissesOneLimit() {
        for (const double queries : {1., 100., 1e5}) {
            const DesignSurvey survey = surveyDesigns(smallSpace(), asking("refined", queries));
            QCOMPARE(survey.tried, double(smallSpace().size()));
            QCOMPARE(survey.feasible + sumOf(survey.missed), survey.tried);
        }
    }

    void thePlanJudgesADesignThatIsTakenAsTheSearchDid() {
        for (const char* preset : {"tutorial", "refined"}) {
            const Scenario s = asking(preset, 20);
            const DesignSurvey survey = surveyDesigns(designSpace(s, sharedRegistry()), s);
            QVERIFY(survey.front.size() > 3);
            for (std::size_t i = 0; i < survey.front.size(); i += survey.front.size() / 3) {
                const Design& design = survey.front[i];
                Scenario taken = s;
                const std::vector<std::pair<const char*, Setting>> settings{{"hardware", design.node->accelerator->id},
                                                                            {"batch", design.batch},
                                                                            {"nodes", design.count},
                                                                            {"region_a", design.region->id},
                                                                            {"share_a", 100 * design.share}};
                for (const auto& [parameter, value] : settings)
                    taken = withParameter(taken, parameter, value, sharedRegistry()).value();
                taken.precision = design.precision;
                const PlanView::Plan plan = planView(taken, sharedRegistry()).own;
                QVERIFY(plan.meetsAll());
                QVERIFY(areClose(design, {.itl = plan.itl, .cost = plan.cost, .carbon = plan.carbon}));
            }
        }
    }

    void theWholeSpaceHasAMillionDesignsAndAFrontOfUnbeatenDifferentOnes() {
        const Scenario s = asking("tutorial", 20);
        const DesignSpace space = designSpace(s, sharedRegistry());
        QVERIFY(space.size() >= 1'000'000);
        const DesignSurvey survey = surveyDesigns(space, s);
        QCOMPARE(survey.tried, double(space.size()));
        QCOMPARE(survey.feasible + sumOf(survey.missed), survey.tried);
        std::set<Numbers> seen;
        for (const Design& d : survey.front) {
            QVERIFY(seen.insert(numbersOf(d)).second);
            QVERIFY(std::ranges::none_of(survey.front, [&](const Design& other) { return beats(other, d); }));
        }
    }

    void thePublishedLawsCompareThePublishedFleetsAndTheScenariosOwn() {
        const auto offered = [](Scenario s) {
            std::set<std::string> ids;
            for (const Ref<Node>& node : offeredNodes(s, sharedRegistry())) ids.insert(node->id);
            return ids;
        };
        const std::set<std::string> published{"DGX_A100", "DGX_H100", "DGX_B200"};
        QCOMPARE(offered(asking("tutorial", 1)), published);
        QVERIFY(offered(asking("refined", 1)).contains("Server_8x_MI300X"));
        const auto own = withParameter(asking("tutorial", 1), "hardware", std::string("MI300X"), sharedRegistry());
        QVERIFY(offered(*own).contains("Server_8x_MI300X"));
    }

    void twoRunsOnAllProcessorsFindTheSame() {
        const Scenario s = asking("refined", 50);
        const DesignSpace space = designSpace(s, sharedRegistry());
        QCOMPARE(surveyDesigns(space, s), surveyDesigns(space, s));
    }

    void progressEndsAtAllAndAStoppedSearchStaysShort() {
        std::mutex telling;
        double most = 0;
        surveyDesigns(smallSpace(), asking("tutorial", 1), {.progress = [&](double share) {
                          const std::lock_guard lock(telling);
                          most = std::max(most, share);
                      }});
        QCOMPARE(most, 1.);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(surveyDesigns(smallSpace(), asking("tutorial", 1), {.stop = stop.get_token()}).tried, 0.);
    }
};

QTEST_APPLESS_MAIN(TestDesignSpace)
#include "test_design_space.moc"

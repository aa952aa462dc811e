#include "fixtures.h"
#include "random_cases.h"
#include "rounded.h"
#include "solve/economics.h"
#include "solve/parallelism_search.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

namespace {

constexpr int kCases = 2000;

Ref<Fleet> withNodes(const Ref<Fleet>& fleet, double factor) {
    Fleet f = *fleet;
    f.count *= factor;
    return f;
}

Ref<Fleet> withNetwork(const Ref<Fleet>& fleet, double factor) {
    Fleet f = *fleet;
    Fabric fabric = *f.fabric;
    fabric.bandwidth = fabric.bandwidth * factor;
    f.fabric = std::move(fabric);
    return f;
}

std::string told(const Distributed::Input& in, const Assumptions& laws) {
    const auto text = [](double x) { return std::to_string(static_cast<long long>(x)); };
    return laws.preset + ": " + in.model->id + " on " + text(in.fleet->count) + " " + in.fleet->node->id + " by " +
           in.fleet->fabric->id + ", batch " + text(in.batchSize) + ", tp " + text(in.tp) + ", pp " + text(in.pp) +
           ", zero " + text(in.zeroStage) + ", " + text(in.microbatches) + " microbatches, " + text(in.seqLen) +
           " tokens";
}

FleetUse randomUse(RandomCases& random) {
    FleetUse use{.fleet = random.fleet(), .duration = {random.between(0.1, 3000), unit::day}, .mfu = random.share()};
    if (random.coin()) use.grid = random.oneOf(sharedRegistry().all<Grid>());
    return use;
}

} // namespace

/// Laws of fleets, over random scenarios of both presets.
class TestFleetLaws : public QObject {
    Q_OBJECT

    /// Random training steps that the solver answers.
    template <class Law> static void forSteps(std::uint64_t seed, const Law& law) {
        RandomCases random(seed);
        int answered = 0;
        for (int i = 0; i < kCases; ++i) {
            Distributed::Input in{.model = random.transformer(),
                                  .fleet = random.fleet(),
                                  .batchSize = std::exp2(random.whole(1, 12)),
                                  .precision = random.precision(),
                                  .efficiency = random.between(0.1, 1),
                                  .tp = std::exp2(std::floor(4 * random.share())),
                                  .pp = std::exp2(std::floor(4 * random.share())),
                                  .microbatches = random.whole(1, 64),
                                  .zeroStage = std::floor(4 * random.share()),
                                  .overlapComm = random.coin(),
                                  .seqLen = random.whole(1, 1e4)};
            const Assumptions& laws = random.laws();
            const auto answer = Distributed::solve<double>(in, laws);
            if (!answer || !std::isfinite(answer->step.base())) continue;
            ++answered;
            law(random, in, laws, *answer);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(answered > kCases / 4);
    }

private slots:
    void aStepIsTheNodeItsCommunicationAndItsBubble() {
        forSteps(1, [](RandomCases&, const auto& in, const Assumptions& laws, const auto& a) {
            QVERIFY2(atMost(a.nodeLatency, a.step), told(in, laws).c_str());
            QVERIFY2(same(a.communication, a.dpTime + a.tpTime + a.epTime), told(in, laws).c_str());
            QVERIFY2(atMost(a.exposedDpTime, a.dpTime), told(in, laws).c_str());
            // The refined laws know a part of each step that is the same for all.
            const Time<> fixed = a.mfu ? laws.trainingStep : Time<>();
            QVERIFY2(same(a.step, a.nodeLatency + a.exposedDpTime + a.tpTime + a.epTime + a.bubble + fixed),
                     told(in, laws).c_str());
        });
    }

    void ranksNeverExceedTheFleetAndEfficiencyIsAShare() {
        forSteps(2, [](RandomCases&, const auto& in, const Assumptions& laws, const auto& a) {
            const auto& r = a.ranks;
            QVERIFY2(r.dp * r.tp * r.pp * r.ep <= in.fleet->accelerators(), told(in, laws).c_str());
            QVERIFY2(a.scalingEfficiency > 0 && atMost(a.scalingEfficiency, 1.), told(in, laws).c_str());
            QVERIFY2(a.bubbleShare >= 0 && a.bubbleShare <= 1, told(in, laws).c_str());
            if (a.mfu) QVERIFY2(*a.mfu > 0 && *a.mfu <= 1, told(in, laws).c_str());
        });
    }

    void aStepNeverTakesLongerOnAFasterNetwork() {
        forSteps(3, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.fleet = withNetwork(in.fleet, random.between(1, 100));
            QVERIFY2(atMost(Distributed::solve<double>(in, laws)->step, a.step), told(in, laws).c_str());
        });
    }

    void overlapNeverMakesAStepLonger() {
        forSteps(4, [](RandomCases&, auto in, const Assumptions& laws, const auto&) {
            in.overlapComm = false;
            const auto without = *Distributed::solve<double>(in, laws);
            in.overlapComm = true;
            QVERIFY2(atMost(Distributed::solve<double>(in, laws)->step, without.step), told(in, laws).c_str());
        });
    }

    void aStragglerHoldsUpTheWholeStepByItsFactor() {
        forSteps(5, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            in.straggler = random.between(1, 10);
            QVERIFY2(same(Distributed::solve<double>(in, laws)->step, a.step * in.straggler), told(in, laws).c_str());
        });
    }

    void onePipelineStageHasNoBubbleAndMoreMicrobatchesNeverALargerOne() {
        forSteps(6, [](RandomCases& random, auto in, const Assumptions& laws, const auto& a) {
            if (laws.fittedLaws > 0) return; // it derives the microbatches from batch and ranks
            in.microbatches += random.whole(1, 100);
            QVERIFY2(atMost(Distributed::solve<double>(in, laws)->bubble, a.bubble), told(in, laws).c_str());
            in.pp = 1;
            QCOMPARE(Distributed::solve<double>(in, laws)->bubble.base(), 0.);
        });
    }

    /// The search against every split tried by hand.
    void theSearchFindsTheBestOfAllSplits() {
        RandomCases random(7);
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            const ParallelismSearch::Input in{.model = random.transformer(),
                                              .fleet = random.fleet(),
                                              .batchSize = std::exp2(random.whole(1, 12)),
                                              .precision = random.precision(),
                                              .efficiency = random.between(0.1, 1),
                                              .overlapComm = random.coin(),
                                              .seqLen = random.whole(1, 1e4)};
            const Assumptions& laws = random.laws();
            const auto answer = ParallelismSearch::solve<double>(in, laws);
            if (!answer) continue;
            ++answered;
            double best = 0, feasible = 0;
            const auto cells = *evaluateParallelism(in, laws);
            for (const ParallelismCell& cell : cells) {
                if (cell.state != CellState::feasible) continue;
                ++feasible;
                QCOMPARE(cell.tp * cell.pp * cell.dp, in.fleet->accelerators());
                Distributed::Input step{.model = in.model,
                                        .fleet = in.fleet,
                                        .batchSize = in.batchSize,
                                        .precision = in.precision,
                                        .efficiency = in.efficiency,
                                        .tp = cell.tp,
                                        .pp = cell.pp,
                                        .overlapComm = in.overlapComm,
                                        .seqLen = in.seqLen,
                                        .recompute = in.recompute};
                const auto alone = *Distributed::solve<double>(step, laws);
                QCOMPARE(alone.step, cell.step.step);
                best = std::max(best, alone.mfu.value_or(alone.scalingEfficiency * in.efficiency));
            }
            QCOMPARE(answer->best.mfu, best);
            QCOMPARE(answer->totalSearched, feasible);
            QVERIFY(std::ranges::is_sorted(answer->top, std::ranges::greater(),
                                           &ParallelismSearch::Candidate<double>::mfu));
        }
        QVERIFY(answered > 50);
    }

    void costIsWhatItIsMadeOfAndGrowsInStepWithTimeAndNodes() {
        RandomCases random(8);
        for (int i = 0; i < kCases; ++i) {
            Economics::Input in{.use = randomUse(random),
                                .electricity = {random.between(0.001, 10), unit::usdPerKWh},
                                .amortization = {random.between(0.5, 20), unit::year},
                                .infrastructureMultiplier = random.between(1, 3)};
            const Assumptions& laws = random.laws();
            const auto a = *Economics::solve<double>(in, laws);
            QVERIFY(same(a.total, a.capex + a.opex));
            QVERIFY(same(a.opex, a.energyCost + a.maintenance));
            QVERIFY(same(a.energyCost, a.energy.facility * in.electricity));
            const double factor = random.whole(2, 50);
            Economics::Input longer = in;
            longer.use.duration = in.use.duration * factor;
            QVERIFY(same(Economics::solve<double>(longer, laws)->total, a.total * factor));
            Economics::Input wider = in;
            wider.use.fleet = withNodes(in.use.fleet, factor);
            QVERIFY(same(Economics::solve<double>(wider, laws)->total, a.total * factor));
            in.electricity = in.electricity * factor;
            QVERIFY(same(Economics::solve<double>(in, laws)->total, a.total + a.energyCost * (factor - 1)));
        }
    }

    void footprintsAddUpOverTimeAndPlaces() {
        RandomCases random(9);
        for (int i = 0; i < kCases; ++i) {
            Sustainability::Input in{.use = randomUse(random),
                                     .embodiedPerDevice = {random.between(1, 2000), unit::kgCO2}};
            const Assumptions& laws = random.laws();
            const auto whole = *Sustainability::solve<double>(in, laws);
            QVERIFY(same(whole.carbon, whole.energy.carbon + whole.embodied));
            QVERIFY(same(whole.energy.facility, whole.energy.it * whole.energy.pue) && whole.energy.pue >= 1);
            const Time<> all = in.use.duration;
            const double share = random.share();
            in.use.duration = all * share;
            const auto first = *Sustainability::solve<double>(in, laws);
            in.use.duration = all * (1 - share);
            const auto second = *Sustainability::solve<double>(in, laws);
            QVERIFY(same(first.energy.carbon + second.energy.carbon, whole.energy.carbon));
            QVERIFY(same(first.energy.water + second.energy.water, whole.energy.water));
            QVERIFY(same(first.embodied, whole.embodied));
        }
    }

    void workingHarderNeverTakesLessPower() {
        RandomCases random(10);
        for (int i = 0; i < kCases; ++i) {
            Sustainability::Input in{.use = randomUse(random)};
            const Assumptions& laws = random.laws();
            const auto before = *Sustainability::solve<double>(in, laws);
            in.use.mfu += (1 - in.use.mfu) * random.share();
            QVERIFY(atMost(before.energy.it, Sustainability::solve<double>(in, laws)->energy.it));
        }
    }
};

QTEST_APPLESS_MAIN(TestFleetLaws)
#include "test_fleet_laws.moc"

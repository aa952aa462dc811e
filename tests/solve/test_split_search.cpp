#include "cases.h"

#include "solve/parallelism_search.h"
#include "solve/split_search.h"

#include <numeric>

using namespace cases;

namespace {

Assumptions refined() {
    return *sharedRegistry().preset("refined");
}

SplitSearch::Input training(const char* name, double nodes, double batch) {
    return {.model = model(name), .fleet = fleet("DGX_H100", nodes), .batchSize = batch};
}

/// Every split that divides fleet, heads and batch, the slow way: calls `use` with its step.
template <class Use> void forEverySplit(const SplitSearch::Input& in, const Use& use) {
    const double accelerators = in.fleet->accelerators();
    for (const double tp : {1., 2., 4., 8.})
        for (double pp = 1; pp <= *in.model->layers; pp *= 2)
            for (double cp = 1; cp <= in.maxCp; cp *= 2)
                for (double ep = 1; ep <= in.model->experts.value_or(1); ep *= 2)
                    for (double b = 1; b <= in.maxMicrobatchSize; b *= 2) {
                        const double split = tp * pp * cp * ep, replicas = std::floor(accelerators / split) * ep;
                        if (std::fmod(accelerators, split) != 0 || std::fmod(*in.model->heads, tp) != 0) continue;
                        if (replicas < 1 || std::fmod(in.batchSize, replicas * b) != 0) continue;
                        for (const Recompute mode : {Recompute::none, Recompute::selective, Recompute::full})
                            for (const double stage : {0., 1., 2., 3.})
                                use(stepOf(in, {.tp = tp,
                                                .pp = pp,
                                                .cp = cp,
                                                .ep = ep,
                                                .microbatchSize = b,
                                                .zeroStage = stage,
                                                .recompute = mode}));
                    }
}

} // namespace

class TestSplitSearch : public QObject {
    Q_OBJECT

private slots:
    void theBestIsThatOfTryingEverySplitAlone_data() {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<double>("nodes");
        QTest::newRow("dense") << QByteArray("Llama3_70B") << 8.;
        QTest::newRow("not a power of two") << QByteArray("Llama3_70B") << 12.;
        QTest::newRow("experts") << QByteArray("Mixtral_8x7B") << 4.;
    }
    void theBestIsThatOfTryingEverySplitAlone() {
        QFETCH(QByteArray, model);
        QFETCH(double, nodes);
        const auto in = training(model, nodes, 384);
        double best = 0, feasible = 0;
        forEverySplit(in, [&](const Distributed::Input& step) {
            const auto solved = Distributed::solve<double>(step, refined());
            if (!solved || !solved->nodeFeasible) return;
            ++feasible;
            best = std::max(best, *solved->mfu);
        });
        const auto found = SplitSearch::solve<double>(in, refined());
        QVERIFY(found);
        QVERIFY(close(found->best.mfu, best));
        QCOMPARE(found->feasible, feasible);
    }

    void whatIsListedFitsAndDescendsAndIsTheStepOfThatSplit() {
        const auto in = training("Llama3_70B", 32, 512);
        const auto survey = surveySplits(in, refined());
        QCOMPARE(survey->best.size(), std::size_t(10));
        for (std::size_t i = 0; i < survey->best.size(); ++i) {
            const Split& split = survey->best[i];
            const auto step = Distributed::solve<double>(stepOf(in, split), refined());
            QVERIFY(step->nodeFeasible);
            QVERIFY(close(split.required, step->nodeFootprint));
            QVERIFY(close(split.mfu, *step->mfu));
            QCOMPARE(split.tp * split.pp * split.cp * split.ep * split.dp, in.fleet->accelerators());
            if (i > 0) QVERIFY(split.mfu <= survey->best[i - 1].mfu);
        }
    }

    void everySplitWorksOrFallsOutForOneReason() {
        for (const char* name : {"Llama3_8B", "Llama3_70B", "Mixtral_8x7B"})
            for (const double nodes : {1., 3., 2048.}) {
                const auto survey = surveySplits(training(name, nodes, 768), refined());
                const auto& refused = survey->refused;
                QCOMPARE(survey->feasible + std::accumulate(refused.begin(), refused.end(), 0.), survey->tried);
            }
    }

    void onSixtyFourH100TheUsualSplitOfLlama70BReachesWhatRunsReport() {
        const auto in = training("Llama3_70B", 8, 512);
        const auto usual = Distributed::solve<double>(
            stepOf(in, {.tp = 8, .pp = 2, .microbatchSize = 2, .recompute = Recompute::full}), refined());
        QCOMPARE(usual->ranks.dp, 4.);
        QVERIFY(usual->nodeFeasible && *usual->mfu > 0.3 && *usual->mfu < 0.45);
        QVERIFY(SplitSearch::solve<double>(in, refined())->best.mfu > *usual->mfu);
    }

    void expertRanksAreTriedWhereTheModelHasExperts() {
        auto in = training("Mixtral_8x7B", 8, 512);
        const double withExperts = surveySplits(in, refined())->tried;
        in.maxEp = 1;
        QCOMPARE(withExperts, 4 * surveySplits(in, refined())->tried); // 1, 2, 4 and 8 ranks
    }

    void moreMemoryNeverMakesTheBestWorse() {
        auto in = training("Llama3_70B", 8, 512);
        const double before = SplitSearch::solve<double>(in, refined())->best.mfu;
        Node roomy = *in.fleet->node;
        Hardware larger = *roomy.accelerator;
        larger.capacity = 2 * larger.capacity;
        roomy.accelerator = Ref<Hardware>(larger);
        Fleet fleet = *in.fleet;
        fleet.node = Ref<Node>(roomy);
        in.fleet = Ref<Fleet>(fleet);
        QVERIFY(SplitSearch::solve<double>(in, refined())->best.mfu >= before);
    }

    void theTutorialTriesTensorAndPipelineRanksAsItsOwnSearchDoes() {
        const auto in = training("Llama3_70B", 8, 512);
        const auto all = answer<SplitSearch>(in);
        const auto own = answer<ParallelismSearch>({.model = in.model, .fleet = in.fleet, .batchSize = 512});
        QCOMPARE(all.best.mfu, own.best.mfu);
        QCOMPARE(all.best.sizes.tp, own.best.sizes.tp);
        QCOMPARE(all.feasible, own.totalSearched);
    }

    void whereNothingWorksTheReasonsAreCounted() {
        const auto found = SplitSearch::solve<double>(training("Llama3_70B", 1, 7), refined());
        QVERIFY(!found);
        QCOMPARE(found.error().code, error::kNoFeasibleConfiguration);
        QVERIFY(found.error().what.find("the batch") != std::string::npos);
        QCOMPARE(refusal<SplitSearch>(training("DLRM", 4, 64)), error::kNotSupported);
    }

    void aStoppedSearchTriesNoMore() {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(surveySplits(training("Llama3_70B", 8, 512), refined(), stop.get_token())->tried, 0.);
    }
};

QTEST_APPLESS_MAIN(TestSplitSearch)
#include "test_split_search.moc"

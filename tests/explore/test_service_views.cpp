#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "explore/solver_inputs.h"
#include "fixtures.h"

#include <QTest>

#include <cmath>

using namespace mlsys;

namespace {

using Settings = std::vector<std::pair<std::string, Setting>>;

SnapshotPtr solved(const Settings& settings) {
    const auto s = withSettings(defaultScenario(sharedRegistry()), settings, sharedRegistry(), "");
    if (!s) qFatal("%s", s.error().front().what.c_str());
    return solveScenario(*s, sharedRegistry());
}

Settings with(Settings settings, const Settings& more) {
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

const Settings kCapacity{{"model", std::string("Llama3_8B")}, {"hardware", std::string("H100")}, {"seq_len", 4096.}};

} // namespace

/// Serving, queueing and reliability as the panels show them.
class TestServiceViews : public QObject {
    Q_OBJECT

private slots:
    void servingWithoutOptionsIsWhatTheMemoryPanelSays() {
        const auto s = solved(with(kCapacity, {{"batch", 128.}}));
        QVERIFY(s->serving.now.ttft == s->memory.ttft && s->serving.now.itl == s->memory.itl);
        QCOMPARE(s->serving.mostActive, 130.);
        QVERIFY(s->serving.now.feasible && !s->serving.anyOption);
        QVERIFY(s->serving.curve == s->serving.plain);
    }

    void theLargestBatchWithinTheLimitsKeepsThemAndTheNextDoesNot() {
        const auto s = solved(with(kCapacity, {{"itl_limit_ms", 12.}, {"ttft_limit_s", 1000.}}));
        const double most = s->serving.largestWithinLimits;
        QVERIFY(most > 1 && most < 130);
        QVERIFY(s->serving.keepsLimits(
            solved(with(kCapacity, {{"batch", most}, {"itl_limit_ms", 12.}, {"ttft_limit_s", 1000.}}))->serving.now));
        const auto next =
            solved(with(kCapacity, {{"batch", most + 1}, {"itl_limit_ms", 12.}, {"ttft_limit_s", 1000.}}));
        QVERIFY(!next->serving.keepsLimits(next->serving.now));
        QCOMPARE(solved(with(kCapacity, {{"itl_limit_ms", 0.001}}))->serving.largestWithinLimits, 0.);
    }

    void eachOptionChangesWhatItShouldAndNothingElse() {
        const Settings base = with(kCapacity, {{"batch", 64.}});
        const auto plain = solved(base)->serving.now;
        const auto alone = solved(with(kCapacity, {{"batch", 1.}}))->serving.now;
        const auto drafted = solved(with(kCapacity, {{"batch", 1.}, {"speculative", true}}))->serving.now;
        QVERIFY(drafted.itl < alone.itl && drafted.ttft == alone.ttft);
        const auto cached = solved(with(base, {{"prefix_cache", true}, {"cached_prefix", 2048.}}))->serving.now;
        QVERIFY(cached.ttft < 0.51 * plain.ttft && cached.itl == plain.itl);
        const auto split =
            solved(with(base, {{"disaggregated", true}, {"decode_hardware", std::string("H200")}}))->serving.now;
        QVERIFY(split.itl < plain.itl && split.ttft > plain.ttft);
        for (const auto& off : {Settings{{"draft_acceptance", 0.1}}, Settings{{"cached_prefix", 7.}},
                                Settings{{"network_gb_per_s", 1.}}, Settings{{"page_size", 1024.}}})
            QVERIFY(solved(with(base, off))->serving.now == plain);
    }

    void pagesQueueWhatDoesNotFitInsteadOfFailing() {
        const auto full = solved(with(kCapacity, {{"batch", 500.}}));
        QVERIFY(!full->serving.now.feasible);
        const auto paged = solved(with(kCapacity, {{"batch", 500.}, {"paged_kv", true}}));
        QVERIFY(paged->serving.now.feasible);
        QVERIFY(paged->serving.now.active <= 130 && paged->serving.now.active > 120);
        QVERIFY(paged->serving.speedup > 1);
        const auto coarse =
            solved(with(kCapacity, {{"batch", 500.}, {"paged_kv", true}, {"seq_len", 4097.}, {"page_size", 1024.}}));
        QVERIFY(coarse->serving.now.active < paged->serving.now.active);
        QVERIFY(coarse->serving.fragmentation > 0);
    }

    void pagesHoldAsManyRequestsAsTheSolverOfContinuousBatchingSays() {
        for (const char* hardware : {"H100", "A100", "H200"})
            for (const double page : {1., 16., 1000., 4096.})
                for (const double tokens : {512., 4097., 8192.}) {
                    const auto s = solved({{"model", std::string("Llama3_8B")},
                                           {"hardware", std::string(hardware)},
                                           {"seq_len", tokens},
                                           {"batch", 1e5},
                                           {"paged_kv", true},
                                           {"page_size", page}});
                    const auto paged = ContinuousBatching::solve(pagedInput(s->scenario, 1e5), s->scenario.assumptions);
                    QCOMPARE(s->serving.now.active, paged->activeRequests);
                }
    }

    void aDraftModelTakesRoomFromThePages() {
        const Settings pages = with(kCapacity, {{"batch", 500.}, {"paged_kv", true}});
        const auto plain = solved(pages)->serving;
        const auto drafted = solved(with(pages, {{"speculative", true}}))->serving;
        QVERIFY(drafted.now.feasible && drafted.now.active < plain.now.active);
        QCOMPARE(drafted.now.active, drafted.mostActive);
    }

    void whereEveryBatchKeepsTheLimitsThatIsSaid() {
        const Settings generous{{"itl_limit_ms", 1e6}, {"ttft_limit_s", 1e6}};
        QCOMPARE(solved(with(kCapacity, generous))->serving.largestWithinLimits, 130.);
        QVERIFY(std::isinf(solved(with(with(kCapacity, generous), {{"paged_kv", true}}))->serving.largestWithinLimits));
    }

    void aModelThatCannotDraftIsNamedWithOneThatCan() {
        const auto s = solved(with(kCapacity, {{"speculative", true}, {"draft_model", std::string("ResNet50")}}));
        QVERIFY(s->serving.unavailable && s->queueing.unavailable);
        QCOMPARE(s->serving.unavailable->subject, s->scenario.serving.draftModel->name);
        QCOMPARE(s->serving.unavailable->remedyParameter, std::string("draft_model"));
        const Settings remedied =
            with(kCapacity, {{"speculative", true}, {"draft_model", std::string(s->serving.unavailable->remedyValue)}});
        QVERIFY(!solved(remedied)->serving.unavailable);
        QVERIFY(!solved(with(kCapacity, {{"draft_model", std::string("ResNet50")}}))->serving.unavailable);
    }

    void curvesReachAsFarAsTheScenario() {
        const auto s = solved({{"batch", 10000.}, {"nodes", 100000.}});
        QVERIFY(s->serving.curve.back().batch >= 10000 && s->serving.plain.size() == s->serving.curve.size());
        QVERIFY(s->reliability.curve.back().nodes >= 100000);
    }

    void aPrefixAsLongAsThePromptIsSaidAndCanBeTurnedOff() {
        const auto s = solved(with(kCapacity, {{"prefix_cache", true}, {"cached_prefix", 4096.}}));
        QVERIFY(s->serving.unavailable && s->queueing.unavailable);
        QCOMPARE(s->serving.unavailable->remedyParameter, std::string("prefix_cache"));
        const auto off = parseSetting(**findParameter("prefix_cache"), s->serving.unavailable->remedyValue);
        QVERIFY(off && !solved(with(kCapacity, {{"prefix_cache", *off}}))->serving.unavailable);
    }

    void latencyRisesWithTheLoadAndEndsAtTheCapacity() {
        const auto view = solved(with(kCapacity, {{"replicas", 16.}}))->queueing;
        QVERIFY(view.curve.size() > 20);
        for (std::size_t i = 1; i < view.curve.size(); ++i) {
            QVERIFY(view.curve[i].arrivals > view.curve[i - 1].arrivals);
            QVERIFY(view.curve[i].p99 >= view.curve[i - 1].p99 && view.curve[i].p99 >= view.curve[i].p50);
            QVERIFY(view.curve[i].arrivals < view.capacity);
        }
        QVERIFY(view.curve.front().p50 == view.service);
        const auto beyond =
            solved(with(kCapacity, {{"replicas", 16.}, {"arrivals_per_s", view.capacity.base() * 1.01}}));
        QVERIFY(!beyond->queueing.stable && std::isinf(beyond->queueing.now.p99.base()));
    }

    void theCapacityCountsOnlyRequestsThatAreWorkedOn() {
        const auto served = solved(with(kCapacity, {{"batch", 4096.}, {"paged_kv", true}}));
        const auto fitting = solved(with(kCapacity, {{"batch", served->serving.now.active}}));
        QVERIFY(served->serving.now.active < 4096);
        QCOMPARE(served->queueing.capacity.base(), fitting->queueing.capacity.base());
        QCOMPARE(served->queueing.now.p99.base(), fitting->queueing.now.p99.base());
    }

    void aBatchThatDoesNotFitIsSaidBesideItsLatency() {
        const auto view = solved(with(kCapacity, {{"batch", 512.}}))->queueing;
        QVERIFY(!view.fits && view.mostFitting == 130);
        QVERIFY(solved(with(kCapacity, {{"batch", 130.}}))->queueing.fits);
        QVERIFY(solved(with(kCapacity, {{"batch", 512.}, {"paged_kv", true}}))->queueing.fits);
    }

    void theStableReplicasAreTheFewestThatKeepUp() {
        const Settings load = with(kCapacity, {{"arrivals_per_s", 500.}});
        const double fewest = solved(load)->queueing.stableReplicas;
        QVERIFY(fewest > 1 && solved(with(load, {{"replicas", fewest}}))->queueing.stable);
        QVERIFY(!solved(with(load, {{"replicas", fewest - 1}}))->queueing.stable);
    }

    void theReplicasItNamesAreTheFewestThatKeepTheLimit() {
        const Settings load = with(kCapacity, {{"arrivals_per_s", 20.}, {"latency_limit_s", 60.}});
        const double needed = solved(load)->queueing.neededReplicas;
        QVERIFY(needed > 1);
        const auto keeps = [&](double replicas) {
            const auto view = solved(with(load, {{"replicas", replicas}}))->queueing;
            return view.stable && view.now.p99 <= view.latencyLimit;
        };
        QVERIFY(keeps(needed) && !keeps(needed - 1));
        QCOMPARE(solved(with(load, {{"latency_limit_s", 1.}}))->queueing.neededReplicas, 0.);
    }

    void aLargerFleetFailsMoreOftenAndWorksLess() {
        const auto view = solved({{"model", std::string("Llama3_70B")}})->reliability;
        for (std::size_t i = 1; i < view.curve.size(); ++i) {
            QVERIFY(view.curve[i].mtbf < view.curve[i - 1].mtbf);
            QVERIFY(view.curve[i].goodput <= view.curve[i - 1].goodput);
            QVERIFY(view.curve[i].write <= view.curve[i - 1].write);
        }
    }

    void theLossesAndTheGoodputMakeTheWhole() {
        for (const double nodes : {1., 64., 4096., 16384.}) {
            const auto now = solved({{"nodes", nodes}, {"filesystem_gb_per_s", 10.}})->reliability.now;
            const double whole = now.goodput + now.checkpointLoss + now.recoveryLoss;
            QVERIFY(now.goodput == 0 || std::abs(whole - 1) < 1e-12);
            QVERIFY(now.goodput > 0 || whole >= 1);
        }
    }

    void anIntervalShorterThanTheWriteIsSaid() {
        const auto view =
            solved({{"model", std::string("GPT3")}, {"nodes", 16384.}, {"filesystem_gb_per_s", 0.5}})->reliability;
        QVERIFY(view.intervalTooShort);
        QVERIFY(!solved({})->reliability.intervalTooShort);
    }

    void theFirstOverrunIsTheFewestNodesWhoseIntervalIsTooShort() {
        const Settings slow{{"model", std::string("GPT3")}, {"filesystem_gb_per_s", 0.5}};
        const double first = solved(slow)->reliability.overrunFrom;
        QVERIFY(first > 1);
        QVERIFY(solved(with(slow, {{"nodes", first}}))->reliability.intervalTooShort);
        QVERIFY(!solved(with(slow, {{"nodes", first - 1}}))->reliability.intervalTooShort);
        QCOMPARE(solved({})->reliability.overrunFrom, 0.);
    }

    void modelsWithoutACacheAndHardwareWithoutAServerSaySo() {
        const auto vision = solved({{"model", std::string("ResNet50")}});
        QVERIFY(vision->serving.unavailable && vision->queueing.unavailable && !vision->reliability.unavailable);
        QVERIFY(solved({{"hardware", std::string("ESP32_S3")}})->reliability.unavailable);
    }
};

QTEST_APPLESS_MAIN(TestServiceViews)
#include "test_service_views.moc"

#include "explore/shown_number.h"

#include "explore/parameter.h"
#include "fixtures.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace mlsys;

namespace {

using Settings = std::vector<std::pair<std::string, Setting>>;

constexpr const char* kPanels[] = {"roofline", "memory",   "parallelism", "carbon", "tco",  "walls",  "sensitivity",
                                   "serving",  "queueing", "reliability", "edge",   "plan", "pareto", "quantization"};

const ShownNumber& find(const std::vector<ShownNumber>& numbers, std::string_view id) {
    const auto found = std::ranges::find(numbers, id, &ShownNumber::id);
    if (found == numbers.end()) qFatal("no number %s", std::string(id).c_str());
    return *found;
}

Setting text(const char* value) {
    return std::string(value);
}

SnapshotPtr solved(const Settings& settings) {
    Scenario s = defaultScenario(sharedRegistry());
    for (const auto& [name, value] : settings) {
        const auto next = withParameter(s, name, value, sharedRegistry());
        if (!next) qFatal("%s: %s", name.c_str(), next.error().what.c_str());
        s = *next;
    }
    return solveScenario(s, sharedRegistry());
}

bool same(double a, double b) {
    return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Whether every value that a formula names is listed, and stands above what needs it.
bool isClosed(const Explanation& why) {
    const auto below = [&](const ExplainedStep& step, std::size_t limit) {
        return std::ranges::all_of(step.definitions, [&](std::size_t d) { return d < limit; }) &&
               std::ranges::all_of(step.facts, [&](std::size_t f) { return f < why.facts.size(); });
    };
    for (std::size_t i = 0; i < why.definitions.size(); ++i)
        if (!below(why.definitions[i], i)) return false;
    return below(why.outputs.front().step, why.definitions.size());
}

} // namespace

/// Every number that a panel shows, against its explanation.
class TestShownNumber : public QObject {
    Q_OBJECT

    /// Checks all numbers of a scenario and counts how often each was there.
    void check(const Settings& settings, std::map<std::string, int>& seen) {
        const SnapshotPtr snapshot = solved(settings);
        for (const char* panel : kPanels)
            for (const ShownNumber& number : shownNumbers(*snapshot, panel)) {
                const auto why = explain(number, snapshot->scenario);
                QVERIFY2(why.has_value() == number.value.has_value(), number.id.c_str());
                if (!why) continue;
                ++seen[number.id];
                const double explained = why->outputs.front().step.value;
                const QString both = QString("%1: shown %2, explained %3").arg(number.id.c_str());
                QVERIFY2(same(explained, *number.value),
                         qPrintable(both.arg(*number.value, 0, 'g', 17).arg(explained, 0, 'g', 17)));
                QVERIFY2(isClosed(*why), number.id.c_str());
            }
    }

private slots:
    void everyNumberShownIsTheNumberExplained() {
        std::map<std::string, int> seen;
        constexpr std::array kPrecisionsInTurn{"fp32", "fp16", "int8", "int4"};
        std::size_t turn = 0;
        for (const auto& model : sharedRegistry().all<Model>())
            for (const char* hardware : {"H100", "A100", "T4", "MI300X", "ESP32_S3"})
                check({{"model", model->id},
                       {"hardware", text(hardware)},
                       {"precision", text(kPrecisionsInTurn[turn++ % kPrecisionsInTurn.size()])}},
                      seen);
        for (const Metric& metric : metricTable()) QVERIFY2(seen[std::string(metric.id)] > 20, metric.id.data());
    }

    void everyNumberOfTheRefinedLawsIsExplained() {
        std::map<std::string, int> seen;
        for (const auto& model : sharedRegistry().all<Model>())
            for (const char* hardware : {"H100", "T4", "ESP32_S3"})
                check({{"preset", text("refined")}, {"model", model->id}, {"hardware", text(hardware)}}, seen);
        for (const bool option : {false, true})
            for (const double batch : {1., 64., 400.})
                check({{"preset", text("refined")},
                       {"batch", batch},
                       {"speculative", option},
                       {"paged_kv", option},
                       {"prefix_cache", option}},
                      seen);
        for (const Metric& metric : metricTable()) QVERIFY2(seen[std::string(metric.id)] > 2, metric.id.data());
    }

    void everyNumberOfEveryWayToServeIsExplained() {
        std::map<std::string, int> seen;
        for (const double batch : {1., 64., 400.})
            for (const bool speculative : {false, true})
                for (const bool prefix : {false, true})
                    for (const bool elsewhere : {false, true})
                        for (const bool paged : {false, true})
                            check({{"batch", batch},
                                   {"speculative", speculative},
                                   {"prefix_cache", prefix},
                                   {"disaggregated", elsewhere},
                                   {"paged_kv", paged},
                                   {"arrivals_per_s", batch / 100}},
                                  seen);
        QCOMPARE(seen["serving.itl"], 48);
        QCOMPARE(seen["queueing.p99"], 48);
    }

    void everyNumberOfEverySplitAndShareIsExplained() {
        std::map<std::string, int> seen;
        for (const double tp : {1., 4., 8.})
            for (const double pp : {1., 4.})
                for (const double share : {0., 30., 100.})
                    check({{"tp", tp}, {"pp", pp}, {"microbatches", 8.}, {"share_a", share}, {"nodes", 32.}}, seen);
        QVERIFY(seen["parallelism.bubble"] > 5);
        QCOMPARE(seen["carbon.carbon"], 18);
    }

    void theServiceTimeOfAQueueIsExplainedDownToTheWeights() {
        const auto snapshot = solved({});
        const auto numbers = shownNumbers(*snapshot, "queueing");
        const auto why = explain(numbers.front(), snapshot->scenario);
        const auto known = [&](const char* symbol) {
            return std::ranges::count(why->definitions, symbol, &ExplainedStep::symbol) +
                   std::ranges::count(why->facts, symbol, &ExplainedFact::symbol);
        };
        for (const char* symbol : {"T_s", "TTFT", "ITL", "W", "BW", "λ"}) QCOMPARE(known(symbol), 1);
        const auto bandwidth = std::ranges::find(why->facts, "BW", &ExplainedFact::symbol);
        QVERIFY(!bandwidth->origin.source.empty());
    }

    void aValueThatAnotherSolverAnswersIsNoChoiceOfTheUser() {
        const auto snapshot = solved({{"paged_kv", true}});
        for (const auto& [panel, id, symbol] : {std::tuple{"queueing", "queueing.p50", "T_s"},
                                                {"reliability", "reliability.interval", "δ"},
                                                {"reliability", "reliability.write", "n_writers"}}) {
            const auto numbers = shownNumbers(*snapshot, panel);
            const auto why = explain(find(numbers, id), snapshot->scenario);
            QCOMPARE(std::ranges::count(why->facts, symbol, &ExplainedFact::symbol), 0);
        }
    }

    void aPanelWithoutNumbersExplainsNothing() {
        const auto snapshot = solved({{"model", text("ResNet50")}});
        for (const ShownNumber& number : shownNumbers(*snapshot, "memory")) {
            QVERIFY(!number.value);
            QVERIFY(!explain(number, snapshot->scenario));
        }
        QVERIFY(shownNumbers(*snapshot, "nonsense").empty());
    }
};

QTEST_APPLESS_MAIN(TestShownNumber)
#include "test_shown_number.moc"

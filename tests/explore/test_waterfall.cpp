#include "explore/parameter.h"
#include "explore/waterfall.h"
#include "fixtures.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace mlsys;

class TestWaterfall : public QObject {
    Q_OBJECT

    using Settings = std::vector<std::pair<std::string, Setting>>;

    std::mt19937 m_random{20240611};

    template <class T> std::string anyId() {
        const auto& all = sharedRegistry().all<T>();
        return all[std::uniform_int_distribution<std::size_t>(0, all.size() - 1)(m_random)]->id;
    }
    double any(double low, double high) {
        return std::exp(std::uniform_real_distribution(std::log(low), std::log(high))(m_random));
    }
    SnapshotPtr anySnapshot() {
        // Every other accelerator is one that stands in a server, so that training steps are met often enough.
        const bool inNode = m_random() % 2 == 0;
        const auto node = sharedRegistry().find<Node>(anyId<Node>());
        const Settings settings{{"model", anyId<Model>()},
                                {"hardware", inNode ? (*node)->accelerator->id : anyId<Hardware>()},
                                {"batch", std::round(any(1, 4096))},
                                {"nodes", std::round(any(1, 64))},
                                {"microbatches", std::round(any(1, 64))},
                                {"tp", std::pow(2, std::round(any(1, 4) - 1))},
                                {"region_a", anyId<Grid>()},
                                {"electricity_usd_per_kwh", any(0.01, 1)},
                                {"efficiency", any(0.05, 1)}};
        const auto s = withSettings(defaultScenario(sharedRegistry()), settings, sharedRegistry(), "");
        if (!s) qFatal("%s", s.error().front().what.c_str());
        return solveScenario(*s, sharedRegistry());
    }
    static SnapshotPtr with(const Settings& settings) {
        return solveScenario(*withSettings(defaultScenario(sharedRegistry()), settings, sharedRegistry(), ""),
                             sharedRegistry());
    }
    static QList<Cause> causes(const Waterfall& fall) {
        QList<Cause> list;
        for (const auto& share : fall.shares) list << share.cause;
        return list;
    }

private slots:
    void theSharesAddUpToTheChange() {
        std::map<std::string_view, int> seen;
        for (int i = 0; i < 6000; ++i) {
            const auto a = anySnapshot(), b = anySnapshot();
            for (const Metric& metric : metricTable()) {
                const auto fall = explainChange(*a, *b, metric.id);
                if (!fall) continue;
                ++seen[metric.id];
                double at = fall->from;
                for (const auto& share : fall->shares) at += share.delta;
                const double scale = std::max({std::abs(fall->from), std::abs(fall->to), 1e-300});
                QVERIFY2(std::abs(at - fall->to) < 1e-9 * scale, std::string(metric.id).c_str());
            }
        }
        for (const char* id : {"roofline.latency", "parallelism.step", "carbon.carbon", "tco.total"})
            QVERIFY2(seen[id] > 20, id);
    }

    void aChangeThatTouchesOneCauseNamesThatOneAlone() {
        const auto base = with({});
        QCOMPARE(
            causes(*explainChange(
                *base, *with({{"region_a", std::string("Poland")}, {"region_b", std::string("Poland")}}), "tco.total")),
            QList<Cause>{Cause::energy});
        QCOMPARE(causes(*explainChange(*base, *with({{"electricity_usd_per_kwh", 0.3}}), "tco.total")),
                 QList<Cause>{Cause::price});
        QCOMPARE(causes(*explainChange(*base, *with({{"batch", 64.}}), "roofline.latency")),
                 QList<Cause>{Cause::memory});
        QCOMPARE(causes(*explainChange(*base, *with({{"mfu", 0.8}}), "carbon.carbon")), QList<Cause>{Cause::energy});
        QCOMPARE(
            causes(*explainChange(*with({{"pp", 2.}}), *with({{"pp", 2.}, {"microbatches", 32.}}), "parallelism.step")),
            QList<Cause>{Cause::bubble});
    }

    void nothingChangedIsNoShare() {
        const auto base = with({});
        QVERIFY(explainChange(*base, *base, "tco.total")->shares.empty());
    }

    void whatAnOtherPanelCannotShowHasNoExplanation() {
        QVERIFY(!explainChange(*with({}), *with({{"hardware", std::string("ESP32_S3")}}), "tco.total"));
        QVERIFY(!explainChange(*with({}), *with({}), "memory.itl"));
        QVERIFY(!findMetric("nonsense"));
    }
};

QTEST_APPLESS_MAIN(TestWaterfall)
#include "test_waterfall.moc"

#include "cases.h"

#include "solve/data.h"

using namespace cases;

class TestData : public QObject {
    Q_OBJECT

    static Data::Answer<> solve(double gigabytesPerSecond, const Ref<Hardware>& hw) {
        return answer<Data>({.demand = Bandwidth<>(gigabytesPerSecond, unit::GBPerS), .hardware = hw});
    }

private slots:
    void theSlowerOfStorageAndLinkSupplies() {
        const auto a = solve(1, hardware("H100"));
        QCOMPARE(a.supply.base(), 7e9);
        QVERIFY(a.bottleneck == Data::Bottleneck::Storage);
        QCOMPARE((a.margin + a.demand).base(), a.supply.base());
    }

    void demandBeyondTheSupplyStalls() {
        QVERIFY(!solve(7, hardware("H100")).stalled);
        QVERIFY(solve(7.000001, hardware("H100")).stalled);
    }

    void hardwareWithoutAPathSuppliesNothing() {
        const auto a = solve(1, hardware("B200"));
        QVERIFY(a.stalled);
        QVERIFY(std::isinf(a.utilization));
        QCOMPARE(a.supply.base(), 0.);
    }
};

QTEST_APPLESS_MAIN(TestData)
#include "test_data.moc"

#include "cases.h"

#include "solve/queueing.h"

using namespace cases;

class TestQueueing : public QObject {
    Q_OBJECT

    /// Erlang's B by its recurrence, and C from B: a law other than the one the code sums.
    static double erlangByRecurrence(int servers, double rho) {
        const double offered = servers * rho;
        double blocked = 1;
        for (int n = 1; n <= servers; ++n) blocked = offered * blocked / (n + offered * blocked);
        return blocked / (1 - rho * (1 - blocked));
    }
    static QueueWait<> wait(double arrivals, double service, double servers, double cv = 1) {
        return queueWait<double>({Rate<>(arrivals, unit::perSecond), Time<>(service, unit::second), servers}, cv);
    }

private slots:
    void erlangsFormulaAgreesWithItsRecurrence_data() {
        QTest::addColumn<int>("servers");
        QTest::addColumn<double>("rho");
        for (const int servers : {1, 2, 3, 10, 64, 500, 1024, 20000})
            for (const double rho : {0.001, 0.1, 0.5, 0.9, 0.99, 0.99999})
                QTest::addRow("%d servers at %g", servers, rho) << servers << rho;
    }
    void erlangsFormulaAgreesWithItsRecurrence() {
        QFETCH(int, servers);
        QFETCH(double, rho);
        const double exact = erlangByRecurrence(servers, rho);
        QVERIFY(exact < 1e-250 || close(erlangC(servers, rho), exact, 1e-9));
    }

    void oneServerIsBusyAsOftenAsItIsUsed() {
        for (const double rho : {0.01, 0.3, 0.7, 0.999}) QVERIFY(close(erlangC(1, rho), rho));
    }

    void aMillionServersAreCounted() {
        QCOMPARE(erlangC(1e6, 0.5), 0.);
        QVERIFY(erlangC(1e6, 0.9999) > 0.8 && erlangC(1e6, 0.9999) < 1);
    }

    void nobodyWaitsWithoutArrivals() {
        QCOMPARE(wait(0, 1, 1).p99.base(), 0.);
        QCOMPARE(wait(0, 1, 1).utilization, 0.);
    }

    void waitsGrowWithArrivalsUntilTheyNeverEnd() {
        double last = 0;
        for (const double arrivals : {0.5, 1., 2., 3., 3.9, 3.999}) {
            const auto w = wait(arrivals, 1, 4);
            QVERIFY(w.stable && w.p99.base() >= last && w.p99 >= w.median);
            last = w.p99.base();
        }
        for (const double arrivals : {4., 5., 1e30}) {
            QVERIFY(!wait(arrivals, 1, 4).stable);
            QVERIFY(std::isinf(wait(arrivals, 1, 4).median.base()));
            QCOMPARE(wait(arrivals, 1, 4).utilization, 1.);
        }
    }

    void regularServiceHalvesTheWait() {
        QVERIFY(close(wait(0.9, 1, 1, 0).p99, wait(0.9, 1, 1).p99 * 0.5));
        QVERIFY(close(wait(0.9, 1, 1, 2).p99, wait(0.9, 1, 1).p99 * 2.5));
    }

    void theWaitOfOneServerIsExponential() {
        const auto w = wait(0.8, 1, 1);
        QVERIFY(close(w.p99.base(), std::log(0.8 / 0.01) / 0.2, 1e-9));
        QVERIFY(close(w.median.base(), std::log(0.8 / 0.5) / 0.2, 1e-9));
    }
};

QTEST_APPLESS_MAIN(TestQueueing)
#include "test_queueing.moc"

#include "cases.h"

#include "solve/checkpoint.h"

using namespace cases;

class TestCheckpoint : public QObject {
    Q_OBJECT

    static Checkpoint::Answer<> solve(const char* name, double writers) {
        return answer<Checkpoint>({.model = model(name), .hardware = hardware("H100"), .writers = writers});
    }

private slots:
    void adamSavesFourteenBytesForEveryParameter() {
        QCOMPARE(solve("GPT3", 1).size.base(), 14 * 175e9);
        QCOMPARE(answer<Checkpoint>(
                     {.model = model("GPT3"), .hardware = hardware("H100"), .optimizer = Checkpoint::Optimizer::sgd})
                     .size.base(),
                 4 * 175e9);
    }

    void writersHelpUntilTheFileSystemIsFull() {
        QVERIFY(close(solve("GPT3", 10).writeTime * 10., solve("GPT3", 1).writeTime));
        QCOMPARE(solve("GPT3", 100).writeTime.base(), solve("GPT3", 1e9).writeTime.base());
        QVERIFY(close(solve("GPT3", 1e9).writeTime.base(), 2450e9 / 5e11));
    }

    void aMinuteOfWritingIsFlagged() {
        QVERIFY(solve("GPT3", 1).slow);
        QVERIFY(!solve("GPT3", 10).slow);
    }

    void thePenaltyIsTheShareOfTheInterval() {
        const auto a = solve("GPT3", 1);
        QVERIFY(close(a.penalty, a.writeTime.base() / (4 * 3600)));
    }

    void hardwareWithoutStorageTakesTheDefault() {
        const auto a = answer<Checkpoint>({.model = model("GPT3"), .hardware = hardware("B200")});
        QCOMPARE(a.storage.base(), 1e9);
    }

    void aModelWithoutParametersIsRefused() {
        QCOMPARE(refusal<Checkpoint>({.model = model("DLRM"), .hardware = hardware("H100")}), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"

#include "registry/nearest.h"

#include <QTest>

using namespace mlsys;

namespace {

const std::vector<std::string_view> kIds{"A100", "H100", "H200", "Llama3_8B", "Llama3_70B", "US_Avg", "GPT2"};

QStringList near(const char* misspelt) {
    QStringList names;
    for (const auto name : nearestNames(misspelt, kIds))
        names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return names;
}

} // namespace

class TestNearest : public QObject {
    Q_OBJECT

private slots:
    void misspeltNamesFindWhatWasMeant_data() {
        QTest::addColumn<QString>("best");
        QTest::newRow("h100") << "H100";
        QTest::newRow("llama3-8b") << "Llama3_8B";
        QTest::newRow("Lama3_8B") << "Llama3_8B";
        QTest::newRow("Llama3_8") << "Llama3_8B";
        QTest::newRow("us avg") << "US_Avg";
        QTest::newRow("GTP2") << "GPT2";
    }
    void misspeltNamesFindWhatWasMeant() {
        QFETCH(QString, best);
        const QStringList found = near(QTest::currentDataTag());
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first(), best);
    }

    void aNameThatDiffersOnlyInCaseIsTheOnlySuggestion() { QCOMPARE(near("a100"), QStringList{"A100"}); }
    void aPartOfANameFindsAllThatHoldIt() { QCOMPARE(near("llama"), (QStringList{"Llama3_8B", "Llama3_70B"})); }
    void whatIsLikeNothingFindsNothing() {
        for (const char* name : {"", "qqqqqqqq", "z"}) QVERIFY2(near(name).isEmpty(), name);
        QCOMPARE(didYouMean("qqqqqqqq", kIds), "");
    }
    void longGarbageIsNoWork() { QVERIFY(nearestNames(std::string(1000000, 'x'), kIds).empty()); }
    void longListsAreCut() { QCOMPARE(listed(kIds, 2), "A100, H100 and 5 more"); }
};

QTEST_APPLESS_MAIN(TestNearest)
#include "test_nearest.moc"

#include "explore/parameter.h"
#include "fixtures.h"
#include "registry/own_hardware.h"
#include "registry/session_file.h"
#include "solve/single_node.h"

#include <QTest>

using namespace mlsys;

namespace {

/// The board of the seventh exercise as a student enters it.
const std::string kBoard = R"({"name":"my board","category":"tiny",
  "compute":{"peak_flop_per_s":6.4e7,"precision_flop_per_s":{"int8":1.28e8}},
  "memory":{"capacity_bytes":1e6,"bandwidth_bytes_per_s":6.4e7,"sram_capacity_bytes":262144,
            "sram_bandwidth_bytes_per_s":2.56e8,"flash_capacity_bytes":1e6,"flash_bandwidth_bytes_per_s":6.4e7},
  "tdp_w":0.015,"dispatch_overhead_s":0.0005})";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    return text.replace(text.find(what), what.size(), by);
}

Hardware board(const std::string& text = kBoard) {
    const auto read = readOwnHardware(text, sharedRegistry(), {});
    if (!read) qFatal("%s: %s", read.error()[0].where.c_str(), read.error()[0].what.c_str());
    return *read;
}

Scenario onBoard() {
    return *withParameter(defaultScenario(sharedRegistry()), "hardware", kBoard, sharedRegistry());
}

} // namespace

/// Hardware that users enter by hand stands beside that of the registry, and travels whole.
class TestOwnHardware : public QObject {
    Q_OBJECT

private slots:
    void aBoardEnteredByHandComputesWhatTheRegistrysDoes() {
        const auto latency = [](const Ref<Hardware>& hardware) {
            return SingleNode::solve({.model = *sharedRegistry().find<Model>("DS_CNN"),
                                      .hardware = hardware,
                                      .precision = Precision::int8,
                                      .efficiency = 0.3},
                                     {})
                ->latency;
        };
        QCOMPARE(latency(board()), latency(*sharedRegistry().find<Hardware>("nRF52840")));
    }

    void everyValueIsEnteredByHand() {
        QVERIFY(isOwnHardware(board()));
        QCOMPARE(board().sources.at("/memory/capacity_bytes").source, std::string(kByHand));
        for (const Ref<Hardware>& known : sharedRegistry().all<Hardware>()) QVERIFY(!isOwnHardware(*known));
    }

    void aDateAndASourceOfASingleValueAreKept() {
        const std::string cited = replaced(kBoard, "\"tdp_w\"",
                                           R"("sources":{"":{"source":"entered by hand","date":"2026-11-26"},)"
                                           R"("/tdp_w":{"source":"nordic_nrf52840","date":"2026-03-06"}},"tdp_w")");
        QCOMPARE(board(cited).sources.at("/compute").date, std::string("2026-11-26"));
        QVERIFY(board(cited).sources.at("/tdp_w").source != kByHand);
        QVERIFY(board(ownHardwareText(board(cited))) == board(cited));
    }

    void itsTextIsReadBackExactly() {
        QVERIFY(board(ownHardwareText(board())) == board());
        const std::string odd = replaced(kBoard, "6.4e7,\"precision", "64123456.789,\"precision");
        QVERIFY(board(ownHardwareText(board(odd))) == board(odd));
    }

    void aSettingOfTheScenarioHoldsItWhole() {
        const Scenario s = onBoard();
        QCOMPARE(s.hardware->id, std::string("my_board"));
        QVERIFY(!s.node);
        const auto again = withSettings(defaultScenario(sharedRegistry()), settingsOf(s), sharedRegistry(), {});
        QVERIFY(again && *again == s);
    }

    void aSessionCarriesItAsAnObjectToAnotherMachine() {
        const Session session{.settings = settingsOf(onBoard()), .hardware = {ownHardwareText(board())}};
        const std::string text = sessionText(session);
        QVERIFY(text.find("\"hardware\": {") != std::string::npos);
        const auto read = parseSession(text, "s");
        QVERIFY(read);
        QCOMPARE(read->hardware.size(), std::size_t(1));
        const auto again = withSettings(defaultScenario(sharedRegistry()), read->settings, sharedRegistry(), {});
        QVERIFY(again && *again == onBoard());
    }

    void everyFaultIsToldWithItsPlaceAndChangesNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* place, const std::string& text) {
            QTest::newRow(place) << QString::fromStdString(text) << QString(place);
        };
        row("/name", replaced(kBoard, "my board", "H100"));
        row("/compute/peak_flop_per_s", replaced(kBoard, "6.4e7", "-1"));
        row("/memory/capacity_bytes", replaced(kBoard, "1e6", "\"1 MB\""));
        row("/memory/sram", replaced(kBoard, "sram_capacity_bytes", "sram"));
        row("/category", replaced(kBoard, "tiny", "huge"));
        row("/sources/", replaced(kBoard, "\"tdp_w\"",
                                  R"("sources":{"":{"source":"nordic_nrf52840","date":"2026-03-06"}},"tdp_w")"));
        row("", "[1]");
    }
    void everyFaultIsToldWithItsPlaceAndChangesNothing() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto read = readOwnHardware(text.toStdString(), sharedRegistry(), {});
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().front().where), place);
        QVERIFY(!withParameter(defaultScenario(sharedRegistry()), "hardware", text.toStdString(), sharedRegistry()));
    }

    void allFaultsAreToldAtOnce() {
        std::string text = replaced(kBoard, "6.4e7", "-1");
        text = replaced(text, "1e6", "0");
        QCOMPARE(readOwnHardware(text, sharedRegistry(), {}).error().size(), std::size_t(2));
        const auto refused = withParameter(defaultScenario(sharedRegistry()), "hardware", text, sharedRegistry());
        QVERIFY(refused.error().what.find("/compute/peak_flop_per_s") != std::string::npos);
        QVERIFY(refused.error().what.find("/memory/capacity_bytes") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestOwnHardware)
#include "test_own_hardware.moc"

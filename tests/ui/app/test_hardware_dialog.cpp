#include "app/hardware_dialog.h"
#include "app/hardware_number.h"
#include "controls/entity_picker.h"
#include "controls/picker_popup.h"
#include "controls/problem_label.h"
#include "registry/own_hardware.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

/// What the data sheet of the seventh exercise says, as a student types it.
const QList<QPair<const char*, const char*>> kBoard{{"name", "my board"},
                                                    {"peak_flop_per_s", "32 MMAC/s"},
                                                    {"int8", "128 Mflop/s"},
                                                    {"capacity_bytes", "1 MB"},
                                                    {"bandwidth_bytes_per_s", "64 MB/s"},
                                                    {"sram_capacity_bytes", "256 KiB"},
                                                    {"sram_bandwidth_bytes_per_s", "256 MB/s"},
                                                    {"flash_capacity_bytes", "1 MB"},
                                                    {"flash_bandwidth_bytes_per_s", "64 MB/s"},
                                                    {"tdp_w", "15 mW"},
                                                    {"dispatch_overhead_s", "0.5 ms"}};

} // namespace

/// Hardware that the registry does not have, entered in the window.
class TestHardwareDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    QPointer<HardwareDialog> m_dialog;

    void open() {
        m_window->commands().find("edit.hardware")->trigger();
        m_dialog = m_window->findChild<HardwareDialog*>();
        QVERIFY(m_dialog);
    }
    template <class Widget> Widget* part(const QString& name) {
        auto* widget = m_dialog->findChild<Widget*>("own." + name);
        if (!widget) qFatal("no own.%s", qPrintable(name));
        return widget;
    }
    void type(const char* field, const QString& text) {
        auto* edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void enterBoard() {
        open();
        part<QComboBox>("category")->setCurrentIndex(4);
        emit part<QComboBox>("category")->activated(4);
        for (const auto& [field, text] : kBoard) type(field, text);
    }
    bool use() {
        QTest::mouseClick(part<QPushButton>("use"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !m_dialog;
    }
    const Hardware& now() { return *m_store->scenario().hardware; }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    }
    void init() {
        openWindow(m_store, m_window);
        QVERIFY(m_store->setAll({{"preset", std::string("tutorial")},
                                 {"model", std::string("DS_CNN")},
                                 {"precision", std::string("int8")},
                                 {"efficiency", 0.3},
                                 {"hardware", std::string("nRF52840")}},
                                "exercise 7"));
    }

    void theBoardOfTheExerciseIsEnteredByHandAndAnswersTheSame() {
        const Time<> registrys = m_store->snapshot()->edge.latency;
        enterBoard();
        QVERIFY(use());
        QCOMPARE(now().name, std::string("my board"));
        QVERIFY(isOwnHardware(now()));
        QVERIFY(!now().sources.at("").date.empty());
        QCOMPARE(m_store->snapshot()->edge.latency, registrys);
        QCOMPARE(m_store->snapshot()->edge.levels.front().capacity, Bytes<>(262144, unit::byte));
    }

    void thePickerShowsItAndReturnsToIt() {
        enterBoard();
        QVERIFY(use());
        auto* picker = m_window->findChild<EntityPicker*>("hardware");
        QCOMPARE(picker->currentId(), QString("my_board"));
        const Ref<Hardware> mine = m_store->scenario().hardware;
        emit picker->popup()->chosen("ESP32_S3");
        QCOMPARE(now().id, std::string("ESP32_S3"));
        emit picker->popup()->chosen("my_board");
        QVERIFY(m_store->scenario().hardware == mine);
    }

    void undoTakesItBackAsOneStep() {
        const Scenario before = m_store->scenario();
        const int steps = m_store->history().count();
        enterBoard();
        QVERIFY(use());
        QCOMPARE(m_store->history().count(), steps + 1);
        QCOMPARE(m_store->ownHardware().size(), 1);
        m_store->history().undo();
        QVERIFY(m_store->scenario() == before);
        QVERIFY(m_store->ownHardware().isEmpty());
        m_store->history().redo();
        QCOMPARE(now().id, std::string("my_board"));
    }

    void aSessionBringsItToAnotherWindow() {
        enterBoard();
        QVERIFY(use());
        m_store->set("hardware", std::string("ESP32_S3"));
        QTemporaryDir folder;
        const QString path = folder.filePath("x.mlsys.json");
        QCOMPARE(m_window->document().save(path), QString());
        const OwnHardware own = m_store->ownHardware();
        openWindow(m_store, m_window);
        QCOMPARE(m_window->document().open(path), QString());
        QCOMPARE(now().id, std::string("ESP32_S3"));
        QVERIFY(m_store->ownHardware() == own);
        emit m_window->findChild<EntityPicker*>("hardware")->popup()->chosen("my_board");
        QVERIFY(m_store->scenario().hardware == own.front());
    }

    void whatIsWrongIsToldAtItsFieldAndNothingIsTaken() {
        const Scenario before = m_store->scenario();
        enterBoard();
        type("tdp_w", "15 parsec");
        QVERIFY(part<ProblemLabel>("tdp_w.problem")->problem().contains("mW"));
        type("sram_capacity_bytes", "-3 kB");
        QVERIFY(part<ProblemLabel>("sram_capacity_bytes.problem")->problem().contains("-3000"));
        part<QLineEdit>("capacity_bytes")->clear();
        QVERIFY(!use());
        QVERIFY(m_store->scenario() == before);
        QVERIFY(m_window->findChild<HardwareDialog*>());
    }

    void anEmptyFormNamesWhatIsMissingOnlyWhenItIsUsed() {
        open();
        QCOMPARE(part<ProblemLabel>("peak_flop_per_s.problem")->problem(), QString());
        QVERIFY(!use());
        for (const char* needed : {"peak_flop_per_s", "capacity_bytes", "bandwidth_bytes_per_s"})
            QVERIFY2(part<ProblemLabel>(QString(needed) + ".problem")->problem().contains("missing"), needed);
    }

    void theFormAndTheJsonSayTheSame() {
        enterBoard();
        auto* text = part<QPlainTextEdit>("json");
        QVERIFY(text->toPlainText().contains("\"sram_capacity_bytes\": 262144"));
        text->setPlainText(text->toPlainText().replace("262144", "524288"));
        QCOMPARE(part<QLineEdit>("sram_capacity_bytes")->text(), QString("512 KiB"));
        QVERIFY(use());
        QCOMPARE(now().sram.capacity->base(), 524288.);
    }

    void brokenJsonIsToldAndKeepsTheDialogOpen() {
        enterBoard();
        auto* text = part<QPlainTextEdit>("json");
        text->setPlainText(text->toPlainText().replace("524288", "").replace("}", ""));
        QVERIFY(part<QLabel>("problems")->isVisible());
        QVERIFY(!use());
        QVERIFY(!isOwnHardware(now()));
    }

    void anUnknownNameInTheJsonIsToldWithTheNearest() {
        enterBoard();
        auto* text = part<QPlainTextEdit>("json");
        text->setPlainText(text->toPlainText().replace("sram_capacity_bytes", "sram_capacity_byte"));
        const QString told = part<QLabel>("problems")->text();
        QVERIFY2(told.contains("/memory/sram_capacity_byte") && told.contains("sram_capacity_bytes"), qPrintable(told));
        QVERIFY(!use());
    }

    void aFileOfTheRegistryIsOpenedUnderANameOfItsOwn() {
        open();
        const QString path =
            QString::fromStdString((sharedRegistry().folder() / "hardware" / "ESP32_S3.json").string());
        m_dialog->load(path);
        QVERIFY(part<QLabel>("problems")->text().contains("in the registry already"));
        QVERIFY(!use());
        m_dialog->load("/nowhere/x.json");
        QVERIFY(part<QLabel>("problems")->text().contains("/nowhere/x.json"));
    }

    void theAcceleratorOnScreenIsAStart() {
        open();
        QTest::mouseClick(part<QPushButton>("copy"), Qt::LeftButton);
        QVERIFY(part<QLineEdit>("name")->text().startsWith("my "));
        QCOMPARE(part<QLineEdit>("sram_capacity_bytes")->text(), QString("256 KiB"));
        type("sram_bandwidth_bytes_per_s", "512 MB/s");
        QVERIFY(use());
        QCOMPARE(now().sram.bandwidth->base(), 5.12e8);
        QVERIFY(now().microcontroller.has_value());
        QCOMPARE(now().sources.byPointer.size(), std::size_t(1));
    }

    void everyNumberIsReadBackAsItIsShown() {
        for (const Ref<Hardware>& known : sharedRegistry().all<Hardware>())
            for (const auto& [base, dim] : {std::pair{known->peak.base(), dim::flopRate},
                                            {known->capacity.base(), dim::byte},
                                            {known->bandwidth.base(), dim::bandwidth}}) {
                const auto again = parseHardwareNumber(hardwareNumberText(base, dim), dim);
                QVERIFY2(again && std::abs(*again - base) <= 1e-14 * base, known->id.c_str());
            }
    }
};

QTEST_MAIN(TestHardwareDialog)
#include "test_hardware_dialog.moc"

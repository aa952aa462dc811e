#include "controls/entity_picker.h"
#include "controls/picker_match.h"
#include "controls/picker_model.h"
#include "controls/picker_popup.h"
#include "theme/apply_theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mlsys::ui;

namespace {

std::vector<PickerItem> items() {
    return {{"A100", "NVIDIA A100 80 GB", "Data centre", "80 GB · 2020"},
            {"H100", "NVIDIA H100 80 GB", "Data centre", "80 GB · 2022"},
            {"JetsonAGXOrin", "NVIDIA Jetson AGX Orin", "Edge", "64 GB · 2022"},
            {"MI300X", "AMD Instinct MI300X", "Data centre", "192 GB · 2023"},
            {"STM32F4", "STMicro STM32F4", "Microcontroller", "256 KB", false, "Too small for this model"}};
}

} // namespace

class TestEntityPicker : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_picker.reset(); }
    void choosesByKeyboardOnly();
    void typingOnTheButtonStartsASearch();
    void escapeClosesAndKeepsTheChoice();
    void opensAtTheCurrentChoice();
    void arrowsSkipHeadingsAndTheDisabled();
    void mouseChooses();
    void searchFinds_data();
    void searchFinds();
    void searchForNothingKnownSaysSo();
    void enterOnNoResultDoesNothing();
    void betterAnswersScoreHigher();
    void groupsStayTogether();
    void settingIsSilentAndShowsUnknownIds();
    void speaksCaptionAndChoice();
    void disabledItemSaysWhy();
    void wheelDoesNotChangeTheChoice();
    void listFitsTheScreenAtAnyScale();
    void layoutsLeaveRoomForBothLines();

private:
    QLineEdit* search() { return m_picker->popup()->searchField(); }
    QString currentRow() { return m_picker->popup()->list()->currentIndex().data(PickerModel::IdRole).toString(); }
    QWidget* keyTarget() { return m_picker->popup()->isVisible() ? search() : static_cast<QWidget*>(m_picker.get()); }

    std::unique_ptr<EntityPicker> m_picker;
};

void TestEntityPicker::init() {
    applyTheme(*qApp, Theme());
    m_picker = std::make_unique<EntityPicker>("accelerator", "Accelerator");
    m_picker->setItems(items());
    m_picker->setCurrent("H100");
    m_picker->resize(240, m_picker->sizeHint().height());
    m_picker->show();
    m_picker->activateWindow();
    m_picker->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
}

void TestEntityPicker::choosesByKeyboardOnly() {
    QSignalSpy chosen(m_picker.get(), &EntityPicker::chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_picker->popup()->isVisible());
    QCOMPARE(QApplication::focusWidget(), search());
    QTest::keyClicks(QApplication::focusWidget(), "orin");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_picker->popup()->isVisible());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), "JetsonAGXOrin");
    QCOMPARE(m_picker->currentId(), "JetsonAGXOrin");
}

void TestEntityPicker::typingOnTheButtonStartsASearch() {
    QTest::keyClick(m_picker.get(), 'm');
    QVERIFY(m_picker->popup()->isVisible());
    QCOMPARE(search()->text(), "m");
    QTest::keyClicks(search(), "i3");
    QCOMPARE(currentRow(), "MI300X");
}

void TestEntityPicker::escapeClosesAndKeepsTheChoice() {
    QSignalSpy chosen(m_picker.get(), &EntityPicker::chosen);
    m_picker->open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_picker->popup()->isVisible());
    QCOMPARE(m_picker->currentId(), "H100");
    QCOMPARE(chosen.count(), 0);
}

void TestEntityPicker::opensAtTheCurrentChoice() {
    m_picker->setCurrent("MI300X");
    m_picker->open("zzz");
    m_picker->popup()->hide();
    m_picker->open();
    QCOMPARE(currentRow(), "MI300X");
    QSignalSpy chosen(m_picker.get(), &EntityPicker::chosen);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

void TestEntityPicker::arrowsSkipHeadingsAndTheDisabled() {
    m_picker->open();
    QStringList visited = {currentRow()};
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(search(), Qt::Key_Down);
        visited += currentRow();
    }
    QCOMPARE(visited,
             (QStringList{"H100", "MI300X", "JetsonAGXOrin", "JetsonAGXOrin", "JetsonAGXOrin", "JetsonAGXOrin"}));
    QTest::keyClick(search(), Qt::Key_PageUp);
    QCOMPARE(currentRow(), "A100");
    QTest::keyClick(search(), Qt::Key_PageDown);
    QCOMPARE(currentRow(), "JetsonAGXOrin");
}

void TestEntityPicker::mouseChooses() {
    m_picker->open();
    QListView* list = m_picker->popup()->list();
    const QModelIndex row = list->currentIndex().siblingAtRow(list->currentIndex().row() + 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(m_picker->currentId(), "MI300X");
}

void TestEntityPicker::searchFinds_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("best");
    QTest::newRow("id") << "h100"
                        << "H100";
    QTest::newRow("part of the name") << "instinct"
                                      << "MI300X";
    QTest::newRow("words in any order") << "orin jetson"
                                        << "JetsonAGXOrin";
    QTest::newRow("across a space") << "agxorin"
                                    << "JetsonAGXOrin";
    QTest::newRow("letters in order") << "jtsn"
                                      << "JetsonAGXOrin";
    QTest::newRow("group") << "edge"
                           << "JetsonAGXOrin";
    QTest::newRow("detail") << "192 GB"
                            << "MI300X";
    QTest::newRow("capitals") << "AMD"
                              << "MI300X";
}

void TestEntityPicker::searchFinds() {
    QFETCH(QString, query);
    QFETCH(QString, best);
    m_picker->open();
    QTest::keyClicks(search(), query);
    QCOMPARE(currentRow(), best);
}

void TestEntityPicker::searchForNothingKnownSaysSo() {
    m_picker->open();
    QTest::keyClicks(search(), "xyzzy");
    QVERIFY(!m_picker->popup()->list()->isVisible());
    bool said = false;
    for (QLabel* label : m_picker->popup()->findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains("xyzzy");
    QVERIFY(said);
    search()->clear();
    QVERIFY(m_picker->popup()->list()->isVisible());
}

void TestEntityPicker::enterOnNoResultDoesNothing() {
    m_picker->open();
    QTest::keyClicks(search(), "xyzzy");
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(m_picker->popup()->isVisible());
    QCOMPARE(m_picker->currentId(), "H100");
}

void TestEntityPicker::betterAnswersScoreHigher() {
    const PickerItem h100 = items()[1];
    QVERIFY(matchScore(h100, "NVIDIA H100 80 GB") > matchScore(h100, "nvidia"));
    QVERIFY(matchScore(h100, "h100") > matchScore(h100, "100"));
    QVERIFY(matchScore(h100, "100") > matchScore(h100, "data"));
    QVERIFY(matchScore(h100, "data") > matchScore(h100, "nvda"));
    QVERIFY(matchScore(h100, "nvda") > 0);
    QCOMPARE(matchScore(h100, "h100 amd"), 0);
    QCOMPARE(matchScore(h100, "q"), 0);
}

void TestEntityPicker::groupsStayTogether() {
    PickerModel model;
    model.setItems(items());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) rows += model.index(row).data().toString();
    QCOMPARE(rows, (QStringList{"Data centre", "NVIDIA A100 80 GB", "NVIDIA H100 80 GB", "AMD Instinct MI300X", "Edge",
                                "NVIDIA Jetson AGX Orin", "Microcontroller", "STMicro STM32F4"}));
    model.setQuery("amd");
    QCOMPARE(model.rowCount(), 2);
}

void TestEntityPicker::settingIsSilentAndShowsUnknownIds() {
    QSignalSpy chosen(m_picker.get(), &EntityPicker::chosen);
    m_picker->setCurrent("Removed1");
    QCOMPARE(m_picker->currentId(), "Removed1");
    QVERIFY(m_picker->accessibleName().contains("Removed1"));
    QCOMPARE(chosen.count(), 0);
    m_picker->setDefault("A100");
    QVERIFY(m_picker->isChanged());
}

void TestEntityPicker::speaksCaptionAndChoice() {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_picker.get());
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(spoken->text(QAccessible::Name), "Accelerator: NVIDIA H100 80 GB");
    QCOMPARE(spoken->text(QAccessible::Description), "80 GB · 2022");
    m_picker->open();
    QCOMPARE(QAccessible::queryAccessibleInterface(search())->text(QAccessible::Name), "Search: Accelerator");
    const QModelIndex row = m_picker->popup()->list()->currentIndex();
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), "NVIDIA H100 80 GB, 80 GB · 2022");
}

void TestEntityPicker::disabledItemSaysWhy() {
    PickerModel model;
    model.setItems(items());
    const QModelIndex last = model.index(model.rowCount() - 1);
    QVERIFY(!model.flags(last).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(last.data(PickerModel::DetailRole).toString(), "Too small for this model");
}

void TestEntityPicker::wheelDoesNotChangeTheChoice() {
    QWheelEvent turn(QPointF(10, 10), m_picker->mapToGlobal(QPointF(10, 10)), {}, {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_picker.get(), &turn);
    QCOMPARE(m_picker->currentId(), "H100");
}

void TestEntityPicker::listFitsTheScreenAtAnyScale() {
    for (const double scale : {1.0, 2.0}) {
        applyTheme(*qApp, Theme(ThemeId::Dark, scale));
        m_picker->move(600, 700);
        m_picker->open();
        QVERIFY(m_picker->screen()->availableGeometry().contains(m_picker->popup()->geometry()));
        m_picker->popup()->hide();
    }
}

void TestEntityPicker::layoutsLeaveRoomForBothLines() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* picker = new EntityPicker("model", "Model");
    column->addWidget(picker);
    column->addWidget(new QPushButton("Below"));
    window.show();
    window.resize(200, 10);
    QApplication::processEvents();
    const int lines = QFontMetrics(Theme::current().font(TextStyle::Note)).height() +
                      QFontMetrics(Theme::current().font(TextStyle::Strong)).height();
    QVERIFY(picker->height() > lines);
}

QTEST_MAIN(TestEntityPicker)
#include "test_entity_picker.moc"

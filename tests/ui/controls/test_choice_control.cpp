#include "controls/choice_control.h"
#include "controls/toggle_control.h"
#include "theme/apply_theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace mlsys::ui;

namespace {

QImage painted(QWidget& widget) {
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Theme::current().color(Role::Panel));
    widget.render(&image);
    return image;
}

} // namespace

class TestChoiceControl : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_choice.reset(); }
    void clickChooses();
    void settingIsSilent();
    void arrowsMoveAndSkipTheDisabled();
    void tabStopsOnceInTheGroup();
    void disabledOptionSaysWhy();
    void newOptionsKeepTheCurrentOne();
    void resetGoesBackToTheDefault();
    void optionsAreRadioButtonsWithNames();
    void optionsFitTheirText_data();
    void optionsFitTheirText();
    void toggleSwitchesByKeyAndClick();
    void toggleSettingIsSilent();
    void toggleDotMarksAChange();
    void focusIsVisible();

private:
    QAbstractButton* option(const QString& id) { return m_choice->findChild<QAbstractButton*>("precision." + id); }

    std::unique_ptr<ChoiceControl> m_choice;
};

void TestChoiceControl::init() {
    applyTheme(*qApp, Theme());
    m_choice = std::make_unique<ChoiceControl>("precision", "Precision");
    m_choice->setOptions({{"fp32", "FP32"},
                          {"fp16", "FP16"},
                          {"fp8", "FP8", false, "The A100 has no FP8 units."},
                          {"int8", "INT8"},
                          {"int4", "INT4"}});
    m_choice->setCurrent("fp16");
    m_choice->resize(240, m_choice->sizeHint().height());
    m_choice->show();
    m_choice->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_choice.get()));
}

void TestChoiceControl::clickChooses() {
    QSignalSpy chosen(m_choice.get(), &ChoiceControl::chosen);
    QTest::mouseClick(option("int4"), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(m_choice->current(), "int4");
    QTest::mouseClick(option("int4"), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), "int4");
    QVERIFY(option("int4")->isChecked() && !option("fp16")->isChecked());
}

void TestChoiceControl::settingIsSilent() {
    QSignalSpy chosen(m_choice.get(), &ChoiceControl::chosen);
    m_choice->setCurrent("fp32");
    QVERIFY(option("fp32")->isChecked());
    m_choice->setCurrent("unknown");
    for (QAbstractButton* button : m_choice->findChildren<QAbstractButton*>()) QVERIFY(!button->isChecked());
    QCOMPARE(chosen.count(), 0);
}

void TestChoiceControl::arrowsMoveAndSkipTheDisabled() {
    option("fp16")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_choice->current(), "int8");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_choice->current(), "fp16");
}

void TestChoiceControl::tabStopsOnceInTheGroup() {
    option("fp16")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), option("fp16"));
}

void TestChoiceControl::disabledOptionSaysWhy() {
    QVERIFY(!option("fp8")->isEnabled());
    QCOMPARE(option("fp8")->toolTip(), "The A100 has no FP8 units.");
    QTest::mouseClick(option("fp8"), Qt::LeftButton);
    QCOMPARE(m_choice->current(), "fp16");
}

void TestChoiceControl::newOptionsKeepTheCurrentOne() {
    QSignalSpy chosen(m_choice.get(), &ChoiceControl::chosen);
    m_choice->setOptions({{"fp16", "FP16"}, {"bf16", "BF16"}});
    QVERIFY(option("fp16")->isChecked());
    QVERIFY(!option("int4"));
    QCOMPARE(chosen.count(), 0);
}

void TestChoiceControl::resetGoesBackToTheDefault() {
    m_choice->setDefault("fp32");
    QVERIFY(m_choice->isChanged());
    QSignalSpy chosen(m_choice.get(), &ChoiceControl::chosen);
    m_choice->reset();
    QCOMPARE(m_choice->current(), "fp32");
    m_choice->reset();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!m_choice->isChanged());
}

void TestChoiceControl::optionsAreRadioButtonsWithNames() {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(option("fp8"));
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    QCOMPARE(spoken->text(QAccessible::Name), "Precision: FP8");
    QCOMPARE(spoken->text(QAccessible::Description), "The A100 has no FP8 units.");
    QVERIFY(QAccessible::queryAccessibleInterface(option("fp16"))->state().checked);
}

void TestChoiceControl::optionsFitTheirText_data() {
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0}) QTest::addRow("%g", scale) << scale;
}

void TestChoiceControl::optionsFitTheirText() {
    QFETCH(double, scale);
    applyTheme(*qApp, Theme(ThemeId::Light, scale));
    m_choice->resize(Theme::current().px(262), m_choice->sizeHint().height());
    QApplication::processEvents();
    for (QAbstractButton* button : m_choice->findChildren<QAbstractButton*>()) {
        const QFontMetrics bold(Theme::current().font(TextStyle::Strong));
        QVERIFY2(button->width() >= bold.horizontalAdvance(button->text()), qPrintable(button->text()));
        QVERIFY(button->height() >= Theme::current().px(24));
    }
}

void TestChoiceControl::toggleSwitchesByKeyAndClick() {
    ToggleControl toggle("overlap", "Overlap");
    toggle.resize(240, toggle.sizeHint().height());
    toggle.show();
    QSignalSpy changed(&toggle, &ToggleControl::valueChanged);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.value());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(230, 10));
    QVERIFY(!toggle.value());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.first().first().toBool(), true);
    QCOMPARE(QAccessible::queryAccessibleInterface(&toggle)->role(), QAccessible::CheckBox);
}

void TestChoiceControl::toggleSettingIsSilent() {
    ToggleControl toggle("overlap", "Overlap");
    QSignalSpy changed(&toggle, &ToggleControl::valueChanged);
    toggle.setValue(true);
    QVERIFY(toggle.value());
    QCOMPARE(changed.count(), 0);
}

void TestChoiceControl::toggleDotMarksAChange() {
    ToggleControl toggle("overlap", "Overlap");
    QVERIFY(!toggle.isChanged());
    toggle.setValue(true);
    QVERIFY(toggle.isChanged());
    const QImage marked = toggle.grab().toImage();
    toggle.setDefault(true);
    QVERIFY(!toggle.isChanged());
    QVERIFY(toggle.grab().toImage() != marked);
}

void TestChoiceControl::focusIsVisible() {
    ToggleControl toggle("overlap", "Overlap");
    toggle.show();
    toggle.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&toggle));
    for (QWidget* widget : {static_cast<QWidget*>(&toggle), static_cast<QWidget*>(option("fp16"))}) {
        widget->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget->window()));
        widget->clearFocus();
        const QImage plain = painted(*widget);
        widget->setFocus();
        const QImage focused = painted(*widget);
        int changed = 0;
        for (int y = 0; y < plain.height(); ++y)
            changed += plain.pixel(plain.width() - 17, y) != focused.pixel(plain.width() - 17, y);
        QVERIFY2(changed >= 4, QByteArray::number(changed));
    }
}

QTEST_MAIN(TestChoiceControl)
#include "test_choice_control.moc"

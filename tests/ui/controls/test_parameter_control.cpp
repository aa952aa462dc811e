#include "controls/parameter_control.h"
#include "controls/parameter_label.h"
#include "controls/problem_label.h"
#include "controls/quantity_field.h"
#include "controls/stepped_slider.h"
#include "theme/apply_theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace mlsys::ui;

namespace {

ParameterSpec spec(const QString& id, const QString& label) {
    return {id, label, "requests", "Requests served at once.", {1, 2, 4, 8, 16, 32, 64, 128, 256}, {1, 4096, true},
            1,  8};
}

struct Recorder {
    explicit Recorder(ParameterControl* control)
        : values(control, &ParameterControl::valueChanged),
          starts(control, &ParameterControl::editStarted),
          ends(control, &ParameterControl::editFinished) {}
    int edits() const { return starts.count() == ends.count() ? int(starts.count()) : -1; }
    QSignalSpy values;
    QSignalSpy starts;
    QSignalSpy ends;
};

} // namespace

class TestParameterControl : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void fieldAndSliderShowOneValue();
    void typedValueOffTheStopsSurvives();
    void arrowInTheFieldMovesToTheNextStop();
    void dragIsOneEdit();
    void typingIsOneEdit();
    void settingIsSilent();
    void doubleClickOnTheNameResetsAsOneEdit();
    void menuResetsToo();
    void dotMarksAChangedValue();
    void wrongValueLeavesTheModelAloneAndSaysWhy();
    void accessKeyReachesTheField();
    void tabGoesThroughInReadingOrderAndBack();
    void everyNameIsSpokenAndUnique();
    void helpIsInTooltipAndWhatsThis();
    void nothingIsClippedAtAnyScale_data();
    void nothingIsClippedAtAnyScale();
    void fitsANarrowColumn();
    void newSpecKeepsTheValue();

private:
    void type(const QString& text) {
        QLineEdit* edit = m_batch->field()->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<QWidget> m_window;
    ParameterControl* m_batch = nullptr;
    ParameterControl* m_other = nullptr;
};

void TestParameterControl::init() {
    applyTheme(*qApp, Theme());
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_batch = new ParameterControl(spec("batch", "&Batch"));
    m_other = new ParameterControl(spec("other", "&Other"));
    column->addWidget(m_batch);
    column->addWidget(m_other);
    column->addStretch(1);
    m_window->resize(262, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestParameterControl::fieldAndSliderShowOneValue() {
    QCOMPARE(m_batch->value(), 8.0);
    m_batch->setValue(64);
    QCOMPARE(m_batch->field()->value(), 64.0);
    QCOMPARE(m_batch->slider()->value(), 64.0);
    m_batch->slider()->stepBy(1);
    QCOMPARE(m_batch->field()->lineEdit()->text(), "128");
    QCOMPARE(m_batch->value(), 128.0);
}

void TestParameterControl::typedValueOffTheStopsSurvives() {
    Recorder heard(m_batch);
    type("100");
    QVERIFY(m_batch->value() == 100 && m_batch->slider()->value() == 100);
    QVERIFY(heard.values.last().first().toDouble() == 100);
    QTest::keyClick(m_batch->slider(), Qt::Key_Right);
    QCOMPARE(m_batch->value(), 128.0);
    type("100");
    QTest::keyClick(m_batch->slider(), Qt::Key_Left);
    QCOMPARE(m_batch->value(), 64.0);
}

void TestParameterControl::arrowInTheFieldMovesToTheNextStop() {
    type("100");
    QTest::keyClick(m_batch->field()->lineEdit(), Qt::Key_Up);
    QCOMPARE(m_batch->value(), 128.0);
}

void TestParameterControl::dragIsOneEdit() {
    Recorder heard(m_batch);
    SteppedSlider* slider = m_batch->slider();
    const QPoint at = slider->handleCenter().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    for (int move = 1; move <= 4; ++move) QTest::mouseMove(slider, at + QPoint(27 * move, 0));
    QCOMPARE(heard.values.count(), 4);
    QCOMPARE(heard.ends.count(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at + QPoint(108, 0));
    QCOMPARE(heard.edits(), 1);
}

void TestParameterControl::typingIsOneEdit() {
    Recorder heard(m_batch);
    type("77");
    QCOMPARE(heard.values.count(), 1);
    QCOMPARE(heard.edits(), 1);
    type("77");
    QCOMPARE(heard.edits(), 1);
}

void TestParameterControl::settingIsSilent() {
    Recorder heard(m_batch);
    m_batch->setValue(32);
    m_batch->setValue(std::numeric_limits<double>::infinity());
    QCOMPARE(m_batch->value(), 32.0);
    QCOMPARE(heard.values.count(), 0);
    QCOMPARE(heard.edits(), 0);
}

void TestParameterControl::doubleClickOnTheNameResetsAsOneEdit() {
    m_batch->setValue(100);
    Recorder heard(m_batch);
    QTest::mouseDClick(m_batch->label(), Qt::LeftButton);
    QCOMPARE(m_batch->value(), 8.0);
    QCOMPARE(heard.edits(), 1);
    QTest::mouseDClick(m_batch->label(), Qt::LeftButton);
    QCOMPARE(heard.edits(), 1);
}

void TestParameterControl::menuResetsToo() {
    m_batch->setValue(100);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, m_batch->slider()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_batch->slider(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), "Reset to 8 requests");
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_batch->value(), 8.0);
}

void TestParameterControl::dotMarksAChangedValue() {
    const QImage plain = m_batch->label()->grab().toImage();
    m_batch->setValue(9);
    QVERIFY(m_batch->label()->isChanged());
    QVERIFY(m_batch->label()->grab().toImage() != plain);
    QVERIFY(m_batch->toolTip().contains("Default: 8 requests"));
    m_batch->setValue(8);
    QCOMPARE(m_batch->label()->grab().toImage(), plain);
}

void TestParameterControl::wrongValueLeavesTheModelAloneAndSaysWhy() {
    auto* problem = m_batch->findChild<ProblemLabel*>();
    for (const char* text : {"nan", "1e308", "-3", "soup"}) {
        Recorder heard(m_batch);
        type(text);
        QCOMPARE(m_batch->value(), 8.0);
        QCOMPARE(heard.edits(), 0);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->problem().contains("from 1 to 4,096 requests"));
    }
    m_batch->slider()->stepBy(1);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_batch->value(), 16.0);
}

void TestParameterControl::accessKeyReachesTheField() {
    m_other->slider()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), m_batch->field()->lineEdit());
}

void TestParameterControl::tabGoesThroughInReadingOrderAndBack() {
    const QList<QWidget*> order = {m_batch->field()->lineEdit(), m_batch->slider(), m_other->field()->lineEdit(),
                                   m_other->slider()};
    order.first()->setFocus();
    for (int i = 1; i <= order.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), order[i % order.size()]);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), order.last());
}

void TestParameterControl::everyNameIsSpokenAndUnique() {
    std::set<QString> names;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus) continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
    QCOMPARE(names.size(), std::size_t(4));
}

void TestParameterControl::helpIsInTooltipAndWhatsThis() {
    QVERIFY(m_batch->toolTip().contains("Requests served at once."));
    QVERIFY(m_batch->toolTip().contains("Batch (Alt+B)"));
    QVERIFY(m_batch->whatsThis().contains("Requests served at once."));
}

void TestParameterControl::nothingIsClippedAtAnyScale_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("scale");
    for (const ThemeId id : kThemeIds)
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%s %g", qPrintable(themeName(id)), scale) << static_cast<int>(id) << scale;
}

void TestParameterControl::nothingIsClippedAtAnyScale() {
    QFETCH(int, theme);
    QFETCH(double, scale);
    applyTheme(*qApp, Theme(static_cast<ThemeId>(theme), scale));
    m_window->resize(Theme::current().px(262), Theme::current().px(500));
    type("soup");
    QApplication::processEvents();
    for (QLabel* label : m_batch->findChildren<QLabel*>()) {
        if (!label->isVisible()) continue;
        const int wanted =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        QVERIFY2(label->height() >= wanted,
                 qPrintable(QStringLiteral("%1 < %2: %3").arg(label->height()).arg(wanted).arg(label->text())));
    }
    QVERIFY(m_batch->slider()->height() >= m_batch->slider()->sizeHint().height());
    QVERIFY(m_batch->field()->lineEdit()->height() >= m_batch->field()->lineEdit()->fontMetrics().height());
    QVERIFY(m_batch->field()->lineEdit()->font().bold());
}

void TestParameterControl::fitsANarrowColumn() {
    for (const double scale : {1.0, 2.0}) {
        applyTheme(*qApp, Theme(ThemeId::Light, scale));
        QVERIFY(m_batch->minimumSizeHint().width() <= Theme::current().px(230));
    }
}

void TestParameterControl::newSpecKeepsTheValue() {
    m_batch->setValue(100);
    ParameterSpec next = spec("batch", "Batch");
    next.stops = {1, 10, 100, 1000};
    m_batch->setSpec(next);
    QCOMPARE(m_batch->value(), 100.0);
    QTest::keyClick(m_batch->slider(), Qt::Key_Right);
    QCOMPARE(m_batch->value(), 1000.0);
}

QTEST_MAIN(TestParameterControl)
#include "test_parameter_control.moc"

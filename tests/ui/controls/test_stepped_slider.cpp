#include "controls/stepped_slider.h"
#include "theme/apply_theme.h"
#include "theme/contrast.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace mlsys::ui;

namespace {

constexpr int kStops = 25;

std::vector<double> evenStops() {
    std::vector<double> stops;
    for (int i = 0; i < kStops; ++i) stops.push_back(4.0 * i);
    return stops;
}

struct Recorder {
    explicit Recorder(SteppedSlider& slider)
        : values(&slider, &SteppedSlider::valueChanged),
          starts(&slider, &SteppedSlider::editStarted),
          ends(&slider, &SteppedSlider::editFinished) {}
    QSignalSpy values;
    QSignalSpy starts;
    QSignalSpy ends;
};

void turnWheel(QWidget& widget, int angle) {
    const QPointF center = widget.rect().center();
    QWheelEvent event(center, widget.mapToGlobal(center), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

QImage painted(QWidget& widget) {
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Theme::current().color(Role::Panel));
    widget.render(&image);
    return image;
}

} // namespace

class TestSteppedSlider : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_slider.reset(); }
    void dragSendsEveryMoveAsOneEdit();
    void dragGoesStopByStopAndWithShiftFinely();
    void escapeTakesADragBack();
    void hidingEndsADrag();
    void clickOnTheTrackJumpsThere();
    void clickOnTheHandleKeepsATypedValue();
    void typedValueSurvivesAndSitsBetweenStops();
    void settingAValueIsSilent();
    void keysFollowTheRules_data();
    void keysFollowTheRules();
    void heldKeyIsOneEdit();
    void keyAtTheEndIsNoEdit();
    void otherKeysGoToTheParent();
    void wheelNeedsFocus();
    void smallWheelTurnsAddUp();
    void assistiveTechnologyHearsTheRealValue();
    void assistiveTechnologySetsTheValue();
    void focusIsVisible_data();
    void focusIsVisible();
    void handleStaysInsideAtBothEnds();
    void targetIsLargeEnough();
    void mirrorsForRightToLeft();
    void followsTheThemeLive();

private:
    std::unique_ptr<SteppedSlider> m_slider;
};

void TestSteppedSlider::init() {
    applyTheme(*qApp, Theme());
    m_slider = std::make_unique<SteppedSlider>();
    m_slider->setScale(StopScale({1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096}, 1));
    m_slider->setUnit("requests");
    m_slider->setAccessibleName("Batch");
    m_slider->setValue(64);
    m_slider->resize(240, m_slider->sizeHint().height());
    m_slider->show();
    m_slider->activateWindow();
    m_slider->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
}

void TestSteppedSlider::dragSendsEveryMoveAsOneEdit() {
    m_slider->setScale(StopScale(evenStops(), 1));
    m_slider->setValue(0);
    Recorder heard(*m_slider);
    QPoint at = m_slider->handleCenter().toPoint();
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at);
    for (int move = 1; move <= 20; ++move) {
        QTest::mouseMove(m_slider.get(), at + QPoint(9 * move, 0));
        QCOMPARE(heard.values.count(), move);
        QCOMPARE(heard.values.last().first().toDouble(), 4.0 * move);
    }
    QCOMPARE(heard.ends.count(), 0);
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at + QPoint(180, 0));
    QCOMPARE(heard.starts.count(), 1);
    QCOMPARE(heard.ends.count(), 1);
    QCOMPARE(m_slider->value(), 80.0);
}

void TestSteppedSlider::dragGoesStopByStopAndWithShiftFinely() {
    const QPoint at = m_slider->handleCenter().toPoint();
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_slider.get(), at + QPoint(8, 0));
    QCOMPARE(m_slider->value(), 64.0);
    QMouseEvent fine(QEvent::MouseMove, at + QPointF(8, 0), m_slider->mapToGlobal(at + QPointF(8, 0)), Qt::NoButton,
                     Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_slider.get(), &fine);
    QVERIFY(m_slider->value() > 64 && m_slider->value() < 128);
    QCOMPARE(m_slider->value(), std::floor(m_slider->value()));
}

void TestSteppedSlider::escapeTakesADragBack() {
    Recorder heard(*m_slider);
    const QPoint at = m_slider->handleCenter().toPoint();
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_slider.get(), at + QPoint(60, 0));
    QTest::keyClick(m_slider.get(), Qt::Key_Escape);
    QCOMPARE(m_slider->value(), 64.0);
    QCOMPARE(heard.values.last().first().toDouble(), 64.0);
    QCOMPARE(heard.ends.count(), 1);
    QTest::mouseMove(m_slider.get(), at + QPoint(90, 0));
    QCOMPARE(m_slider->value(), 64.0);
}

void TestSteppedSlider::hidingEndsADrag() {
    Recorder heard(*m_slider);
    const QPoint at = m_slider->handleCenter().toPoint();
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_slider.get(), at + QPoint(60, 0));
    m_slider->hide();
    QCOMPARE(heard.starts.count(), 1);
    QCOMPARE(heard.ends.count(), 1);
}

void TestSteppedSlider::clickOnTheTrackJumpsThere() {
    Recorder heard(*m_slider);
    const int y = m_slider->handleCenter().toPoint().y();
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {m_slider->width() - 2, y});
    QCOMPARE(m_slider->value(), 4096.0);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {1, y});
    QCOMPARE(m_slider->value(), 1.0);
    QCOMPARE(heard.starts.count(), 2);
    QCOMPARE(heard.ends.count(), 2);
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, {100, y});
    QCOMPARE(m_slider->value(), 1.0);
}

void TestSteppedSlider::clickOnTheHandleKeepsATypedValue() {
    m_slider->setValue(100);
    Recorder heard(*m_slider);
    const QPoint at = m_slider->handleCenter().toPoint();
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_slider.get(), at + QPoint(2, 0));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at);
    QCOMPARE(m_slider->value(), 100.0);
    QCOMPARE(heard.values.count() + heard.starts.count() + heard.ends.count(), 0);
}

void TestSteppedSlider::typedValueSurvivesAndSitsBetweenStops() {
    m_slider->setValue(64);
    const qreal left = m_slider->handleCenter().x();
    m_slider->setValue(128);
    const qreal right = m_slider->handleCenter().x();
    m_slider->setValue(100);
    QVERIFY(m_slider->value() == 100);
    QVERIFY(m_slider->handleCenter().x() > left && m_slider->handleCenter().x() < right);
}

void TestSteppedSlider::settingAValueIsSilent() {
    Recorder heard(*m_slider);
    m_slider->setValue(2048);
    m_slider->setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(m_slider->value(), 2048.0);
    QCOMPARE(heard.values.count() + heard.starts.count() + heard.ends.count(), 0);
}

void TestSteppedSlider::keysFollowTheRules_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<double>("to");
    QTest::newRow("right from 64") << 64.0 << int(Qt::Key_Right) << false << 128.0;
    QTest::newRow("up from 64") << 64.0 << int(Qt::Key_Up) << false << 128.0;
    QTest::newRow("left from 64") << 64.0 << int(Qt::Key_Left) << false << 32.0;
    QTest::newRow("down from 64") << 64.0 << int(Qt::Key_Down) << false << 32.0;
    QTest::newRow("right from typed 100") << 100.0 << int(Qt::Key_Right) << false << 128.0;
    QTest::newRow("left from typed 100") << 100.0 << int(Qt::Key_Left) << false << 64.0;
    QTest::newRow("shift right is the finest step") << 64.0 << int(Qt::Key_Right) << true << 65.0;
    QTest::newRow("shift left is the finest step") << 64.0 << int(Qt::Key_Left) << true << 63.0;
    QTest::newRow("page up is times eight") << 64.0 << int(Qt::Key_PageUp) << false << 512.0;
    QTest::newRow("page down is an eighth") << 64.0 << int(Qt::Key_PageDown) << false << 8.0;
    QTest::newRow("home") << 64.0 << int(Qt::Key_Home) << false << 1.0;
    QTest::newRow("end") << 64.0 << int(Qt::Key_End) << false << 4096.0;
}

void TestSteppedSlider::keysFollowTheRules() {
    QFETCH(double, from);
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(double, to);
    m_slider->setValue(from);
    Recorder heard(*m_slider);
    QTest::keyClick(m_slider.get(), static_cast<Qt::Key>(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(m_slider->value(), to);
    QCOMPARE(heard.values.count(), 1);
    QCOMPARE(heard.starts.count(), 1);
    QCOMPARE(heard.ends.count(), 1);
}

void TestSteppedSlider::heldKeyIsOneEdit() {
    Recorder heard(*m_slider);
    for (int repeat = 0; repeat < 4; ++repeat) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, repeat > 0);
        QApplication::sendEvent(m_slider.get(), &press);
    }
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Right, Qt::NoModifier);
    QApplication::sendEvent(m_slider.get(), &release);
    QCOMPARE(m_slider->value(), 1024.0);
    QCOMPARE(heard.values.count(), 4);
    QCOMPARE(heard.starts.count(), 1);
    QCOMPARE(heard.ends.count(), 1);
}

void TestSteppedSlider::keyAtTheEndIsNoEdit() {
    m_slider->setValue(4096);
    Recorder heard(*m_slider);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(heard.values.count() + heard.starts.count() + heard.ends.count(), 0);
}

void TestSteppedSlider::otherKeysGoToTheParent() {
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
    QApplication::sendEvent(m_slider.get(), &letter);
    QVERIFY(!letter.isAccepted());
    QKeyEvent control(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
    QApplication::sendEvent(m_slider.get(), &control);
    QVERIFY(!control.isAccepted());
    QCOMPARE(m_slider->value(), 64.0);
}

void TestSteppedSlider::wheelNeedsFocus() {
    m_slider->clearFocus();
    turnWheel(*m_slider, 120);
    QCOMPARE(m_slider->value(), 64.0);
    m_slider->setFocus();
    turnWheel(*m_slider, 120);
    QCOMPARE(m_slider->value(), 128.0);
}

void TestSteppedSlider::smallWheelTurnsAddUp() {
    for (int i = 0; i < 7; ++i) turnWheel(*m_slider, -15);
    QCOMPARE(m_slider->value(), 64.0);
    turnWheel(*m_slider, -15);
    QCOMPARE(m_slider->value(), 32.0);
}

void TestSteppedSlider::assistiveTechnologyHearsTheRealValue() {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_slider.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), "Batch");
    QCOMPARE(spoken->text(QAccessible::Value), "64 requests");
    QVERIFY(spoken->valueInterface());
    QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), 64.0);
    QCOMPARE(spoken->valueInterface()->minimumValue().toDouble(), 1.0);
    QCOMPARE(spoken->valueInterface()->maximumValue().toDouble(), 4096.0);
    m_slider->setValue(100);
    QCOMPARE(spoken->text(QAccessible::Value), "100 requests");
    QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), 100.0);
}

void TestSteppedSlider::assistiveTechnologySetsTheValue() {
    Recorder heard(*m_slider);
    QAccessibleValueInterface* spoken = QAccessible::queryAccessibleInterface(m_slider.get())->valueInterface();
    spoken->setCurrentValue(100);
    QCOMPARE(m_slider->value(), 100.0);
    spoken->setCurrentValue(100.4);
    QCOMPARE(m_slider->value(), 100.0);
    spoken->setCurrentValue(1e9);
    QCOMPARE(m_slider->value(), 4096.0);
    QCOMPARE(heard.starts.count(), 2);
    QCOMPARE(heard.ends.count(), 2);
}

void TestSteppedSlider::focusIsVisible_data() {
    QTest::addColumn<int>("theme");
    for (const ThemeId id : kThemeIds) QTest::newRow(qPrintable(themeName(id))) << static_cast<int>(id);
}

void TestSteppedSlider::focusIsVisible() {
    QFETCH(int, theme);
    applyTheme(*qApp, Theme(static_cast<ThemeId>(theme)));
    m_slider->resize(Theme::current().px(240), m_slider->sizeHint().height());
    const QImage focused = painted(*m_slider);
    m_slider->clearFocus();
    const QImage plain = painted(*m_slider);
    int ring = 0;
    const int x = m_slider->handleCenter().toPoint().x();
    for (int y = 0; y < m_slider->handleCenter().toPoint().y(); ++y)
        ring += contrastRatio(focused.pixelColor(x, y), plain.pixelColor(x, y)) >= 3;
    QVERIFY2(ring >= 2, QByteArray::number(ring));
}

void TestSteppedSlider::handleStaysInsideAtBothEnds() {
    for (const double end : {1.0, 4096.0, 1e9}) {
        m_slider->setValue(end);
        const qreal x = m_slider->handleCenter().x();
        QVERIFY(x >= 12 && x <= m_slider->width() - 12);
    }
}

void TestSteppedSlider::targetIsLargeEnough() {
    QVERIFY(m_slider->handleCenter().y() * 2 >= 24);
    m_slider->setValue(100);
    const QPoint edge = (m_slider->handleCenter() + QPointF(11, 11)).toPoint();
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, edge);
    QCOMPARE(m_slider->value(), 100.0);
}

void TestSteppedSlider::mirrorsForRightToLeft() {
    m_slider->setLayoutDirection(Qt::RightToLeft);
    m_slider->setValue(1);
    QVERIFY(m_slider->handleCenter().x() > m_slider->width() / 2.0);
    QTest::keyClick(m_slider.get(), Qt::Key_Left);
    QCOMPARE(m_slider->value(), 2.0);
    QTest::keyClick(m_slider.get(), Qt::Key_Up);
    QCOMPARE(m_slider->value(), 4.0);
}

void TestSteppedSlider::followsTheThemeLive() {
    const int before = m_slider->sizeHint().height();
    applyTheme(*qApp, Theme(ThemeId::Dark, 2));
    QVERIFY(m_slider->sizeHint().height() >= 2 * before - 2);
    m_slider->resize(480, m_slider->sizeHint().height());
    const QPoint track(20, m_slider->handleCenter().toPoint().y());
    QCOMPARE(painted(*m_slider).pixelColor(track), Theme(ThemeId::Dark).color(Role::Accent));
}

QTEST_MAIN(TestSteppedSlider)
#include "test_stepped_slider.moc"

#include "monkey.h"

#include "explore/parameter.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

constexpr int kPatience = 30;  ///< in ms, for one dialog
constexpr int kMostWaits = 20; ///< until a drag is ended
constexpr Qt::Key kKeys[] = {
    Qt::Key_Tab,  Qt::Key_Backtab,  Qt::Key_Return, Qt::Key_Escape,    Qt::Key_Space,  Qt::Key_Left,   Qt::Key_Right,
    Qt::Key_Up,   Qt::Key_Down,     Qt::Key_Home,   Qt::Key_End,       Qt::Key_PageUp, Qt::Key_Delete, Qt::Key_F1,
    Qt::Key_F5,   Qt::Key_0,        Qt::Key_5,      Qt::Key_9,         Qt::Key_Period, Qt::Key_Minus,  Qt::Key_E,
    Qt::Key_W,    Qt::Key_P,        Qt::Key_C,      Qt::Key_F,         Qt::Key_T,      Qt::Key_X,      Qt::Key_Z,
    Qt::Key_Plus, Qt::Key_Question, Qt::Key_Insert, Qt::Key_Backspace, Qt::Key_L,      Qt::Key_R,      Qt::Key_N};

} // namespace

Monkey::Monkey(MainWindow& window, std::uint64_t seed) : m_window(window), m_random(seed) {
    // A dialog may open another: a timer does not tick inside its own slot, a queued call runs inside another.
    connect(&m_closer, &QTimer::timeout, this, &Monkey::leaveDialogs, Qt::QueuedConnection);
    m_closer.start(kPatience);
}

void Monkey::leaveDialogs() {
    // Whoever drags something away waits for the mouse, in a loop of its own.
    if (++m_waits > kMostWaits) QTest::mouseRelease(m_window.windowHandle(), Qt::LeftButton, {}, {});
    if (QWidget* menu = QApplication::activePopupWidget()) {
        menu->close();
        return;
    }
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->windowHandle()) return;
    if (m_random.share() < 0.7) {
        pressOn(*dialog);
        return;
    }
    if (auto* known = qobject_cast<QDialog*>(dialog))
        known->reject();
    else
        dialog->close();
}

QWidget& Monkey::topmost() const {
    QWidget* top = QApplication::activePopupWidget();
    if (!top) top = QApplication::activeModalWidget();
    return top ? *top : m_window;
}

QWindow* Monkey::target() const {
    return topmost().windowHandle();
}

QPoint Monkey::anywhere(const QWindow& window) {
    return {int(m_random.index(std::size_t(window.width()))), int(m_random.index(std::size_t(window.height())))};
}

Qt::KeyboardModifiers Monkey::modifiers() {
    Qt::KeyboardModifiers held;
    if (m_random.share() < 0.15) held |= Qt::ControlModifier;
    if (m_random.share() < 0.15) held |= Qt::ShiftModifier;
    if (m_random.share() < 0.05) held |= Qt::AltModifier;
    return held;
}

void Monkey::act() {
    m_waits = 0;
    if (!m_window.isVisible()) m_window.show();
    const double kind = m_random.share();
    if (kind < 0.3)
        moveMouse();
    else if (kind < 0.55)
        drag();
    else if (kind < 0.75)
        pressKey();
    else if (kind < 0.82)
        turnWheel();
    else if (kind < 0.86)
        runCommand();
    else if (kind < 0.95)
        setParameter();
    else if (kind < 0.97)
        resizeWindow();
    else
        changeView();
}

void Monkey::moveMouse() {
    QWindow* window = target();
    QTest::mouseMove(window, anywhere(*window));
}

void Monkey::drag() {
    QPointer<QWindow> window = target();
    const Qt::MouseButton button = m_random.share() < 0.9 ? Qt::LeftButton : Qt::RightButton;
    QTest::mousePress(window, button, modifiers(), anywhere(*window));
    for (std::size_t moves = m_random.index(4); window && moves > 0; --moves)
        QTest::mouseMove(window, anywhere(*window));
    // A dialog that the press opened may have taken its window along.
    if (window) QTest::mouseRelease(window, button, {}, anywhere(*window));
}

void Monkey::turnWheel() {
    const QPoint at = anywhere(*target());
    QWidget* widget = m_window.childAt(at);
    if (!widget) return;
    const QPointF local = widget->mapFrom(&m_window, at);
    QWheelEvent turn(local, widget->mapToGlobal(local), {}, {0, m_random.coin() ? 120 : -120}, Qt::NoButton,
                     modifiers(), Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &turn);
}

void Monkey::pressKey() {
    QWidget& top = topmost();
    if (&top == &m_window)
        QTest::keyClick(target(), m_random.oneOf(kKeys), modifiers());
    else
        pressOn(top);
}

void Monkey::pressOn(QWidget& top) {
    // Not through its window, which the key may close before it is let go.
    const QPointer<QWidget> at = top.focusWidget() ? top.focusWidget() : &top;
    const Qt::Key key = m_random.oneOf(kKeys);
    const auto held = modifiers();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, held);
        if (at) QApplication::sendEvent(at, &event);
    }
}

void Monkey::runCommand() {
    QAction* action = m_random.oneOf(m_window.commands().all());
    if (action->isEnabled()) action->trigger();
}

void Monkey::setParameter() {
    const Parameter& parameter = m_random.oneOf(parameterTable());
    m_window.store().set(QString::fromUtf8(parameter.id.data(), qsizetype(parameter.id.size())),
                         m_random.setting(parameter));
}

void Monkey::resizeWindow() {
    m_window.resize(int(m_random.between(400, 2600)), int(m_random.between(300, 1500)));
}

void Monkey::changeView() {
    if (m_random.share() < 0.2)
        m_window.store().resetAll();
    else
        m_window.grid().setPage(m_random.oneOf(pageKinds()).id);
}

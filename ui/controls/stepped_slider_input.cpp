#include "controls/slider_metrics.h"
#include "controls/stepped_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {
namespace {

constexpr int kPageStops = 3;
constexpr int kWheelNotch = 120;

bool isMoveKey(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

} // namespace

void SteppedSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const qreal x = event->position().x();
    const qreal offset = x - handleCenter().x();
    const bool onHandle = std::abs(offset) <= SliderMetrics().inset;
    m_drag = Drag{m_value, x, onHandle ? offset : 0, !onHandle};
    beginEdit();
    if (!onHandle) dragTo(x, event->modifiers().testFlag(Qt::ShiftModifier));
    update();
}

void SteppedSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) return;
    const qreal x = event->position().x();
    // A click on the handle with an unsteady hand must not pull a typed value to the next stop.
    constexpr qreal kSlack = 3;
    if (!m_drag->moved && std::abs(x - m_drag->pressX) < kSlack) return;
    m_drag->moved = true;
    dragTo(x - m_drag->grabOffset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void SteppedSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag) return;
    m_drag.reset();
    endEdit();
    update();
}

void SteppedSlider::dragTo(qreal x, bool fine) {
    move(valueAt(positionAt(x), fine));
}

double SteppedSlider::valueAt(double position, bool fine) const {
    return fine ? m_scale.finestValue(position) : m_scale.nearestStop(position);
}

void SteppedSlider::cancelDrag() {
    const double before = m_drag->startValue;
    m_drag.reset();
    move(before);
    endEdit();
    update();
}

void SteppedSlider::wheelEvent(QWheelEvent* event) {
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / kWheelNotch;
    m_wheelRest -= notches * kWheelNotch;
    if (notches != 0) stepBy(notches);
    event->accept();
}

double SteppedSlider::keyTarget(int key, bool fine) const {
    const int along = mirrored() ? -1 : 1;
    const auto arrow = [&](int direction) {
        return fine ? m_scale.nudged(m_value, direction) : m_scale.moved(m_value, direction);
    };
    switch (key) {
    case Qt::Key_Right: return arrow(along);
    case Qt::Key_Left: return arrow(-along);
    case Qt::Key_Up: return arrow(1);
    case Qt::Key_Down: return arrow(-1);
    case Qt::Key_PageUp: return m_scale.moved(m_value, kPageStops);
    case Qt::Key_PageDown: return m_scale.moved(m_value, -kPageStops);
    case Qt::Key_Home: return m_scale.first();
    case Qt::Key_End: return m_scale.last();
    default: return m_value;
    }
}

void SteppedSlider::keyPressEvent(QKeyEvent* event) {
    if (m_drag && event->key() == Qt::Key_Escape) return cancelDrag();
    const auto others = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isMoveKey(event->key()) || others) return QWidget::keyPressEvent(event);
    beginEdit();
    move(keyTarget(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)));
}

void SteppedSlider::keyReleaseEvent(QKeyEvent* event) {
    if (!isMoveKey(event->key())) return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && !m_drag) endEdit();
}

void SteppedSlider::focusOutEvent(QFocusEvent* event) {
    if (!m_drag) endEdit();
    QWidget::focusOutEvent(event);
}

void SteppedSlider::hideEvent(QHideEvent* event) {
    m_drag.reset();
    endEdit();
    QWidget::hideEvent(event);
}

void SteppedSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange && !isEnabled()) {
        m_drag.reset();
        endEdit();
    }
    QWidget::changeEvent(event);
}

} // namespace mlsys::ui

#include "plot/focus_ring.h"

#include "theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace mlsys::ui {

namespace {

/// Who uses the mouse sees where it is.
bool isByKeyboard(const QFocusEvent& event) {
    const Qt::FocusReason reason = event.reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget& owner) : QWidget(&owner) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    owner.installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) resize(parentWidget()->size());
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() == QEvent::FocusIn && isByKeyboard(*static_cast<QFocusEvent*>(event))) {
        raise();
        show();
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const double line = theme.px(2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Accent), line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.px(4),
                            theme.px(4));
}

} // namespace mlsys::ui

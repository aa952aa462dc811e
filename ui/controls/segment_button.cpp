#include "controls/segment_button.h"

#include "theme/theme.h"

#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

SegmentButton::SegmentButton(const QString& text, Place place, QWidget* parent)
    : QRadioButton(text, parent), m_place(place) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    // Tab leads to the chosen one of several, before any of them has had the focus.
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (!on || !group()) return;
        for (QAbstractButton* each : group()->buttons())
            each->setFocusPolicy(each == this ? Qt::StrongFocus : Qt::ClickFocus);
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &SegmentButton::updateGeometry);
}

QSize SegmentButton::sizeHint() const {
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextStyle::Strong));
    return {metrics.horizontalAdvance(text()) + theme.px(16), std::max(metrics.height() + theme.px(10), theme.px(28))};
}

QSize SegmentButton::minimumSizeHint() const {
    return {sizeHint().width() - Theme::current().px(10), sizeHint().height()};
}

bool SegmentButton::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

bool SegmentButton::joinedOn(Qt::Edge edge) const {
    const bool atStart = (edge == Qt::LeftEdge) != (layoutDirection() == Qt::RightToLeft);
    return m_place == Place::Middle || m_place == (atStart ? Place::Last : Place::First);
}

QPainterPath SegmentButton::outline(qreal inset) const {
    const qreal radius = Theme::current().px(6) - inset;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, radius, radius);
    if (joinedOn(Qt::LeftEdge)) path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
    if (joinedOn(Qt::RightEdge)) path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
    return path.simplified();
}

// Neighbours share one line, which the left one draws: the own left edge is cut off by drawing a little too wide.
void SegmentButton::paintBody(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const qreal thin = theme.px(1);
    Role ground = underMouse() && isEnabled() ? Role::Hover : Role::Panel;
    if (isChecked()) ground = isEnabled() ? Role::Accent : Role::ControlLine;
    painter.setPen(QPen(theme.color(isChecked() ? Role::Accent : Role::ControlLine), thin));
    painter.setBrush(theme.color(ground));
    painter.save();
    if (joinedOn(Qt::LeftEdge)) {
        painter.translate(-thin, 0);
        painter.scale((width() + thin) / width(), 1);
    }
    painter.drawPath(outline(thin / 2));
    painter.restore();
}

void SegmentButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter);
    painter.setFont(theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    const Role ink = isChecked() ? Role::AccentText : Role::Text;
    painter.setPen(theme.color(isEnabled() || isChecked() ? ink : Role::ControlLine));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - theme.px(4)));
    if (!hasFocus()) return;
    const qreal line = theme.px(2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(isChecked() ? Role::AccentText : Role::Accent), line));
    painter.drawPath(outline(isChecked() ? line * 1.5 : line / 2));
}

} // namespace mlsys::ui

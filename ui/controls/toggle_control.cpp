#include "controls/toggle_control.h"

#include "controls/box_painter.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mlsys::ui {

ToggleControl::ToggleControl(const QString& id, const QString& label, QWidget* parent) : QCheckBox(label, parent) {
    setObjectName(id);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ToggleControl::valueChanged);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ToggleControl::updateGeometry);
}

void ToggleControl::setValue(bool on) {
    setChecked(on);
}

void ToggleControl::setDefault(bool on) {
    m_default = on;
    update();
}

QSize ToggleControl::sizeHint() const {
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int name = metrics.size(Qt::TextHideMnemonic, text()).width();
    return {name + theme.px(60), std::max(metrics.height() + theme.px(8), theme.px(28))};
}

QSize ToggleControl::minimumSizeHint() const {
    return {Theme::current().px(96), sizeHint().height()};
}

bool ToggleControl::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

QRectF ToggleControl::switchRect() const {
    const Theme& theme = Theme::current();
    const QSize size(theme.px(34), theme.px(20));
    const QRect place(QPoint(width() - size.width(), (height() - size.height()) / 2), size);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void ToggleControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintName(painter);
    paintSwitch(painter);
}

void ToggleControl::paintName(QPainter& painter) const {
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::ControlLine));
    const int room = width() - theme.px(60);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextHideMnemonic);
    const int wide = painter.fontMetrics().size(Qt::TextHideMnemonic, shown).width();
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide + 1, height())),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, shown);
    if (isChanged())
        paintChangedDot(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(wide, 0, theme.px(14), height())));
}

void ToggleControl::paintSwitch(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QRectF box = switchRect().adjusted(0.5, 0.5, -0.5, -0.5);
    const Role on = isEnabled() ? Role::Accent : Role::ControlLine;
    painter.setPen(QPen(theme.color(isChecked() ? on : Role::ControlLine), theme.px(1)));
    painter.setBrush(theme.color(isChecked() ? on : Role::Panel));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const qreal knob = box.height() / 2 - theme.px(3);
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const qreal x = right ? box.right() - box.height() / 2 : box.left() + box.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? Role::AccentText : Role::ControlLine));
    painter.drawEllipse(QPointF(x, box.center().y()), knob, knob);
    if (!hasFocus()) return;
    const qreal line = theme.px(2);
    const qreal inset = isChecked() ? line : line / 2;
    const QRectF ring = switchRect().adjusted(inset, inset, -inset, -inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(isChecked() ? Role::AccentText : Role::Accent), line));
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

} // namespace mlsys::ui

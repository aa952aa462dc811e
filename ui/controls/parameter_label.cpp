#include "controls/parameter_label.h"

#include "controls/box_painter.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mlsys::ui {

ParameterLabel::ParameterLabel(QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ParameterLabel::setChanged(bool changed) {
    if (m_changed == changed) return;
    m_changed = changed;
    update();
}

int ParameterLabel::dotSpace() const {
    return Theme::current().px(12);
}

QSize ParameterLabel::sizeHint() const {
    const int text = fontMetrics().size(Qt::TextHideMnemonic, this->text()).width();
    return {text + dotSpace(), std::max(fontMetrics().height(), Theme::current().px(24))};
}

QSize ParameterLabel::minimumSizeHint() const {
    return {Theme::current().px(40), sizeHint().height()};
}

void ParameterLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::ControlLine));
    const int room = width() - (m_changed ? dotSpace() : 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextHideMnemonic);
    const int wide = fontMetrics().size(Qt::TextHideMnemonic, shown).width();
    const auto direction = layoutDirection();
    painter.drawText(QStyle::visualRect(direction, rect(), QRect(0, 0, wide + 1, height())),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, shown);
    if (m_changed)
        paintChangedDot(painter, QStyle::visualRect(direction, rect(), QRect(wide, 0, dotSpace(), height())));
}

void ParameterLabel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) emit resetRequested();
}

} // namespace mlsys::ui

#include "controls/entity_picker.h"

#include "controls/box_painter.h"
#include "controls/picker_model.h"
#include "controls/picker_popup.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace mlsys::ui {

EntityPicker::EntityPicker(const QString& id, const QString& caption, QWidget* parent)
    : QAbstractButton(parent),
      m_caption(caption),
      m_model(new PickerModel(this)),
      m_popup(new PickerPopup(m_model, caption, this)) {
    setObjectName(id);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { open(); });
    connect(m_popup, &PickerPopup::chosen, this, &EntityPicker::choose);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &EntityPicker::updateGeometry);
    showState();
}

void EntityPicker::setItems(std::vector<PickerItem> items) {
    if (m_extra) items.push_back(*m_extra);
    m_model->setItems(std::move(items));
    showState();
}

void EntityPicker::setExtra(const PickerItem& extra) {
    std::vector<PickerItem> items = m_model->items();
    if (std::exchange(m_extra, extra)) items.pop_back();
    setItems(std::move(items));
}

void EntityPicker::setCurrent(const QString& id) {
    if (id == m_current) return;
    m_current = id;
    m_model->setChosen(id);
    showState();
}

void EntityPicker::setDefault(const QString& id) {
    m_default = id;
    update();
}

void EntityPicker::open(const QString& query) {
    m_popup->popUp(this, query);
}

void EntityPicker::choose(const QString& id) {
    if (id == m_current) return;
    if (m_extra && id == m_extra->id) {
        emit extraWanted();
        return;
    }
    setCurrent(id);
    emit chosen(id);
}

QString EntityPicker::currentName() const {
    const PickerItem* item = m_model->find(m_current);
    return item ? item->name : m_current;
}

// The value is part of the name, since a button has no value to speak.
void EntityPicker::showState() {
    setAccessibleName(tr("%1: %2").arg(m_caption, currentName()));
    const PickerItem* item = m_model->find(m_current);
    setAccessibleDescription(item ? item->detail : QString());
    setToolTip(item ? QStringLiteral("%1\n%2").arg(item->name, item->detail).trimmed() : m_current);
    update();
}

QSize EntityPicker::sizeHint() const {
    const Theme& theme = Theme::current();
    const int lines =
        QFontMetrics(theme.font(TextStyle::Note)).height() + QFontMetrics(theme.font(TextStyle::Strong)).height();
    return {theme.px(230), lines + theme.px(12)};
}

QSize EntityPicker::minimumSizeHint() const {
    return {Theme::current().px(96), sizeHint().height()};
}

void EntityPicker::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter;
    const QString typed = event->text();
    const bool types = !typed.isEmpty() && typed.at(0).isLetterOrNumber() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (opens || types) return open(types ? typed : QString());
    QAbstractButton::keyPressEvent(event);
}

void EntityPicker::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    BoxState state = underMouse() ? BoxState::Hovered : BoxState::Normal;
    if (hasFocus() || m_popup->isVisible()) state = BoxState::Focused;
    if (!isEnabled()) state = BoxState::Disabled;
    paintBox(painter, rect(), state, isDown() ? Role::Hover : Role::Panel);

    const int chevron = theme.px(28);
    const QRect inside = rect().adjusted(theme.px(10), theme.px(5), -chevron, -theme.px(5));
    const auto visual = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setFont(theme.font(TextStyle::Note));
    painter.setPen(theme.color(Role::Muted));
    drawTextLine(painter, visual(inside), Qt::AlignLeading | Qt::AlignTop, m_caption);
    const int captionWidth = painter.fontMetrics().horizontalAdvance(m_caption);
    const QRect dot(inside.left() + captionWidth, inside.top(), theme.px(14), painter.fontMetrics().height());
    if (isChanged()) paintChangedDot(painter, visual(dot));
    painter.setFont(theme.font(TextStyle::Strong));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::ControlLine));
    drawTextLine(painter, visual(inside), Qt::AlignLeading | Qt::AlignBottom,
                 painter.fontMetrics().elidedText(currentName(), Qt::ElideRight, inside.width()));
    paintChevron(painter, visual(QRect(width() - chevron, 0, chevron, height())));
}

} // namespace mlsys::ui

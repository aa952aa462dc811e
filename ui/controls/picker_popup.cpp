#include "controls/picker_popup.h"

#include "controls/picker_delegate.h"
#include "controls/picker_model.h"
#include "theme/icon.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys::ui {

PickerPopup::PickerPopup(PickerModel* model, const QString& caption, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_search(new QLineEdit(this)),
      m_lens(new QLabel(m_search)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_search->setAccessibleName(tr("Search: %1").arg(caption));
    m_list->setAccessibleName(tr("Choices: %1").arg(caption));
    m_search->setPlaceholderText(tr("Search by name or id"));
    m_search->installEventFilter(this);
    m_list->setModel(model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLook(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PickerPopup::search);
    connect(m_list, &QListView::clicked, this, &PickerPopup::take);
}

void PickerPopup::dress() {
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    layout()->setSpacing(theme.px(6));
    m_search->setTextMargins(theme.px(22), 0, 0, 0);
    m_search->setFixedHeight(QFontMetrics(theme.font(TextStyle::Body)).height() + theme.px(14));
    m_lens->setPixmap(tintedIcon(QStringLiteral("search"), Role::Muted).pixmap(theme.px(14)));
    m_lens->setGeometry(theme.px(9), 0, theme.px(14), m_search->height());
}

void PickerPopup::popUp(QWidget* below, const QString& query) {
    dress();
    m_search->setText(query);
    search(query);
    place(below);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_search->setCursorPosition(static_cast<int>(query.size()));
}

void PickerPopup::search(const QString& query) {
    m_model->setQuery(query);
    const int row = m_model->startRow();
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0) m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(tr("Nothing is called “%1”.").arg(query));
}

void PickerPopup::moveBy(int step) {
    const int direction = step < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i != step; i += direction) row = m_model->nextRow(row, direction);
    if (row >= 0 && row < m_model->rowCount()) m_list->setCurrentIndex(m_model->index(row));
}

bool PickerPopup::handleKey(int key) {
    constexpr int kPage = 8;
    switch (key) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(kPage); return true;
    case Qt::Key_PageUp: moveBy(-kPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
    return QFrame::eventFilter(watched, event);
}

void PickerPopup::take(const QModelIndex& index) {
    if (!m_model->flags(index).testFlag(Qt::ItemIsEnabled)) return;
    const QString id = index.data(PickerModel::IdRole).toString();
    hide();
    emit chosen(id);
}

int PickerPopup::wantedHeight() const {
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) rows += m_list->sizeHintForRow(row);
    const int frame = m_search->sizeHint().height() + Theme::current().px(26);
    return frame + std::clamp(rows, Theme::current().px(60), Theme::current().px(380));
}

// On the screen in any case: above the widget where there is more room, over it where there is none.
void PickerPopup::place(const QWidget* below) {
    const QRect screen = below->screen()->availableGeometry().adjusted(4, 4, -4, -4);
    const QRect anchor(below->mapToGlobal(QPoint(0, 0)), below->size());
    const int under = screen.bottom() - anchor.bottom();
    const int over = anchor.top() - screen.top();
    const bool down = under >= std::min(wantedHeight(), over);
    const int room = std::min(std::max(down ? under : over, Theme::current().px(160)), screen.height());
    QRect box(0, 0, std::min(std::max(anchor.width(), Theme::current().px(320)), screen.width()),
              std::min(wantedHeight(), room));
    box.moveTopLeft({anchor.left(), down ? anchor.bottom() + 2 : anchor.top() - 1 - box.height()});
    box.moveLeft(std::clamp(box.left(), screen.left(), screen.right() + 1 - box.width()));
    box.moveTop(std::clamp(box.top(), screen.top(), screen.bottom() + 1 - box.height()));
    setGeometry(box);
}

void PickerPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.color(Role::Panel));
    painter.setPen(theme.color(Role::ControlLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace mlsys::ui

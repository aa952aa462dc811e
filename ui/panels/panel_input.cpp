#include "panels/panel.h"

#include "explore/shown_number.h"
#include "language/language.h"
#include "panels/number_list.h"
#include "panels/wrapped_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

namespace mlsys::ui {

void Panel::mouseDoubleClickEvent(QMouseEvent*) {
    emit fullWindowRequested();
}

void Panel::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_snapshot || m_veiled) return;
    QMenu menu(this);
    // Selectable text would cost a text document per move of a slider.
    menu.addAction(tr("Copy sentence"), this, [this] { QGuiApplication::clipboard()->setText(sentence()); });
    menu.addSeparator();
    menu.addAction(tr("Full window"), this, &Panel::fullWindowRequested);
    menu.addAction(tr("Table"), m_tableButton, &QToolButton::toggle);
    menu.addAction(tr("Export…"), this, &Panel::exportRequested);
    menu.addSeparator();
    for (const ShownNumber& number : shownNumbers(*m_snapshot, id().toStdString()))
        if (number.value)
            menu.addAction(tr("Why %1?").arg(translated(number.label)), this, [this, why = number.id] { askWhy(why); });
    menu.exec(event->globalPos());
}

void Panel::askWhyFirst() {
    if (!m_snapshot || m_veiled) return;
    if (const auto numbers = shownNumbers(*m_snapshot, id().toStdString()); !numbers.empty())
        askWhy(numbers.front().id);
}

bool Panel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_sentence->label() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        // A drag that moves the card ends elsewhere.
        if (mouse->button() == Qt::LeftButton && m_sentence->label().rect().contains(mouse->pos())) askWhyFirst();
    }
    if (watched == m_exportButton && event->type() == QEvent::MouseMove)
        return dragsFigure(static_cast<QMouseEvent&>(*event));
    return QFrame::eventFilter(watched, event);
}

bool Panel::dragsFigure(const QMouseEvent& move) {
    const bool isDrag = move.buttons() & Qt::LeftButton && !m_exportButton->rect().contains(move.pos());
    if (!isDrag || !m_exportButton->isDown()) return false;
    // What is dragged is not clicked.
    m_exportButton->setDown(false);
    emit figureDragged();
    return true;
}

void Panel::explainRowsOf(NumberList& numbers) {
    connect(&numbers, &NumberList::explanationWanted, this, &Panel::explanationWanted);
}

} // namespace mlsys::ui

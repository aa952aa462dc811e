#include "app/header_bar.h"

#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace mlsys::ui {

HeaderBar::HeaderBar(QMenuBar& bar) : m_bar(bar), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 4, 12, 4);
    // A menu bar gives its corner the room of the day it was set; the corner's size changes with the theme.
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &HeaderBar::fit, Qt::QueuedConnection);
}

void HeaderBar::addWidget(QWidget* widget) {
    m_row->insertWidget(m_widgets++, widget);
    fit();
}

QAbstractButton* HeaderBar::addIcon(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text().remove('&'));
    setLook(button, "flat");
    const auto scaleIcon = [button] { button->setIconSize(QSize(1, 1) * Theme::current().px(18)); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, button, scaleIcon);
    scaleIcon();
    m_row->addWidget(button);
    fit();
    return button;
}

QAbstractButton* HeaderBar::addButton(QAction* action, const QString& text, bool primary) {
    auto* button = new QPushButton(text);
    if (primary) setLook(button, "primary");
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->text().remove('&').remove(QStringLiteral("…"));
    button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->addWidget(button);
    fit();
    return button;
}

void HeaderBar::fit() {
    adjustSize();
    m_bar.setCornerWidget(this);
}

} // namespace mlsys::ui

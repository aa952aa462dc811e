#include "app/commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr const char* kMenuProperty = "commandMenu";

QString menuTitle(Menu menu) {
    switch (menu) {
    case Menu::File: return Commands::tr("&File");
    case Menu::Edit: return Commands::tr("&Edit");
    case Menu::View: return Commands::tr("&View");
    case Menu::Exercises: return Commands::tr("E&xercises");
    case Menu::Present: return Commands::tr("&Present");
    case Menu::Help: return Commands::tr("&Help");
    }
    return {};
}

} // namespace

Commands::Commands(QMainWindow& window) : QObject(&window), m_window(window) {
    for (std::size_t i = 0; i < kMenuCount; ++i) {
        m_menus[i] = window.menuBar()->addMenu(menuTitle(static_cast<Menu>(i)));
        m_menus[i]->menuAction()->setVisible(false);
    }
}

QAction* Commands::add(const CommandSpec& spec) {
    auto* action = new QAction(spec.text, this);
    action->setShortcuts(spec.keys);
    if (spec.run) connect(action, &QAction::triggered, this, spec.run);
    return adopt(spec.id, spec.menu, action);
}

QAction* Commands::adopt(const QString& id, Menu menu, QAction* action) {
    this->menu(menu).addAction(action);
    this->menu(menu).menuAction()->setVisible(true);
    return keep(id, menu, action);
}

QAction* Commands::addHidden(const CommandSpec& spec) {
    auto* action = new QAction(spec.text, this);
    action->setShortcuts(spec.keys);
    if (spec.run) connect(action, &QAction::triggered, this, spec.run);
    return keep(spec.id, spec.menu, action);
}

QAction* Commands::keep(const QString& id, Menu menu, QAction* action) {
    action->setObjectName(id);
    action->setProperty(kMenuProperty, int(menu));
    // Shortcuts work while the menu bar is hidden only for actions of the window itself.
    m_window.addAction(action);
    m_all << action;
    return action;
}

void Commands::addSeparator(Menu menu) {
    this->menu(menu).addSeparator();
}

QMenu& Commands::submenu(Menu menu, const QString& title) {
    this->menu(menu).menuAction()->setVisible(true);
    return *this->menu(menu).addMenu(title);
}

QAction* Commands::find(const QString& id) const {
    const auto found = std::ranges::find(m_all, id, &QAction::objectName);
    return found == m_all.end() ? nullptr : *found;
}

Menu Commands::menuOf(const QAction* action) const {
    return static_cast<Menu>(action->property(kMenuProperty).toInt());
}

} // namespace mlsys::ui

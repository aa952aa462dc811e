#include "app/control_column.h"
#include "app/main_window.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return MainWindow::tr(text);
}

void addPages(MainWindow& window) {
    QTabBar& tabs = window.pageTabs();
    for (int i = 0; i < tabs.count(); ++i)
        window.commands().add({"page." + tabs.tabData(i).toString(),
                               tr("Page %1").arg(tabs.tabText(i)),
                               Menu::View,
                               {QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1))},
                               [&tabs, i] { tabs.setCurrentIndex(i); }});
    window.commands().addSeparator(Menu::View);
}

/// Which panels stand on the page, and the way to each by keyboard.
void addPanels(MainWindow& window) {
    QMenu& menu = window.commands().submenu(Menu::View, tr("&Panels on this page"));
    PanelGrid& grid = window.grid();
    for (Panel* panel : grid.panels()) {
        QAction* shown = menu.addAction(panel->title());
        shown->setCheckable(true);
        QObject::connect(&menu, &QMenu::aboutToShow, shown,
                         [&grid, shown, panel] { shown->setChecked(grid.isShown(panel)); });
        QObject::connect(shown, &QAction::triggered, &grid, [&grid, panel](bool on) { grid.setShown(panel, on); });
        window.commands().addHidden(
            {"panel." + panel->id(), tr("Show %1 alone").arg(panel->title()), Menu::View, {}, [&grid, panel] {
                 grid.setFullPanel(panel);
             }});
    }
    for (int i = 0; i < 9; ++i)
        window.commands().addHidden({QStringLiteral("view.panel%1").arg(i + 1),
                                     tr("Go to panel %1 of the page").arg(i + 1),
                                     Menu::View,
                                     {QKeySequence(QStringLiteral("Alt+%1").arg(i + 1))},
                                     [&grid, i] {
                                         if (i < grid.visiblePanels().size())
                                             grid.visiblePanels()[i]->plot().setFocus(Qt::ShortcutFocusReason);
                                     }});
}

void addPanelCommands(MainWindow& window) {
    Commands& commands = window.commands();
    PanelGrid& grid = window.grid();
    commands.add({"view.full", tr("&Full window"), Menu::View, {QKeySequence("F")}, [&window, &grid] {
                      grid.setFullPanel(grid.fullPanel() ? nullptr : window.currentPanel());
                  }});
    commands.add({"view.leaveFull", tr("&Leave full window"), Menu::View, {QKeySequence("Esc")}, [&grid] {
                      grid.setFullPanel(nullptr);
                  }});
    commands.add({"view.table", tr("Show as &table"), Menu::View, {QKeySequence("T")}, [&window] {
                      Panel& panel = *window.currentPanel();
                      panel.setTableShown(!panel.isTableShown());
                  }});
    commands.addSeparator(Menu::View);
    addPages(window);
    addPanels(window);
    commands.add(
        {"view.moveBack", tr("Move panel &back"), Menu::View, {QKeySequence("Ctrl+Shift+Left")}, [&window, &grid] {
             grid.move(window.currentPanel(), -1);
         }});
    commands.add({"view.moveForward",
                  tr("Move panel for&ward"),
                  Menu::View,
                  {QKeySequence("Ctrl+Shift+Right")},
                  [&window, &grid] { grid.move(window.currentPanel(), 1); }});
    commands.add(
        {"view.restoreLayout", tr("&Restore layout"), Menu::View, {}, [&grid] { grid.restoreDefaultLayout(); }});
    commands.add({"view.controls", tr("Show &controls"), Menu::View, {QKeySequence("Ctrl+B")}, [&window] {
                      window.controls().setVisible(!window.controls().isVisible());
                  }});
    commands.addSeparator(Menu::View);
}

} // namespace

void installLayout(MainWindow& window) {
    addPanelCommands(window);
}

} // namespace mlsys::ui

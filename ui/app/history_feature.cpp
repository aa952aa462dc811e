#include "app/header_bar.h"
#include "app/main_window.h"
#include "theme/icon.h"

#include <QAction>

namespace mlsys::ui {

void installHistory(MainWindow& window) {
    Commands& commands = window.commands();
    ScenarioStore& store = window.store();
    QAction* undo =
        commands.adopt("edit.undo", Menu::Edit, store.history().createUndoAction(&commands, MainWindow::tr("&Undo")));
    undo->setShortcut(QKeySequence("Ctrl+Z"));
    undo->setIcon(tintedIcon("undo"));
    QAction* redo =
        commands.adopt("edit.redo", Menu::Edit, store.history().createRedoAction(&commands, MainWindow::tr("&Redo")));
    redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    redo->setIcon(tintedIcon("redo"));
    commands.addSeparator(Menu::Edit);
    QAction* reset =
        commands.add({"edit.reset", MainWindow::tr("Reset &all"), Menu::Edit, {QKeySequence("Alt+R")}, [&store] {
                          store.resetAll();
                      }});
    reset->setIcon(tintedIcon("reset"));
    for (QAction* action : {undo, redo, reset}) window.header().addIcon(action);
}

} // namespace mlsys::ui

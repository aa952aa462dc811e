#pragma once

#include <QString>

class QMenu;

namespace mlsys::ui {

class MainWindow;

/// Puts a file at the top of the list of recent ones.
void rememberFile(const QString& path);
/// Fills the menu with the recent files that still exist whenever it opens.
void keepRecentMenu(MainWindow& window, QMenu& menu);

} // namespace mlsys::ui

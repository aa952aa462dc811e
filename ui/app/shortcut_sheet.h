#pragma once

#include <QList>
#include <QString>

namespace mlsys::ui {

class Commands;
class MainWindow;

/// One thing that a key does.
struct ShortcutRow {
    QString where, what, keys;
};

/// Every command that has a key, and the keys of sliders and plots.
QList<ShortcutRow> shortcutRows(const Commands& commands);

/// Shows every command that has a key, and the keys of sliders and plots, in a window of its own.
void showShortcutSheet(MainWindow& window);

} // namespace mlsys::ui

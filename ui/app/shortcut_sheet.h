#pragma once

namespace mlsys::ui {

class MainWindow;

/// Shows every command that has a key, and the keys of sliders and plots, in a window of its own.
void showShortcutSheet(MainWindow& window);

} // namespace mlsys::ui

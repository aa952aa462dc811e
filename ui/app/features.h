#pragma once

namespace mlsys::ui {

class MainWindow;

/// Installs every feature of features.def in a window.
void installFeatures(MainWindow& window);

} // namespace mlsys::ui

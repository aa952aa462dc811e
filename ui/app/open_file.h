#pragma once

#include <QString>

namespace mlsys::ui {

class MainWindow;

/// Opens a file by what it is; what is wrong with it is told in a message and changes nothing.
void openFile(MainWindow& window, const QString& path);

} // namespace mlsys::ui

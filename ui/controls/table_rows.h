#pragma once

class QTableWidget;

namespace mlsys::ui {

/// Makes rows as high as a line of the theme's body text needs, whatever the theme and the scale become.
void fitRowsToTheme(QTableWidget& table);

} // namespace mlsys::ui

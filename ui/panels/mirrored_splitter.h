#pragma once

#include <QSplitter>

namespace mlsys::ui {

/// Makes room for the pixel by which a splitter of Qt 6.4 shifts its content where scripts run from right to left.
inline void fitMirrored(QSplitter& splitter) {
    if (splitter.orientation() == Qt::Horizontal && splitter.isRightToLeft()) splitter.setContentsMargins(0, 0, 1, 0);
}

} // namespace mlsys::ui

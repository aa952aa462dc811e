#pragma once

#include <QWidget>

namespace mlsys::ui {

/// Gives a window a size that is stated at 100 %, in the scale of the theme and as far as its screen has room.
void resizeScaled(QWidget& window, const QSize& atFullSize);

} // namespace mlsys::ui

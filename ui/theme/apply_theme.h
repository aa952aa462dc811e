#pragma once

#include "theme/theme.h"

#include <QPalette>

class QApplication;

namespace mlsys::ui {

/// The theme's colours as the palette of Qt's own widgets.
QPalette widgetPalette(const Theme& theme);

/// Dresses the whole application: Fusion, palette, fonts, style sheet; then tells ThemeNotifier.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace mlsys::ui

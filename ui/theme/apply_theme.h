#pragma once

#include "theme/theme.h"

#include <QPalette>

class QApplication;

namespace mlsys::ui {

/// The theme's colours as the palette of Qt's own widgets.
QPalette widgetPalette(const Theme& theme);

/// The part of a theme that costs nothing: Fusion, palette, fonts; then tells ThemeNotifier. Widgets built before the
/// style sheet is there are styled once, by applyTheme, instead of with every widget they are put into.
void prepareTheme(QApplication& application, const Theme& theme);

/// Dresses the whole application: Fusion, palette, fonts, style sheet; then tells ThemeNotifier.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace mlsys::ui

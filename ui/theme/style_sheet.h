#pragma once

#include "theme/theme.h"

namespace mlsys::ui {

/// The style sheet of Qt's own widgets in a theme. A widget picks its look with the dynamic property "look":
/// frames "card", "inset", "ground", "status"; labels "heading", "title", "section", "muted", "note", "strong",
/// "limit", "good", "accent", "formula"; buttons "primary", "flat", "tool".
QString styleSheet(const Theme& theme);

/// The style sheet of a widget that wears another theme than the application: a style sheet keeps fonts and colours of
/// the parent from its children, so this one states them too.
QString ownStyleSheet(const Theme& theme);

/// Gives a widget one of the looks of the style sheet, also after it was shown.
void setLook(QWidget* widget, const char* look);

} // namespace mlsys::ui

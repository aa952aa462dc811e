#pragma once

#include "theme/role.h"

#include <QColor>
#include <QString>

namespace mlsys::ui {

/// A column of the colour table.
enum class ThemeId { Light, Dark, Projector, Contrast, Print };

/// Every theme, in the order of the table's columns.
inline constexpr std::array kThemeIds = {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Contrast,
                                         ThemeId::Print};

/// The colour a role has in a theme.
QColor paletteColor(ThemeId theme, Role role);

/// The role's name as written in the style sheet, for example "ControlLine".
QString roleName(Role role);

/// The theme's stable name for settings and the command line, for example "projector".
QString themeName(ThemeId theme);

} // namespace mlsys::ui

#pragma once

#include "theme/role.h"

#include <QIcon>

namespace mlsys::ui {

/// The icon :/icons/NAME.svg drawn in a role's colour of the current theme, sharp at any pixel ratio; it follows theme
/// changes by itself. A null icon when there is no such file.
QIcon tintedIcon(const QString& name, Role role = Role::Text);

} // namespace mlsys::ui

#pragma once

#include <QFont>

namespace mlsys::ui {

/// Registers the bundled faces once; false when one is missing and an installed face stands in.
bool loadBundledFonts();

/// The face of all text: Inter when bundled or installed, else the system's.
QFont textFont();

/// The face of formulas and code.
QFont monospacedFont();

} // namespace mlsys::ui

#pragma once

#include "theme/theme.h"

namespace mlsys::ui {

/// The viridis colour at a share of 0 to 1 (clamped; NaN gives the low end), through anchors of the CC0 table of
/// S. van der Walt and N. Smith, https://bids.github.io/colormap/, to within two of 256 levels.
QColor viridis(double share);

/// The colour of a share on the scale of maps and heat maps: viridis, and greys as light in the print theme.
QColor scaleColor(double share, const Theme& theme);

} // namespace mlsys::ui

#pragma once

#include "plot/scene.h"

#include <QRegion>

namespace mlsys::ui {

/// Where a picture looks different once one scene has become another, in whole logical pixels: around every part that
/// is not the same, or not at the same place in its list.
QRegion changedArea(const Scene& before, const Scene& after);

} // namespace mlsys::ui

#pragma once

#include "plot/scene.h"

#include <QRegion>

namespace mlsys::ui {

/// Where a picture looks different once one scene has become another, in whole logical pixels: at least around every
/// part that changed, came or went.
QRegion changedArea(const Scene& before, const Scene& after);

} // namespace mlsys::ui

#pragma once

#include "plot/map_frame.h"

namespace mlsys::ui {

class Theme;

/// Where the parts of the carbon map stand; parts without room are empty and left out.
struct MapLayout {
    MapLayout(const QSizeF& size, const Theme& theme);

    MapFrame frame;
    QRectF share, bars, credit, colorBar;

private:
    void placeBars(const QRectF& room, const Theme& theme);
    void placeColorBar(const Theme& theme);
};

} // namespace mlsys::ui

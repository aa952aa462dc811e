#pragma once

#include "plot/map_frame.h"
#include "theme/theme.h"

#include <QPixmap>

class QPainter;

namespace mlsys::ui {

/// Land and borders, drawn once per size, pixel density and theme and kept as a picture; as outlines in vector files.
class MapGround {
public:
    void draw(QPainter& painter, const MapFrame& frame, const Theme& theme);

private:
    QPixmap m_picture;
    QSizeF m_size;
    ThemeId m_theme{};
};

} // namespace mlsys::ui

#pragma once

#include "theme/theme.h"

namespace mlsys::ui {

/// Lengths of the slider at the current theme's scale, in logical pixels.
struct SliderMetrics {
    int target = Theme::current().px(24);
    qreal handleRadius = Theme::current().px(16) / 2.0;
    int track = Theme::current().px(4);
    int ring = Theme::current().px(2);
    int tickGap = Theme::current().px(10);
    /// From the widget's edge to the handle's centre at the ends of the scale: the focus ring stays inside.
    qreal inset = Theme::current().px(24) / 2.0;
};

} // namespace mlsys::ui

#pragma once

#include "plot/ghost.h"
#include "plot/roofline_frame.h"
#include "plot/roofline_text.h"
#include "plot/scene.h"

namespace mlsys::ui {

/// The names of roofs at the right end of a roofline.
struct RoofLabels {
    struct Label {
        QString text;
        FlopRate<> at{};
        bool active = false;
    };
    QList<Label> labels{}; ///< the most important first
    double width = 0;      ///< of the column, leaders included; 0 without labels
};

/// Labels for the right end that take at most `available` pixels: with values, else names alone, else none.
RoofLabels roofLabels(const RooflineView& view, double available, const Theme& theme);

/// A thing of the roofline that the pointer or the keyboard can reach.
struct RooflineTarget {
    RooflinePart part{};
    std::size_t index = 0;
    QPointF at;    ///< where the keyboard cursor stands
    QLineF line{}; ///< of roofs and slopes
};

/// Everything a roofline shows, in pixels.
struct RooflineLayout {
    Scene ground{}; ///< below the grid
    Scene scene{};
    QList<RooflineTarget> targets{};
};

/// Lays out a view on an area of the canvas whose right edge leaves room for `labels`, with the points of pinned views.
RooflineLayout layOutRoofline(const RooflineView& view, const Ghosts<RooflineView>& ghosts, const RooflineArea& area,
                              const RoofLabels& labels);

} // namespace mlsys::ui

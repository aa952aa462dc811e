#pragma once

#include "explore/views/roofline_view.h"

#include <QLineF>
#include <QRectF>

namespace mlsys::ui {

/// Ends of a logarithmic axis.
struct LogRange {
    double low = 1;
    double high = 10;
    friend bool operator==(const LogRange&, const LogRange&) = default;
};

/// Axis ranges of a roofline in flop/byte and flop/s.
struct RooflineFrame {
    LogRange intensity{};
    LogRange attained{};
    friend bool operator==(const RooflineFrame&, const RooflineFrame&) = default;
};

/// The frame that holds every roof, ridge and trail, rounded to half decades so that it stays put while one value
/// moves.
RooflineFrame rooflineFrame(const RooflineView& view);

/// A frame on its rectangle of the canvas.
struct RooflineArea {
    QRectF rect;
    RooflineFrame frame;

    /// Pixel of an intensity (flop/byte) and an attained rate (flop/s).
    QPointF at(double intensity, double attained) const;
    /// Whether the pair lies inside the frame.
    bool contains(double intensity, double attained) const;
    /// The line attained = bandwidth·intensity below `top` flop/s, cut to the frame; null where it misses.
    QLineF slope(double bandwidth, double top) const;
    /// The level line at `attained` from an intensity to the right end, cut to the frame; null where it misses.
    QLineF roof(double attained, double from) const;
};

} // namespace mlsys::ui

#pragma once

#include "explore/views/roofline_view.h"

#include <QList>
#include <QString>

namespace mlsys::ui {

/// Roofs of one height, drawn and labelled as one.
struct RoofGroup {
    QString names; ///< such as "INT8, FP8", the active one first
    FlopRate<> peak{};
    bool active = false;
    std::size_t first = 0; ///< in RooflineView::roofs; the active one where the group holds it
};

/// Slopes of one bandwidth, drawn and labelled as one.
struct SlopeGroup {
    QString names;
    Bandwidth<> bandwidth{};
    bool active = false;
    std::size_t first = 0; ///< in RooflineView::slopes; the active one where the group holds it
};

/// The part of a roofline that a read-out speaks of.
enum class RooflinePart { Point, Trail, ContrastPoint, ContrastTrail, Measured, Ridge, Attainable, Roof, Slope };

/// Roofs by height, highest first.
QList<RoofGroup> roofGroups(const RooflineView& view);
/// Slopes by bandwidth, fastest first.
QList<SlopeGroup> slopeGroups(const RooflineView& view);
/// A rate with the decimal prefix of `like` or a smaller one, such as "1979 T" beside "989 T".
QString rateLike(const FlopRate<>& rate, const FlopRate<>& like);
/// "295 flop/byte"
QString intensityText(const Intensity<>& intensity);
/// What the read-out says of a part: rounded value, raw value, formula in words.
QString rooflineReadout(const RooflineView& view, RooflinePart part, std::size_t index);

} // namespace mlsys::ui

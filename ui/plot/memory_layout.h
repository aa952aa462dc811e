#pragma once

#include "plot/ghost.h"
#include "plot/memory_text.h"
#include "plot/roofline_frame.h"
#include "plot/scene.h"

namespace mlsys::ui {

/// A thing of the memory plot that the pointer or the keyboard can reach.
struct MemoryTarget {
    MemoryPart part{};
    std::size_t index = 0;
    QPointF at;    ///< where the keyboard cursor stands
    QRectF area{}; ///< that answers to the pointer
};

/// Everything a memory plot shows, in pixels.
struct MemoryLayout {
    Scene scene{};
    QList<MemoryTarget> targets{};
};

/// The largest amount that the bar has room for: some way beyond the capacity, in two steps, so that it seldom jumps.
Bytes<> barEnd(const MemoryView& view);
/// The top of the chart over batches: some way beyond the capacity, or the weights where they alone are larger.
Bytes<> chartTop(const MemoryView& view);
/// The ends of the chart's batch axis.
LogRange batchRange(const MemoryView& view);

/// Height that the bar with its labels and ticks wants in a plot of `height`, above a chart or alone.
double memoryBarHeight(double height, bool alone, const Theme& theme);
/// Lays out the stacked bar with its labels and ticks in `strip`, and what pinned views fill as dashed outlines.
void layOutMemoryBar(MemoryLayout& layout, const MemoryView& view, const Ghosts<MemoryView>& ghosts,
                     const QRectF& strip);
/// Lays out the chart over batches on the rectangle of its axes.
void layOutMemoryChart(MemoryLayout& layout, const MemoryView& view, const QRectF& rect, const Theme& theme);

} // namespace mlsys::ui

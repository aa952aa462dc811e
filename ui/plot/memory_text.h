#pragma once

#include "explore/views/memory_view.h"
#include "plot/plot_text.h"

namespace mlsys::ui {

/// The part of a memory plot that a read-out speaks of; Step carries an index into MemoryView::sweep.
enum class MemoryPart { Weights, KvCache, Free, Overflow, Capacity, Step };

/// "80 GiB = 85.9 GB"
QString capacityText(const Bytes<>& capacity);
/// "overflows by 12.3 GB"
QString overflowText(const Bytes<>& overflow);
/// What the read-out says of a part: rounded value, raw value, formula in words.
QString memoryReadout(const MemoryView& view, MemoryPart part, std::size_t index);

} // namespace mlsys::ui

#pragma once

#include "controls/picker_item.h"

namespace mlsys::ui {

/// How well an item answers a search: 0 for not at all, more for a better answer. Every word of the query must be
/// found in name, id, group or detail, or its letters in order in name or id; case, spaces and dashes do not count.
int matchScore(const PickerItem& item, const QString& query);

} // namespace mlsys::ui

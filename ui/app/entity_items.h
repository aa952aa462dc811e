#pragma once

#include "controls/picker_item.h"
#include "registry/registry.h"

namespace mlsys::ui {

/// All registry entries of a kind as a picker shows them: name, group and the figures that tell them apart.
std::vector<PickerItem> entityItems(const Registry& registry, Kind kind);
/// Hardware of the user's own in the same way.
PickerItem ownItem(const Hardware& hardware);
/// The item that asks for more of it.
PickerItem enterOwnItem();

} // namespace mlsys::ui

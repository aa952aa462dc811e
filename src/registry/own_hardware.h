#pragma once

#include "registry/registry.h"

#include <string>

namespace mlsys {

/// Source of values that no publication gave.
inline constexpr std::string_view kByHand = "entered by hand";

/// Whether a setting holds hardware of the user's own, as the JSON object of a registry file, instead of an id.
bool isOwnHardware(std::string_view setting);
/// Whether hardware was entered by hand instead of taken from the registry.
bool isOwnHardware(const Hardware& hardware);

/// Reads hardware of the user's own from the text of a registry file, of which it may leave out id, category, year and
/// sources; on failure every fault, `where` followed by its JSON pointer. An id of the registry is refused, so that a
/// name stands for one thing.
Checked<Hardware> readOwnHardware(const std::string& text, const Registry& registry, const std::string& where);
/// The text that readOwnHardware() reads back exactly, on one line.
std::string ownHardwareText(const Hardware& hardware);

/// The id that stands in a setting: its own, or that of the hardware it holds.
std::string hardwareId(const std::string& setting);

} // namespace mlsys

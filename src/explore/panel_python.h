#pragma once

#include "explore/snapshot.h"

namespace mlsys {

/// Python that asks the published package what the panel of that id shows of a scenario; not_supported, with the
/// reason, where the package cannot be asked.
Expected<std::string> panelPython(const Snapshot& snapshot, std::string_view panel);

} // namespace mlsys

#pragma once

#include "panels/panel.h"

namespace mlsys::ui {

/// A kind of panel that the window can show.
struct PanelKind {
    const char* id;
    Panel* (*make)(QWidget* parent);
};

/// All panels, in the order of panels.def.
const std::vector<PanelKind>& panelKinds();

} // namespace mlsys::ui

#include "panels/panel_list.h"

namespace mlsys::ui {

#define PANEL(Name, id) Panel* make##Name##Panel(QWidget* parent);
#include "panels/panels.def"
#undef PANEL

const std::vector<PanelKind>& panelKinds() {
#define PANEL(Name, id) {#id, &make##Name##Panel},
    static const std::vector<PanelKind> kinds{
#include "panels/panels.def"
    };
#undef PANEL
    return kinds;
}

} // namespace mlsys::ui

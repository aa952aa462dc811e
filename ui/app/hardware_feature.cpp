#include "app/hardware_dialog.h"
#include "app/main_window.h"
#include "controls/entity_picker.h"
#include "plot/plot_text.h"

#include <QAction>

namespace mlsys::ui {

namespace {

void enter(MainWindow& window, const QString& parameter) {
    (new HardwareDialog(window.store(), parameter, &window))->open();
}

} // namespace

void installHardware(MainWindow& window) {
    window.commands().add({"edit.hardware", MainWindow::tr("&Own hardware…"), Menu::Edit, {}, [&window] {
                               enter(window, QStringLiteral("hardware"));
                           }});
    for (const Parameter& parameter : parameterTable()) {
        if (parameter.kind != Kind::Hardware) continue;
        for (auto* picker : window.findChildren<EntityPicker*>(utf8(parameter.id)))
            QObject::connect(picker, &EntityPicker::extraWanted, &window,
                             [&window, picker] { enter(window, picker->objectName()); });
    }
}

} // namespace mlsys::ui

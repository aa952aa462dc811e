#include "app/main_window.h"
#include "store/evidence_worker.h"
#include "store/user_settings.h"

#include <QAction>

namespace mlsys::ui {

namespace {

constexpr const char* kShown = "window/measurements";

void addSwitch(MainWindow& window) {
    QAction* shown = window.commands().add(
        {"view.measurements", MainWindow::tr("&Measurements near the scenario"), Menu::View, {}, [] {}});
    shown->setCheckable(true);
    shown->setChecked(true);
    QObject::connect(shown, &QAction::toggled, &window, [&window](bool on) {
        UserSettings().setValue(kShown, on);
        for (Panel* panel : window.grid().panels()) panel->setMeasurementsShown(on);
    });
    shown->setChecked(UserSettings().value(kShown, true).toBool());
}

} // namespace

void installEvidence(MainWindow& window) {
    new EvidenceWorker(window.store(), &window);
    addSwitch(window);
}

} // namespace mlsys::ui

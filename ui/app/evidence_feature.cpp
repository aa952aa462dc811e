#include "app/main_window.h"
#include "store/evidence_worker.h"

#include <QAction>
#include <QSettings>

namespace mlsys::ui {

namespace {

constexpr const char* kShown = "window/measurements";

void addSwitch(MainWindow& window) {
    QAction* shown = window.commands().add(
        {"view.measurements", MainWindow::tr("&Measurements near the scenario"), Menu::View, {}, [] {}});
    shown->setCheckable(true);
    shown->setChecked(true);
    QObject::connect(shown, &QAction::toggled, &window, [&window](bool on) {
        QSettings().setValue(kShown, on);
        for (Panel* panel : window.grid().panels()) panel->setMeasurementsShown(on);
    });
    shown->setChecked(QSettings().value(kShown, true).toBool());
}

} // namespace

void installEvidence(MainWindow& window) {
    new EvidenceWorker(window.store(), &window);
    addSwitch(window);
}

} // namespace mlsys::ui

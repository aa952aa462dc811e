#include "app/main_window.h"
#include "store/search_worker.h"

#include <QProgressBar>

namespace mlsys::ui {

void installSearch(MainWindow& window) {
    auto* worker = new SearchWorker(window.store(), &window);
    PanelGrid& grid = window.grid();
    const auto lookAtPanels = [worker, &grid] {
        worker->setWanted(grid.visiblePanels().contains(grid.panel(QStringLiteral("designs"))));
    };
    QObject::connect(&grid, &PanelGrid::visibilityChanged, worker, lookAtPanels);
    auto* progress = window.findChild<QProgressBar*>(QStringLiteral("designs.progress"));
    QObject::connect(worker, &SearchWorker::progressed, progress, [progress](double share) {
        if (share < 1)
            progress->setValue(int(progress->maximum() * share));
        else
            progress->reset();
    });
    lookAtPanels();
}

} // namespace mlsys::ui

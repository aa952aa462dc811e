#include "app/header_bar.h"
#include "app/main_window.h"
#include "app/picture.h"
#include "panels/panel_list.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

namespace mlsys::ui {

namespace {

void exportPanel(MainWindow& window, const Panel& panel) {
    const QString path =
        QFileDialog::getSaveFileName(&window, MainWindow::tr("Save %1 as a picture").arg(panel.title()),
                                     panel.id() + ".png", MainWindow::tr("Pictures (*.png)"));
    if (path.isEmpty()) return;
    const auto kind = std::ranges::find(panelKinds(), panel.id(), [](const PanelKind& k) { return QString(k.id); });
    const std::unique_ptr<Panel> copy(kind->make(nullptr));
    const QString problem = savePicture(panelPicture(*copy, window.store().snapshot(), {1920, 1080}), path);
    if (!problem.isEmpty()) QMessageBox::warning(&window, MainWindow::tr("Not saved"), problem);
}

} // namespace

void installPictures(MainWindow& window) {
    QAction* action = window.commands().add(
        {"file.export", MainWindow::tr("&Export panel as picture…"), Menu::File, {QKeySequence("Ctrl+E")}, [&window] {
             exportPanel(window, *window.currentPanel());
         }});
    for (Panel* panel : window.grid().panels())
        QObject::connect(panel, &Panel::exportRequested, &window, [&window, panel] { exportPanel(window, *panel); });
    window.header().addButton(action, MainWindow::tr("Export"), true);
    window.commands().addSeparator(Menu::File);
}

} // namespace mlsys::ui

#include "app/main_window.h"
#include "app/options.h"
#include "app/picture.h"
#include "registry/settings_file.h"

#include <QFileDialog>
#include <QMessageBox>

namespace mlsys::ui {

namespace {

void openScenario(MainWindow& window) {
    const QString path = QFileDialog::getOpenFileName(&window, MainWindow::tr("Open a scenario"), {},
                                                      MainWindow::tr("Scenarios (*.json)"));
    if (path.isEmpty()) return;
    const auto opened = scenarioOf({.scenarioFile = path}, window.registry());
    if (opened)
        window.store().open(*opened);
    else
        QMessageBox::warning(&window, MainWindow::tr("Not opened"), opened.error());
}

void saveScenario(MainWindow& window) {
    const QString path = QFileDialog::getSaveFileName(&window, MainWindow::tr("Save the scenario"), "scenario.json",
                                                      MainWindow::tr("Scenarios (*.json)"));
    if (path.isEmpty()) return;
    const QString problem = saveText(QString::fromStdString(settingsText(settingsOf(window.store().scenario()))), path);
    if (!problem.isEmpty()) QMessageBox::warning(&window, MainWindow::tr("Not saved"), problem);
}

} // namespace

void installFiles(MainWindow& window) {
    Commands& commands = window.commands();
    commands.add({"file.open", MainWindow::tr("&Open scenario…"), Menu::File, {QKeySequence::Open}, [&window] {
                      openScenario(window);
                  }});
    commands.add({"file.save", MainWindow::tr("&Save scenario…"), Menu::File, {QKeySequence::Save}, [&window] {
                      saveScenario(window);
                  }});
    commands.addSeparator(Menu::File);
}

} // namespace mlsys::ui

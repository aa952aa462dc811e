#include "app/main_window.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace mlsys::ui {

namespace {

void showAbout(MainWindow& window) {
    QMessageBox::about(
        &window, MainWindow::tr("About MLSys Explorer"),
        MainWindow::tr("<h3>MLSys Explorer %1</h3><p>See how machine-learning systems behave.</p>"
                       "<p>The tutorial preset implements, independently, the model of the published package "
                       "mlsysim 0.1.1. Country outlines: Natural Earth, public domain; borders are de facto.</p>"
                       "<p>Licence: GPL-3.0-or-later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace

void installAbout(MainWindow& window) {
    Commands& commands = window.commands();
    commands.add(
        {"help.about", MainWindow::tr("&About MLSys Explorer"), Menu::Help, {}, [&window] { showAbout(window); }});
    commands.add(
        {"file.quit", MainWindow::tr("&Quit"), Menu::File, {QKeySequence::Quit}, [&window] { window.close(); }});
}

} // namespace mlsys::ui

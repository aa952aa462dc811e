#include "app/figure_dialog.h"
#include "app/figure_mime.h"
#include "app/header_bar.h"
#include "app/main_window.h"
#include "app/status_line.h"
#include "panels/panel_list.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return MainWindow::tr(text);
}

void warn(QWidget& parent, const QString& problem) {
    if (!problem.isEmpty()) QMessageBox::warning(&parent, tr("Not saved"), problem);
}

/// Asks for the place alone and writes the figure there.
bool saveFigure(QWidget& parent, const FigureSubject& subject, const FigureOptions& options) {
    const QString suffix = '.' + formatName(options.format);
    QString path = QFileDialog::getSaveFileName(&parent, tr("Save %1 as a figure").arg(subjectTitle(subject)),
                                                fileNameOf(subject, options) + suffix,
                                                tr("Pictures (*.png *.svg *.pdf);;Numbers (*.csv *.tsv *.json)"));
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += suffix;
    const QString problem = writeFigure(subject, options, path);
    warn(parent, problem);
    return problem.isEmpty();
}

void chooseFigure(MainWindow& window) {
    FigureDialog dialog(window.document(), window.store(), window.currentPanel()->id(), &window);
    QObject::connect(&dialog, &FigureDialog::saveWanted, &dialog, [&dialog] {
        rememberFigure(dialog.options());
        if (saveFigure(dialog, dialog.subject(), dialog.options())) dialog.accept();
    });
    QObject::connect(&dialog, &FigureDialog::copyWanted, &dialog, [&dialog] {
        rememberFigure(dialog.options());
        QGuiApplication::clipboard()->setMimeData(figureMime(dialog.subject(), dialog.options()));
    });
    dialog.exec();
}

/// Writes every panel into one folder, numbered in the order of the panels; those without numbers for this scenario
/// are left out where numbers are asked for.
void exportAll(MainWindow& window) {
    const QString folder = QFileDialog::getExistingDirectory(&window, tr("Folder for all panels"));
    if (folder.isEmpty()) return;
    FigureOptions options = rememberedFigure();
    if (!options.name.contains("{n}")) options.name = "{n}-" + options.name;
    int number = 0;
    QStringList problems;
    for (const PanelKind& kind : panelKinds()) {
        const FigureSubject subject = subjectOf(window.document(), window.store(), kind.id);
        const QString name = fileNameOf(subject, options, ++number) + '.' + formatName(options.format);
        const QString problem = writeFigure(subject, options, QDir(folder).filePath(name));
        if (!problem.isEmpty()) problems << problem;
    }
    warn(window, problems.join('\n'));
    window.status().showReadout(tr("%1 figures are in %2.").arg(number - int(problems.size())).arg(folder));
}

} // namespace

void installPictures(MainWindow& window) {
    const auto exportPanel = [&window](const Panel& panel) {
        saveFigure(window, subjectOf(window.document(), window.store(), panel.id()), rememberedFigure());
    };
    Commands& commands = window.commands();
    QAction* action = commands.add(
        {"file.export", tr("&Export panel…"), Menu::File, {QKeySequence("Ctrl+E")}, [&window, exportPanel] {
             exportPanel(*window.currentPanel());
         }});
    commands.add({"file.exportFigure", tr("Export &figure as…"), Menu::File, {QKeySequence("Ctrl+Shift+E")}, [&window] {
                      chooseFigure(window);
                  }});
    commands.add({"file.exportAll", tr("Export a&ll panels…"), Menu::File, {}, [&window] { exportAll(window); }});
    for (Panel* panel : window.grid().panels()) {
        QObject::connect(panel, &Panel::exportRequested, &window, [exportPanel, panel] { exportPanel(*panel); });
        QObject::connect(panel, &Panel::figureDragged, &window, [&window, panel] {
            dragFigure(*panel, subjectOf(window.document(), window.store(), panel->id()), rememberedFigure());
        });
    }
    window.header().addButton(action, tr("Export"), true);
    commands.addSeparator(Menu::File);
}

} // namespace mlsys::ui

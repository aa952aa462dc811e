#include "app/figure_command.h"
#include "app/figure_mime.h"
#include "app/main_window.h"
#include "app/status_line.h"
#include "explore/panel_python.h"
#include "store/opened_scenario.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace mlsys::ui {

namespace {

FigureSubject currentSubject(MainWindow& window) {
    return subjectOf(window.document(), window.store(), window.currentPanel()->id());
}

void tell(MainWindow& window, const QString& what) {
    window.status().showReadout(what);
}

void copyData(MainWindow& window) {
    const FigureSubject subject = currentSubject(window);
    if (figureData(subject).table.rows.isEmpty()) {
        window.status().showProblem(MainWindow::tr("This panel has no numbers for this scenario."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(dataMime(subject));
    tell(window, MainWindow::tr("The numbers of %1 are copied.").arg(subjectTitle(subject)));
}

void copyPython(MainWindow& window) {
    const auto text = panelPython(*window.store().snapshot(), window.currentPanel()->id().toStdString());
    if (!text) {
        window.status().showProblem(
            MainWindow::tr("This cannot be said in Python: %1.").arg(QString::fromStdString(text.error().what)));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
    tell(window, MainWindow::tr("Python for %1 is copied.").arg(window.currentPanel()->title()));
}

} // namespace

void installCopy(MainWindow& window) {
    Commands& commands = window.commands();
    commands.addSeparator(Menu::Edit);
    commands.add({"copy.figure", MainWindow::tr("Copy &figure"), Menu::Edit, {QKeySequence("Ctrl+Shift+C")}, [&window] {
                      const FigureSubject subject = currentSubject(window);
                      QGuiApplication::clipboard()->setMimeData(figureMime(subject, rememberedFigure()));
                      tell(window, MainWindow::tr("%1 is copied as a figure.").arg(subjectTitle(subject)));
                  }});
    commands.add({"copy.data", MainWindow::tr("Copy &data"), Menu::Edit, {QKeySequence("Ctrl+Shift+D")}, [&window] {
                      copyData(window);
                  }});
    commands.add({"copy.command", MainWindow::tr("Copy as co&mmand"), Menu::Edit, {}, [&window] {
                      QGuiApplication::clipboard()->setText(
                          figureCommand(currentSubject(window), rememberedFigure(), startScenario(window.registry())));
                      tell(window, MainWindow::tr("The command that writes this figure is copied."));
                  }});
    commands.add({"copy.python", MainWindow::tr("Copy as P&ython"), Menu::Edit, {}, [&window] { copyPython(window); }});
}

} // namespace mlsys::ui

#include "app/render_command.h"

#include "app/main_window.h"
#include "app/picture.h"
#include "exercise/exercise_shelf.h"
#include "panels/panel_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace mlsys::ui {

namespace {

/// One panel goes to the path itself unless that is a folder; several go into the folder of that name.
QString pathFor(const Options& options, const QString& panel) {
    const bool folder = options.panels.size() > 1 || QFileInfo(options.out).isDir();
    return folder ? QDir(options.out).filePath(panel + ".png") : options.out;
}

QImage windowPicture(const Options& options, const Scenario& scenario, const Registry& registry) {
    ScenarioStore store(registry, scenario);
    MainWindow window(store);
    window.resize(options.size);
    window.show();
    QCoreApplication::processEvents();
    return window.grab().toImage();
}

QImage pictureOf(const QString& panel, const Options& options, const Scenario& scenario, const Registry& registry) {
    if (panel == kWholeWindow) return windowPicture(options, scenario, registry);
    const auto kind = std::ranges::find(panelKinds(), panel, [](const PanelKind& k) { return QString(k.id); });
    const std::unique_ptr<Panel> made(kind->make(nullptr));
    return panelPicture(*made, solveScenario(scenario, registry), options.size);
}

} // namespace

int renderPanels(const Options& options, const Scenario& scenario, const Registry& registry) {
    QTextStream out(stdout);
    for (const QString& panel : options.panels) {
        const QString path = pathFor(options, panel);
        QDir().mkpath(QFileInfo(path).path());
        const QString problem = savePicture(pictureOf(panel, options, scenario, registry), path);
        if (!problem.isEmpty()) {
            QTextStream(stderr) << "mlsys-explorer: " << problem << '\n';
            return 4;
        }
        out << path << '\n';
    }
    return 0;
}

int renderExercise(const Options& options, const Registry& registry) {
    ExerciseShelf shelf = loadExercises(exerciseFolder(), registry);
    if (!options.exercises.isEmpty())
        std::ranges::move(loadExercises(options.exercises.toStdString(), registry, shelf.exercises).exercises,
                          std::back_inserter(shelf.exercises));
    const Exercise* exercise = shelf.find(options.exercise.toStdString());
    if (!exercise) {
        QTextStream(stderr) << "mlsys-explorer: --exercise: there is no exercise \"" << options.exercise
                            << "\"; see mlsys list exercises\n";
        return 2;
    }
    Options drawn = options;
    drawn.panels.clear();
    for (const std::string& panel : exercise->panels) drawn.panels << QString::fromStdString(panel);
    QDir().mkpath(drawn.out);
    return renderPanels(drawn, *scenarioFor(exercise->settings, {.registry = registry}), registry);
}

} // namespace mlsys::ui

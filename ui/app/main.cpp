#include "app/exercise_page.h"
#include "app/main_window.h"
#include "app/manual_command.h"
#include "app/options.h"
#include "app/render_command.h"
#include "exercise/grade.h"
#include "language/language.h"
#include "registry/registry_folder.h"
#include "store/exercise_session.h"
#include "store/fault_text.h"
#include "store/user_settings.h"
#include "theme/apply_theme.h"

#include <QApplication>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

/// Pictures are drawn without a display; the platform must be chosen before the application exists.
void choosePlatform(const Options& options) {
    if ((options.render || options.manual) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool canOpenWindow() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

Theme startTheme(const Options& options) {
    const UserSettings settings;
    const double scale = options.render ? 1 : settings.value("window/scale", 1.0).toDouble();
    const Motion motion = settings.value("window/reduceMotion").toBool() ? Motion::Reduced : Motion::Full;
    // "As on screen" is what the window last wore.
    const bool remembered = options.render ? !options.figure.theme : !options.theme;
    for (const ThemeId id : kThemeIds)
        if (remembered && themeName(id) == settings.value("window/theme").toString()) return Theme(id, scale, motion);
    return Theme(options.theme.value_or(ThemeId::Light), scale, motion);
}

/// What the command line says, else, except for figures, what the user chose in the menu, else what suits the system.
QString startLanguage(const Options& options) {
    if (!options.language.isEmpty()) return options.language;
    const QString chosen = options.render ? QString() : UserSettings().value("window/language").toString();
    return languageFor(chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList(chosen));
}

int gradeReports(const Options& options, const Registry& registry) {
    const auto sheet = gradeSheet({.reports = options.reports.toStdString(),
                                   .own = options.exercises.toStdString(),
                                   .tolerancePercent = options.tolerance},
                                  registry);
    if (!sheet) return fail(kFileMissing, faultText(sheet.error()));
    return print(QString::fromStdString(*sheet));
}

/// Opens the exercise that the options name; says what is wrong with it, or nothing.
QString openExercise(MainWindow& window, const Options& options) {
    auto& session = *window.findChild<ExerciseSession*>();
    const QString faults = options.exercises.isEmpty() ? QString() : session.load(options.exercises);
    if (!faults.isEmpty()) return faults;
    if (options.exercise.isEmpty()) return {};
    if (!session.open(options.exercise)) return noSuchExercise(options.exercise);
    window.findChild<ExercisePage*>()->focusNext();
    return {};
}

int openWindow(const Options& options, const Registry& registry, const Scenario& scenario) {
    const auto pins = pinnedBy(options, registry);
    if (!pins) return fail(pins.error().code, pins.error().what);
    ScenarioStore store(registry, scenario);
    MainWindow window(store);
    applyTheme(*qApp, Theme::current());
    window.restoreSettings();
    // The options may have bent what the file says; the rest of the session comes from the file.
    if (!options.scenarioFile.isEmpty()) window.document().adopt(options.scenarioFile);
    store.pinAll(*pins);
    if (!options.panels.isEmpty()) window.grid().setFullPanel(window.grid().panel(options.panels.first()));
    if (const QString problem = openExercise(window, options); !problem.isEmpty()) return fail(kUsage, problem);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QApplication::setApplicationName("mlsys-explorer");
    QApplication::setApplicationDisplayName("MLSys Explorer");
    QApplication::setApplicationVersion(MLSYS_VERSION);
    QApplication::setDesktopFileName("mlsys-explorer");

    // Whatever can be refused is refused before a display is needed.
    const auto options = parseOptions(argumentsOf(argc, argv));
    if (!options) return fail(kUsage, options.error());
    if (!options->message.isEmpty()) return print(options->message);
    const auto folder = registryFolder(options->registry.isEmpty() ? std::optional<std::filesystem::path>()
                                                                   : options->registry.toStdString());
    if (!folder) return fail(kFileMissing, faultText({folder.error()}));
    const auto registry = Registry::load(*folder);
    if (!registry) return fail(kFileMissing, faultText(registry.error()));
    if (options->grade) return gradeReports(*options, *registry);
    const auto scenario = scenarioOf(*options, *registry);
    if (!scenario) return fail(scenario.error().code, scenario.error().what);
    choosePlatform(*options);
    if (!canOpenWindow())
        return fail(kUsage, "there is no display; draw pictures instead: mlsys-explorer render --out FOLDER");

    QApplication app(argc, argv);
    speak(app, startLanguage(*options));
    QApplication::setWindowIcon(QIcon(":/icons/mlsys-explorer.svg"));
    prepareTheme(app, startTheme(*options));
    if (!options->render && !options->manual) return openWindow(*options, *registry, *scenario);
    applyTheme(app, Theme::current());
    if (options->render && !options->exercise.isEmpty()) return renderExercise(*options, *registry);
    if (options->manual) return writeManual(*options, *scenario, *registry);
    return renderFigures(*options, *scenario, *registry);
}

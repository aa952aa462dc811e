#include "app/exercise_page.h"
#include "app/exercise_report.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/side_column.h"
#include "app/status_line.h"
#include "app/veil_scale.h"
#include "store/user_settings.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace mlsys::ui {

namespace {

constexpr const char* kPage = "exercise";
// Settings of the user.
const QString kReportFolder = QStringLiteral("exercise/reports");
const QString kOwnFolder = QStringLiteral("exercise/folder");

QString tr(const char* text) {
    return MainWindow::tr(text);
}

QString folderIn(QStandardPaths::StandardLocation place, const QString& name) {
    return QStandardPaths::writableLocation(place) + '/' + name;
}

/// Brings page and panel of the open exercise on screen.
void showPanel(MainWindow& window, const ExerciseSession& session) {
    PanelGrid& grid = window.grid();
    grid.setFullPanel(nullptr);
    const Exercise* exercise = session.exercise();
    if (!exercise) return;
    grid.setPage(QString::fromStdString(exercise->page));
    if (!exercise->panel.empty()) grid.setFullPanel(grid.panel(QString::fromStdString(exercise->panel)));
    window.side().open(kPage);
}

void showVeils(MainWindow& window, const ExerciseSession& session) {
    const QStringList veiled = session.veiledPanels();
    for (Panel* panel : window.grid().panels()) panel->setVeiled(veiled.contains(panel->id()));
    window.status().setVeiled(!veiled.isEmpty());
    // Pictures, presentations, explanations and comparisons show what no veil covers.
    for (const char* page : {"why", "compare"}) window.side().setReachable(page, veiled.isEmpty());
    for (QAction* action : window.commands().all())
        for (const char* showing :
             {"file.export", "file.copy", "edit.copy", "present.start", "view.why", "edit.compare"})
            if (action->objectName().startsWith(QLatin1String(showing))) action->setEnabled(veiled.isEmpty());
}

/// Asks for a folder without stopping the window; `use` gets it, and it is where the next question of the kind starts.
void chooseFolder(MainWindow& window, const QString& title, const QString& setting,
                  std::function<void(const QString&)> use) {
    auto* dialog = new QFileDialog(&window, title, UserSettings().value(setting).toString());
    dialog->setObjectName(setting);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, [setting, use = std::move(use)](const QString& path) {
        UserSettings().setValue(setting, path);
        use(path);
    });
    dialog->open();
}

QString reportFolder() {
    return UserSettings()
        .value(kReportFolder, folderIn(QStandardPaths::DocumentsLocation, QStringLiteral("MLSys Explorer")))
        .toString();
}

void saveReport(MainWindow& window, const ExerciseSession& session);

void saveReportElsewhere(MainWindow& window, const ExerciseSession& session) {
    chooseFolder(window, tr("Folder for reports"), kReportFolder,
                 [&window, &session](const QString&) { saveReport(window, session); });
}

void saveReport(MainWindow& window, const ExerciseSession& session) {
    if (!session.exercise()) {
        window.status().showProblem(tr("Open an exercise first; a report tells what you did in it."));
        return;
    }
    const QString folder = reportFolder();
    const NoticeBar::Choice elsewhere{tr("Save in another folder…"),
                                      [&window, &session] { saveReportElsewhere(window, session); }};
    const ReportFiles report = writeReport(session, window.store().snapshot(), folder);
    if (!report.problem.isEmpty()) {
        window.notices().showNotice(report.problem, {elsewhere});
        return;
    }
    window.notices().showNotice(
        tr("The report is saved as %1 and as .html and .pdf beside it.").arg(report.paths.front()),
        {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}, elsewhere});
}

/// Loads a folder of exercises and tells what is wrong with its files.
void loadFolder(MainWindow& window, ExerciseSession& session, const QString& folder) {
    const QString faults = session.load(folder);
    if (!faults.isEmpty()) window.notices().showNotice(faults);
}

/// A lecturer's folder is there again at the next start, while it exists.
void loadRememberedFolder(MainWindow& window, ExerciseSession& session) {
    const QString folder = UserSettings().value(kOwnFolder).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) loadFolder(window, session, folder);
}

void addExercises(MainWindow& window, ExerciseSession& session, ExercisePage& page) {
    Commands& commands = window.commands();
    commands.add({"exercise.page", tr("&Exercises"), Menu::Exercises, {QKeySequence("E")}, [&window, &page] {
                      window.side().toggle(kPage);
                      if (page.isVisible()) page.focusNext();
                  }});
    for (const Exercise& exercise : session.exercises()) {
        const QString number = QString::number(exercise.number);
        commands.add({"exercise." + QString::fromStdString(exercise.id),
                      tr("&%1  %2").arg(number, QString::fromStdString(exercise.title)),
                      Menu::Exercises,
                      {},
                      [&session, &page, number] {
                          session.open(number);
                          page.focusNext();
                      }});
    }
    commands.addSeparator(Menu::Exercises);
}

void addForLecturers(MainWindow& window, ExerciseSession& session) {
    Commands& commands = window.commands();
    commands.add({"exercise.report", tr("Save &report"), Menu::Exercises, {}, [&window, &session] {
                      saveReport(window, session);
                  }});
    commands.add({"exercise.reportFolder", tr("Save report &in…"), Menu::Exercises, {}, [&window, &session] {
                      saveReportElsewhere(window, session);
                  }});
    commands.add({"exercise.load", tr("&Load exercises from a folder…"), Menu::Exercises, {}, [&window, &session] {
                      chooseFolder(window, tr("Folder with exercises"), kOwnFolder, [&](const QString& folder) {
                          window.side().open(kPage);
                          loadFolder(window, session, folder);
                      });
                  }});
    QAction* hands = commands.add({"exercise.hands", tr("Show of &hands"), Menu::Exercises, {}, {}});
    QAction* lift = commands.add({"exercise.unveil", tr("Lift the &veil"), Menu::Exercises, {}, {}});
    for (QAction* action : {hands, lift}) action->setCheckable(true);
    QObject::connect(hands, &QAction::toggled, &session, &ExerciseSession::setHandsWanted);
    QObject::connect(lift, &QAction::toggled, &session, &ExerciseSession::setUnveiled);
    QObject::connect(&session, &ExerciseSession::changed, lift,
                     [lift, &session] { lift->setChecked(session.isUnveiled()); });
}

} // namespace

void installExercise(MainWindow& window) {
    auto* session = new ExerciseSession(
        window.store(), folderIn(QStandardPaths::AppDataLocation, QStringLiteral("exercises")), &window);
    auto* page = new ExercisePage(*session);
    window.side().addPage(kPage, tr("Exercise"), page);
    addExercises(window, *session, *page);
    addForLecturers(window, *session);
    QObject::connect(page, &ExercisePage::reportWanted, &window, [&window, session] { saveReport(window, *session); });
    QObject::connect(session, &ExerciseSession::opened, &window, [&window, session] { showPanel(window, *session); });
    QObject::connect(session, &ExerciseSession::changed, &window, [&window, session] { showVeils(window, *session); });
    QObject::connect(session, &ExerciseSession::problem, &window,
                     [&window](const QString& what) { window.status().showProblem(what); });
    keepVeilScale(window, *session);
    loadRememberedFolder(window, *session);
    if (!session->problems().isEmpty()) window.notices().showNotice(session->problems());
}

} // namespace mlsys::ui

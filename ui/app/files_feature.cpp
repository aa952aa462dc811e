#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/open_file.h"
#include "app/recent_files.h"
#include "store/autosave.h"
#include "store/figure_shelf.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

namespace mlsys::ui {

namespace {

constexpr const char* kSuffix = ".mlsys.json";

QString tr(const char* text) {
    return MainWindow::tr(text);
}

QString filter() {
    return tr("Sessions (*.mlsys.json *.json)");
}

QString openFilter() {
    return tr("Sessions and figures (*.mlsys.json *.json *.png *.svg *.pdf)");
}

bool saveTo(MainWindow& window, const QString& path) {
    const QString problem = window.document().save(path);
    if (problem.isEmpty())
        rememberFile(path);
    else
        QMessageBox::warning(&window, tr("Not saved"), problem);
    return problem.isEmpty();
}

bool saveAs(MainWindow& window) {
    QString path = QFileDialog::getSaveFileName(&window, tr("Save the session"),
                                                window.document().title().toLower() + kSuffix, filter());
    if (path.isEmpty()) return false;
    if (!path.endsWith(QStringLiteral(".json"))) path += kSuffix;
    return saveTo(window, path);
}

bool save(MainWindow& window) {
    return window.document().path().isEmpty() ? saveAs(window) : saveTo(window, window.document().path());
}

/// Whether the session on screen may go: saved, or given up.
bool mayLeave(MainWindow& window) {
    if (!window.document().isModified()) return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("%1 has unsaved changes. Save them?").arg(window.document().title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window);
    question.setObjectName("unsavedChanges");
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(window));
}

void showTitle(MainWindow& window) {
    window.setWindowTitle(tr("%1[*] — MLSys Explorer").arg(window.document().title()));
    window.setWindowModified(window.document().isModified());
}

void offerRescue(MainWindow& window, const Autosave& autosave) {
    const Autosave::Rescue rescue = autosave.latestRescue();
    if (rescue.file.isEmpty()) return;
    const auto restore = [&window, rescue] {
        const QString problem = window.document().recover(rescue.text, rescue.path);
        if (!problem.isEmpty()) QMessageBox::warning(&window, tr("Not restored"), problem);
        Autosave::discard(rescue);
    };
    window.notices().showNotice(
        tr("The program ended unexpectedly before its last changes were saved."),
        {{tr("Restore them"), restore}, {tr("Discard them"), [rescue] { Autosave::discard(rescue); }}});
}

/// Opens the scenario of a figure that carries nothing but the id in its caption.
void openById(MainWindow& window) {
    bool ok = false;
    const QString typed =
        QInputDialog::getText(&window, tr("Open by id"), tr("The eight characters at the end of a figure's caption:"),
                              QLineEdit::Normal, {}, &ok);
    if (!ok || !mayLeave(window)) return;
    const auto session = FigureShelf().find(FigureShelf::idIn(typed));
    const QString problem =
        session ? window.document().recover(*session, {})
                : tr("\"%1\" is no figure that was saved or copied on this computer. Open the session that it was made "
                     "from, or the figure as it was exported.")
                      .arg(typed.trimmed());
    if (!problem.isEmpty()) QMessageBox::warning(&window, tr("Not opened"), problem);
}

void keepAutosave(MainWindow& window) {
    auto* autosave = new Autosave(
        window.document(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/autosave", &window);
    offerRescue(window, *autosave);
}

void addOpening(MainWindow& window) {
    Commands& commands = window.commands();
    commands.add({"file.new", tr("&New"), Menu::File, {QKeySequence::New}, [&window] {
                      if (mayLeave(window)) window.document().startNew();
                  }});
    commands.add({"file.open", tr("&Open…"), Menu::File, {QKeySequence::Open}, [&window] {
                      const QString path =
                          QFileDialog::getOpenFileName(&window, tr("Open a session or a figure"), {}, openFilter());
                      if (!path.isEmpty()) openFile(window, path);
                  }});
    commands.add({"file.openById", tr("Open by &id…"), Menu::File, {}, [&window] { openById(window); }});
    keepRecentMenu(window, commands.submenu(Menu::File, tr("Open &recent")));
}

} // namespace

void openFile(MainWindow& window, const QString& path) {
    if (!mayLeave(window)) return;
    const QString problem = window.document().open(path);
    if (!problem.isEmpty()) {
        QMessageBox::warning(&window, tr("Not opened"), problem);
        return;
    }
    rememberFile(path);
    if (window.document().isNewer())
        window.notices().showNotice(
            tr("A newer version of the program wrote this file. What only that version knows is kept on saving."));
}

void installFiles(MainWindow& window) {
    addOpening(window);
    Commands& commands = window.commands();
    commands.add({"file.save", tr("&Save"), Menu::File, {QKeySequence::Save}, [&window] { save(window); }});
    commands.add(
        {"file.saveAs", tr("Save &as…"), Menu::File, {QKeySequence("Ctrl+Shift+S")}, [&window] { saveAs(window); }});
    commands.addSeparator(Menu::File);
    QObject::connect(&window.document(), &Document::changed, &window, [&window] { showTitle(window); });
    QObject::connect(&window, &MainWindow::closing, &window,
                     [&window](bool& agreed) { agreed = agreed && mayLeave(window); });
    showTitle(window);
    keepAutosave(window);
}

} // namespace mlsys::ui

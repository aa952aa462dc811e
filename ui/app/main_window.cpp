#include "app/main_window.h"

#include "app/control_column.h"
#include "app/options.h"
#include "app/picture.h"
#include "app/status_line.h"
#include "panels/panel_list.h"
#include "registry/settings_file.h"
#include "theme/apply_theme.h"
#include "theme/icon.h"
#include "theme/style_sheet.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

QString themeTitle(ThemeId theme) {
    switch (theme) {
    case ThemeId::Light: return MainWindow::tr("&Light");
    case ThemeId::Dark: return MainWindow::tr("&Dark");
    default: return MainWindow::tr("&Projector");
    }
}

} // namespace

MainWindow::MainWindow(ScenarioStore& store, QWidget* parent)
    : QMainWindow(parent),
      m_store(store),
      m_grid(new PanelGrid),
      m_controls(new ControlColumn(store)),
      m_status(new StatusLine) {
    setWindowTitle(tr("MLSys Explorer"));
    setObjectName("mainWindow");
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_controls);
    middle->addWidget(m_grid, 1);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(all);
    setLook(m_grid, "ground");
    buildPanels();
    buildMenus();
    connect(&m_store, &ScenarioStore::changed, this, &MainWindow::showEverywhere);
    connect(&m_store, &ScenarioStore::refused, m_status,
            [this](const Error& error) { m_status->showProblem(QString::fromStdString(error.what)); });
    connect(m_grid, &PanelGrid::visibilityChanged, this, [this] { showEverywhere(m_store.snapshot()); });
    showEverywhere(m_store.snapshot());
    resize(1440, 900);
}

void MainWindow::buildPanels() {
    QList<Panel*> panels;
    for (const PanelKind& kind : panelKinds()) {
        Panel* panel = kind.make(nullptr);
        panels << panel;
        connect(panel, &Panel::proposed, &m_store, &ScenarioStore::set);
        connect(panel, &Panel::proposedTogether, &m_store, &ScenarioStore::setAll);
        connect(panel, &Panel::editBegan, &m_store, &ScenarioStore::beginEdit);
        connect(panel, &Panel::editEnded, &m_store, &ScenarioStore::endEdit);
        connect(panel, &Panel::readoutChanged, m_status, &StatusLine::showReadout);
        connect(panel, &Panel::exportRequested, this, [this, panel] { exportPanel(*panel); });
    }
    m_grid->setPanels(panels);
}

QAction* MainWindow::add(QMenu& menu, const QString& text, const QKeySequence& keys, std::function<void()> run) {
    QAction* action = menu.addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void MainWindow::buildMenus() {
    QMenu& file = *menuBar()->addMenu(tr("&File"));
    add(file, tr("&Open scenario…"), QKeySequence::Open, [this] { openScenario(); });
    add(file, tr("&Save scenario…"), QKeySequence::Save, [this] { saveScenario(); });
    file.addSeparator();
    m_export =
        add(file, tr("&Export panel as picture…"), QKeySequence("Ctrl+E"), [this] { exportPanel(*currentPanel()); });
    m_export->setIconText(tr("Export"));
    file.addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    buildEditMenu();
    buildViewMenu();
    QMenu& help = *menuBar()->addMenu(tr("&Help"));
    add(help, tr("&About MLSys Explorer"), {}, [this] { showAbout(); });
    buildHeader();
}

void MainWindow::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 4, 12, 4);
    auto* preset = new QLabel(tr("Tutorial 0.1.1"));
    setLook(preset, "muted");
    preset->setToolTip(tr("The numbers are those of the published teaching package, release 0.1.1."));
    row->addWidget(preset);
    for (QAction* action : {m_undo, m_redo, m_reset}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text().remove('&'));
        setLook(button, "flat");
        const auto scaleIcon = [button] { button->setIconSize(QSize(1, 1) * Theme::current().px(18)); };
        connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, button, scaleIcon);
        scaleIcon();
        row->addWidget(button);
    }
    auto* exportButton = new QPushButton(m_export->iconText());
    setLook(exportButton, "primary");
    exportButton->setToolTip(tr("Save the current panel as a picture (Ctrl+E)"));
    exportButton->setAccessibleName(tr("Export the current panel"));
    connect(exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    row->addWidget(exportButton);
    menuBar()->setCornerWidget(header);
    // A menu bar gives its corner the room of the day it was set; the corner's size changes with the theme.
    const auto fit = [this, header] {
        header->adjustSize();
        menuBar()->setCornerWidget(header);
    };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, header, fit, Qt::QueuedConnection);
}

void MainWindow::openScenario() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a scenario"), {}, tr("Scenarios (*.json)"));
    if (path.isEmpty()) return;
    const auto opened = scenarioOf({.scenarioFile = path}, m_store.registry());
    if (opened)
        m_store.open(*opened);
    else
        QMessageBox::warning(this, tr("Not opened"), opened.error());
}

void MainWindow::saveScenario() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the scenario"), "scenario.json", tr("Scenarios (*.json)"));
    if (path.isEmpty()) return;
    const QString problem = saveText(QString::fromStdString(settingsText(settingsOf(m_store.scenario()))), path);
    if (!problem.isEmpty()) QMessageBox::warning(this, tr("Not saved"), problem);
}

void MainWindow::buildEditMenu() {
    QMenu& edit = *menuBar()->addMenu(tr("&Edit"));
    m_undo = m_store.history().createUndoAction(this, tr("&Undo"));
    m_undo->setShortcut(QKeySequence("Ctrl+Z"));
    m_undo->setIcon(tintedIcon("undo"));
    m_redo = m_store.history().createRedoAction(this, tr("&Redo"));
    m_redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    m_redo->setIcon(tintedIcon("redo"));
    edit.addActions({m_undo, m_redo});
    edit.addSeparator();
    m_reset = add(edit, tr("Reset &all"), QKeySequence("Alt+R"), [this] { m_store.resetAll(); });
    m_reset->setIcon(tintedIcon("reset"));
}

void MainWindow::buildViewMenu() {
    QMenu& view = *menuBar()->addMenu(tr("&View"));
    add(view, tr("&Full window"), QKeySequence("F"),
        [this] { m_grid->setFullPanel(m_grid->fullPanel() ? nullptr : currentPanel()); });
    add(view, tr("&Leave full window"), QKeySequence("Esc"), [this] { m_grid->setFullPanel(nullptr); });
    add(view, tr("Show as &table"), QKeySequence("T"),
        [this] { currentPanel()->setTableShown(!currentPanel()->isTableShown()); });
    view.addSeparator();
    buildPanelMenu(view);
    add(view, tr("Move panel &back"), QKeySequence("Ctrl+Shift+Left"), [this] { m_grid->move(currentPanel(), -1); });
    add(view, tr("Move panel for&ward"), QKeySequence("Ctrl+Shift+Right"), [this] { m_grid->move(currentPanel(), 1); });
    add(view, tr("&Restore layout"), {}, [this] { m_grid->restoreDefaultLayout(); });
    add(view, tr("Show &controls"), QKeySequence("Ctrl+B"),
        [this] { m_controls->setVisible(!m_controls->isVisible()); });
    view.addSeparator();
    buildThemeMenu(view);
    add(view, tr("Lar&ger"), QKeySequence("Ctrl++"), [this] {
        setUiScale(Theme::current().uiScale() + 0.1);
    })->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
    add(view, tr("&Smaller"), QKeySequence("Ctrl+-"), [this] { setUiScale(Theme::current().uiScale() - 0.1); });
    add(view, tr("&Normal size"), QKeySequence("Ctrl+0"), [this] { setUiScale(1); });
}

void MainWindow::buildPanelMenu(QMenu& view) {
    QMenu& panels = *view.addMenu(tr("&Panels"));
    int number = 0;
    for (Panel* panel : m_grid->panels()) {
        QAction* shown = panels.addAction(panel->title());
        shown->setCheckable(true);
        connect(&panels, &QMenu::aboutToShow, shown,
                [this, shown, panel] { shown->setChecked(m_grid->isShown(panel)); });
        connect(shown, &QAction::triggered, this, [this, panel](bool on) { m_grid->setShown(panel, on); });
        if (++number > 9) continue;
        auto* focus = new QAction(tr("Go to %1").arg(panel->title()), this);
        focus->setShortcut(QKeySequence(QString("Alt+%1").arg(number)));
        connect(focus, &QAction::triggered, this, [panel] { panel->plot().setFocus(Qt::ShortcutFocusReason); });
        addAction(focus);
    }
}

void MainWindow::buildThemeMenu(QMenu& view) {
    QMenu& themes = *view.addMenu(tr("T&heme"));
    auto* group = new QActionGroup(&themes);
    for (const ThemeId id : kThemeIds) {
        QAction* action = group->addAction(themeTitle(id));
        action->setCheckable(true);
        action->setChecked(id == Theme::current().id());
        connect(action, &QAction::triggered, this, [this, id] { wear(id); });
        connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, action,
                [action, id] { action->setChecked(id == Theme::current().id()); });
    }
    themes.addActions(group->actions());
}

void MainWindow::showEverywhere(const SnapshotPtr& snapshot) {
    m_status->show(*snapshot);
    for (Panel* panel : m_grid->visiblePanels()) panel->render(snapshot);
}

Panel* MainWindow::currentPanel() const {
    if (m_grid->fullPanel()) return m_grid->fullPanel();
    for (Panel* panel : m_grid->visiblePanels())
        if (panel->isAncestorOf(focusWidget()) || panel->underMouse()) return panel;
    return m_grid->visiblePanels().front();
}

void MainWindow::exportPanel(Panel& panel) {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save %1 as a picture").arg(panel.title()),
                                                      panel.id() + ".png", tr("Pictures (*.png)"));
    if (path.isEmpty()) return;
    const auto kind = std::ranges::find(panelKinds(), panel.id(), [](const PanelKind& k) { return QString(k.id); });
    const std::unique_ptr<Panel> copy(kind->make(nullptr));
    const QString problem = savePicture(panelPicture(*copy, m_store.snapshot(), {1920, 1080}), path);
    if (!problem.isEmpty()) QMessageBox::warning(this, tr("Not saved"), problem);
}

void MainWindow::wear(ThemeId theme) {
    applyTheme(*qApp, Theme(theme, Theme::current().uiScale(), Theme::current().motion()));
    showEverywhere(m_store.snapshot());
}

void MainWindow::setUiScale(double scale) {
    applyTheme(*qApp, Theme(Theme::current().id(), scale, Theme::current().motion()));
    showEverywhere(m_store.snapshot());
}

void MainWindow::saveSettings() const {
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/panels", m_grid->saveLayout());
    settings.setValue("window/theme", themeName(Theme::current().id()));
    settings.setValue("window/scale", Theme::current().uiScale());
}

void MainWindow::restoreSettings() {
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry").toByteArray());
    m_grid->restoreLayout(settings.value("window/panels").toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveSettings();
    event->accept();
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About MLSys Explorer"),
                       tr("<h3>MLSys Explorer %1</h3><p>See how machine-learning systems behave.</p>"
                          "<p>The tutorial preset implements, independently, the model of the published package "
                          "mlsysim 0.1.1. Country outlines: Natural Earth, public domain; borders are de facto.</p>"
                          "<p>Licence: GPL-3.0-or-later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace mlsys::ui

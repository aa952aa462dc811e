#include "app/main_window.h"

#include "app/control_column.h"
#include "app/features.h"
#include "app/header_bar.h"
#include "app/notice_bar.h"
#include "app/side_column.h"
#include "app/status_line.h"
#include "app/window_size.h"
#include "panels/mirrored_splitter.h"
#include "panels/panel_list.h"
#include "store/user_settings.h"
#include "theme/apply_theme.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

/// Large type in a small window needs more room than there is.
QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setObjectName("panels");
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // An area fills its content in the colour of cards.
    content->setAutoFillBackground(false);
    setLook(area->viewport(), "ground");
    return area;
}

} // namespace

MainWindow::MainWindow(ScenarioStore& store, QWidget* parent)
    : QMainWindow(parent),
      m_store(store),
      m_document(
          new Document(store, {[this] { return viewText(); }, [this](const QByteArray& v) { showView(v); }}, this)),
      m_commands(new Commands(*this)),
      m_header(new HeaderBar(*menuBar())),
      m_tabs(new QTabBar(this)),
      m_notices(new NoticeBar),
      m_grid(new PanelGrid),
      m_controls(new ControlColumn(store)),
      m_side(new SideColumn),
      m_status(new StatusLine) {
    setObjectName("mainWindow");
    buildTabs();
    layOut();
    buildPanels();
    installFeatures(*this);
    connect(&m_store, &ScenarioStore::changed, this, &MainWindow::showEverywhere);
    connect(&m_store, &ScenarioStore::refused, m_status,
            [this](const Error& error) { m_status->showProblem(QString::fromStdString(error.what)); });
    connect(m_grid, &PanelGrid::visibilityChanged, this, [this] { showEverywhere(m_store.snapshot()); });
    showEverywhere(m_store.snapshot());
    resizeScaled(*this, {1440, 900});
    m_grid->visiblePanels().front()->plot().setFocus();
}

MainWindow::~MainWindow() {
    // Parts that are hidden tell the window, which after this is none any more.
    hide();
}

void MainWindow::layOut() {
    auto* panels = new QWidget;
    setLook(panels, "ground");
    auto* stack = new QVBoxLayout(panels);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_notices);
    stack->addWidget(m_tabs);
    stack->addWidget(scrolled(m_grid), 1);
    auto* halves = new QSplitter;
    halves->setObjectName("halves");
    halves->setChildrenCollapsible(false);
    fitMirrored(*halves);
    halves->addWidget(panels);
    halves->addWidget(m_side);
    halves->setStretchFactor(0, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_controls);
    middle->addWidget(halves, 1);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(all);
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
    }
    m_grid->setPanels(panels, pageKinds());
}

void MainWindow::buildTabs() {
    m_tabs->setObjectName("pages");
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const PageKind& page : pageKinds()) m_tabs->setTabData(m_tabs->addTab(page.title), page.id);
    m_tabs->setVisible(m_tabs->count() > 1);
    connect(m_tabs, &QTabBar::currentChanged, m_grid, [this](int index) {
        // The focus of a panel that leaves would fall on the next button at hand, which resets everything.
        if (const QWidget* focus = focusWidget(); focus && m_grid->isAncestorOf(focus)) m_tabs->setFocus();
        m_grid->setPage(m_tabs->tabData(index).toString());
    });
    connect(m_grid, &PanelGrid::pageChanged, this, [this](const QString& id) {
        for (qsizetype i = 0; i < pageKinds().size(); ++i) {
            if (pageKinds()[i].id != id) continue;
            m_tabs->setCurrentIndex(int(i));
            m_controls->unfold(pageKinds()[i].groups);
        }
    });
    m_controls->unfold(pageKinds().front().groups);
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

void MainWindow::wear(ThemeId theme) {
    applyTheme(*qApp, Theme(theme, Theme::current().uiScale(), Theme::current().motion()));
    showEverywhere(m_store.snapshot());
}

void MainWindow::setUiScale(double scale) {
    applyTheme(*qApp, Theme(Theme::current().id(), scale, Theme::current().motion()));
    showEverywhere(m_store.snapshot());
}

QByteArray MainWindow::viewText() const {
    QJsonObject view{{"layout", QJsonDocument::fromJson(m_grid->saveLayout()).object()}};
    if (m_grid->fullPanel()) view["full"] = m_grid->fullPanel()->id();
    return QJsonDocument(view).toJson(QJsonDocument::Compact);
}

void MainWindow::showView(const QByteArray& text) {
    const QJsonObject view = QJsonDocument::fromJson(text).object();
    m_grid->restoreLayout(QJsonDocument(view["layout"].toObject()).toJson());
    m_grid->setFullPanel(m_grid->panel(view["full"].toString()));
}

void MainWindow::saveSettings() const {
    UserSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/panels", m_grid->saveLayout());
    settings.setValue("window/theme", themeName(Theme::current().id()));
    settings.setValue("window/scale", Theme::current().uiScale());
    settings.setValue("window/reduceMotion", Theme::current().motion() == Motion::Reduced);
}

void MainWindow::restoreSettings() {
    const UserSettings settings;
    restoreGeometry(settings.value("window/geometry").toByteArray());
    m_grid->restoreLayout(settings.value("window/panels").toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    bool agreed = true;
    emit closing(agreed);
    event->setAccepted(agreed);
    if (agreed) saveSettings();
}

} // namespace mlsys::ui

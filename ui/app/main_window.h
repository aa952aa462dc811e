#pragma once

#include "app/commands.h"
#include "panels/panel_grid.h"
#include "store/document.h"

#include <QMainWindow>

class QTabBar;

namespace mlsys::ui {

class ControlColumn;
class HeaderBar;
class NoticeBar;
class SideColumn;
class StatusLine;

/// The window: controls on the left, pages of panels in the middle, a side column on the right, and the line that says
/// what binds. Everything a user can do is added by the features of features.def.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ScenarioStore& store, QWidget* parent = nullptr);
    ~MainWindow() override;

    ScenarioStore& store() const { return m_store; }
    Document& document() const { return *m_document; }
    const Registry& registry() const { return m_store.registry(); }
    PanelGrid& grid() const { return *m_grid; }
    ControlColumn& controls() const { return *m_controls; }
    SideColumn& side() const { return *m_side; }
    StatusLine& status() const { return *m_status; }
    NoticeBar& notices() const { return *m_notices; }
    Commands& commands() const { return *m_commands; }
    HeaderBar& header() const { return *m_header; }
    QTabBar& pageTabs() const { return *m_tabs; }
    /// The panel that a command without a target means: the full one, else that with focus or pointer, else the first.
    Panel* currentPanel() const;

    /// Remembers size and layout in the settings of the user.
    void saveSettings() const;
    void restoreSettings();
    /// Wears another theme, or scale, at once.
    void wear(ThemeId theme);
    void setUiScale(double scale);

signals:
    /// The user wants to close the window; a listener may clear `agreed`.
    void closing(bool& agreed);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void buildPanels();
    void buildTabs();
    void showEverywhere(const SnapshotPtr& snapshot);

    QByteArray viewText() const;
    void showView(const QByteArray& text);

    ScenarioStore& m_store;
    Document* m_document;
    Commands* m_commands;
    HeaderBar* m_header;
    QTabBar* m_tabs;
    NoticeBar* m_notices;
    PanelGrid* m_grid;
    ControlColumn* m_controls;
    SideColumn* m_side;
    StatusLine* m_status;
};

} // namespace mlsys::ui

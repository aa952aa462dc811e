#pragma once

#include "panels/panel_grid.h"
#include "store/scenario_store.h"

#include <QMainWindow>

namespace mlsys::ui {

class ControlColumn;
class StatusLine;

/// The window: controls on the left, the grid of panels, and the line that says what binds.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ScenarioStore& store, QWidget* parent = nullptr);

    PanelGrid& grid() const { return *m_grid; }
    StatusLine& status() const { return *m_status; }
    ScenarioStore& store() const { return m_store; }
    /// Remembers size and layout in the settings of the user.
    void saveSettings() const;
    void restoreSettings();
    /// Wears another theme, or scale, at once.
    void wear(ThemeId theme);
    void setUiScale(double scale);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPanels();
    void buildMenus();
    void buildEditMenu();
    void buildViewMenu();
    void buildPanelMenu(QMenu& view);
    void buildThemeMenu(QMenu& view);
    void buildHeader();
    void openScenario();
    void saveScenario();
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
    void showEverywhere(const SnapshotPtr& snapshot);
    void exportPanel(Panel& panel);
    Panel* currentPanel() const;
    void showAbout();

    ScenarioStore& m_store;
    PanelGrid* m_grid;
    ControlColumn* m_controls;
    StatusLine* m_status;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_reset = nullptr;
    QAction* m_export = nullptr;
};

} // namespace mlsys::ui

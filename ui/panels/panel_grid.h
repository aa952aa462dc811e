#pragma once

#include "panels/panel.h"

class QSplitter;

namespace mlsys::ui {

/// The panels in rows whose borders can be dragged; one panel can take the whole grid, and panels can trade places.
class PanelGrid : public QWidget {
    Q_OBJECT
public:
    explicit PanelGrid(QWidget* parent = nullptr);

    /// Takes the panels, in their default order.
    void setPanels(const QList<Panel*>& panels);
    const QList<Panel*>& panels() const { return m_panels; }
    Panel* panel(const QString& id) const;
    /// Panels that are on screen now.
    QList<Panel*> visiblePanels() const;

    /// Panel that takes the whole grid, or null.
    Panel* fullPanel() const { return m_full; }
    void setFullPanel(Panel* panel);
    /// Shows or hides a panel; the last one on screen stays.
    void setShown(Panel* panel, bool shown);
    bool isShown(Panel* panel) const { return !m_hidden.contains(panel->id()); }
    /// Moves a panel by so many places in reading order.
    void move(Panel* panel, int places);
    /// Lets two panels trade places.
    void trade(Panel* a, Panel* b);

    /// Order, sizes and hidden panels as text for the settings.
    QByteArray saveLayout() const;
    /// Returns to a saved layout; anything unreadable leaves the default.
    void restoreLayout(const QByteArray& saved);
    void restoreDefaultLayout();

signals:
    /// Panels came onto the screen or left it.
    void visibilityChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    QList<Panel*> shownPanels() const;

    QSplitter* m_rows;
    QList<Panel*> m_defaultOrder;
    QList<Panel*> m_panels;
    QStringList m_hidden;
    Panel* m_full = nullptr;
    Panel* m_dragged = nullptr;
};

} // namespace mlsys::ui

#pragma once

#include "panels/page_list.h"
#include "panels/panel.h"

#include <QJsonObject>

class QSplitter;

namespace mlsys::ui {

/// Pages of panels in rows whose borders can be dragged; one page is on screen, one panel of it can take the whole
/// grid, and panels can trade places. A panel may stand on several pages.
class PanelGrid : public QWidget {
    Q_OBJECT
public:
    explicit PanelGrid(QWidget* parent = nullptr);

    /// Takes all panels and the pages they stand on; the first page comes on screen.
    void setPanels(const QList<Panel*>& panels, const QList<PageKind>& pages);
    /// All panels of all pages.
    const QList<Panel*>& panels() const { return m_panels; }
    Panel* panel(const QString& id) const;
    /// Panels that are on screen now.
    QList<Panel*> visiblePanels() const;

    /// Id of the page on screen.
    QString page() const { return m_pages[m_page].id; }
    /// Brings a page on screen; an unknown id changes nothing.
    void setPage(const QString& id);

    /// Panel that takes the whole grid, or null.
    Panel* fullPanel() const { return m_full; }
    /// Gives a panel the whole grid, on a page that shows it; null returns to the page.
    void setFullPanel(Panel* panel);
    /// Puts a panel on the page, at its end, or takes it off; the last one on the page stays.
    void setShown(Panel* panel, bool shown);
    bool isShown(Panel* panel) const { return m_pages[m_page].panels.contains(panel->id()); }
    /// Moves a panel by so many places in reading order.
    void move(Panel* panel, int places);
    /// Lets two panels of the page trade places.
    void trade(Panel* a, Panel* b);

    /// Page, order and sizes as text for the settings.
    QByteArray saveLayout() const;
    /// Returns to a saved layout; anything unreadable leaves what is.
    void restoreLayout(const QByteArray& saved);
    void restoreDefaultLayout();

signals:
    /// Panels came onto the screen or left it.
    void visibilityChanged();
    /// Another page came onto the screen.
    void pageChanged(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a user made of a page.
    struct Page {
        QString id;
        QStringList panels;
        QJsonObject sizes{}; ///< of rows and columns; empty until the page has been left once
    };
    void arrange();
    void keepSizes();
    void applySizes(const QJsonObject& sizes);
    /// Gives rows and columns back what a larger theme takes from them while it is worn.
    void holdSizes();
    QList<Panel*> shownPanels() const;
    bool readPage(const QJsonObject& saved);

    QSplitter* m_rows;
    QList<Panel*> m_panels;
    QList<PageKind> m_kinds;
    QList<Page> m_pages;
    qsizetype m_page = 0;
    QJsonObject m_held; ///< sizes before the theme changed, until the user changes them; else empty
    Panel* m_full = nullptr;
    Panel* m_dragged = nullptr;
};

} // namespace mlsys::ui

#pragma once

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace mlsys::ui {

/// The right column: why, exercise, comparison — one page at a time, hidden until one is asked for.
class SideColumn : public QFrame {
    Q_OBJECT
public:
    explicit SideColumn(QWidget* parent = nullptr);

    /// Adds a page under a stable id; the page scrolls where it is higher than the column.
    void addPage(const QString& id, const QString& title, QWidget* page);
    /// Shows the column with that page.
    void open(const QString& id);
    /// Takes a page out of reach, or gives it back; where it is on screen, another takes its place.
    void setReachable(const QString& id, bool reachable);
    /// Id of the page on top, also while the column is hidden.
    QString page() const;
    QSize sizeHint() const override;
    /// Opens the page, or hides the column where that page is on screen already.
    void toggle(const QString& id);

signals:
    /// Another page is on screen, or none; empty when the column is hidden.
    void pageShown(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    int indexOf(const QString& id) const;
    void restyle();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace mlsys::ui

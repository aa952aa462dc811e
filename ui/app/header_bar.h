#pragma once

#include <QWidget>

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QMenuBar;

namespace mlsys::ui {

/// The right end of the menu bar: the preset, and buttons for what is needed most.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QMenuBar& bar);

    /// Adds a widget before the buttons.
    void addWidget(QWidget* widget);
    /// Adds a flat button with the icon of an action.
    QAbstractButton* addIcon(QAction* action);
    /// Adds a button with a short text that triggers an action; the primary one is filled with the accent.
    QAbstractButton* addButton(QAction* action, const QString& text, bool primary = false);

private:
    void fit();

    QMenuBar& m_bar;
    QHBoxLayout* m_row;
    int m_widgets = 0; ///< that stand before the buttons
};

} // namespace mlsys::ui

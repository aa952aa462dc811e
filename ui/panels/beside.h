#pragma once

#include <QWidget>

namespace mlsys::ui {

/// A plot with something small beside it: on its right where there is room, else below, else hidden.
class Beside : public QWidget {
    Q_OBJECT
public:
    /// `main` takes all room that `side` leaves.
    Beside(QWidget* main, QWidget* side, QWidget* parent = nullptr);

    /// Whether the side stands on the right of the main widget.
    bool isSideRight() const;

    /// Whether the side is wanted at all, as on screen but perhaps not in pictures.
    void setSideWanted(bool wanted);

    /// Puts both where their present sizes allow.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* m_main;
    QWidget* m_side;
    bool m_sideWanted = true;
};

} // namespace mlsys::ui

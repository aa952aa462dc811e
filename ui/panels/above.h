#pragma once

#include <QWidget>

namespace mlsys::ui {

/// A plot under a control of what it shows, which gives way where there is little room.
class Above : public QWidget {
    Q_OBJECT
public:
    /// The control needs a widget `heights` times as high as itself.
    Above(QWidget* control, QWidget* plot, int heights);

    /// Whether the control is wanted at all, as on screen but not in pictures.
    void setControlWanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveWay();

    QWidget* m_control;
    int m_heights;
    bool m_wanted = true;
};

} // namespace mlsys::ui

#pragma once

#include <qcustomplot.h>

namespace mlsys::ui {

/// A QCustomPlot that paints straight to the screen: a picture of its own for every layer, which it keeps otherwise,
/// costs two more passes over all pixels for every move of a slider.
class Canvas : public QCustomPlot {
    Q_OBJECT
public:
    explicit Canvas(QWidget* parent);

    /// What everything is drawn on; nothing behind an opaque one is painted.
    void setGround(const QBrush& ground);
    /// Lays axes out at once, for changed ranges and texts.
    void layOut();
    /// Lays axes out at once, and paints all with the next pass to the screen.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateLayout() override;

private:
    /// What the axes are laid out for; nothing after a change.
    QRect m_laidOutFor;
};

} // namespace mlsys::ui

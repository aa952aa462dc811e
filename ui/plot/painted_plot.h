#pragma once

#include "plot/plot_widget.h"

class QPainter;

namespace mlsys::ui {

/// A plot without axes that paints itself in one go: sharp at any render scale and in vector files.
class PaintedPlot : public PlotWidget {
    Q_OBJECT
protected:
    explicit PaintedPlot(QWidget* parent = nullptr);

    /// Paints the whole plot into a picture of `size` logical pixels; must paint inside it, as SVG does not clip.
    virtual void paint(QPainter& painter, const QSizeF& size) = 0;
    /// Logical size of the canvas on screen, against which places are told.
    QSizeF canvasSize() const { return size(); }

    void restyle(const Theme& theme) override;

private:
    class Painting;
};

} // namespace mlsys::ui

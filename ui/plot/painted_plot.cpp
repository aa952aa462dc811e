#include "plot/painted_plot.h"

#include <qcustomplot.h>

namespace mlsys::ui {

class PaintedPlot::Painting : public QCPLayerable {
public:
    explicit Painting(PaintedPlot& plot) : QCPLayerable(&plot.canvas(), QStringLiteral("main")), m_plot(plot) {}

private:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override {
        // Axes run from left to right in every script.
        painter->setLayoutDirection(Qt::LeftToRight);
        m_plot.paint(*painter, mParentPlot->viewport().size());
    }

    PaintedPlot& m_plot;
};

PaintedPlot::PaintedPlot(QWidget* parent) : PlotWidget(parent) {
    canvas().plotLayout()->clear();
    new Painting(*this); // the canvas owns it
    PaintedPlot::restyle(Theme::current());
}

void PaintedPlot::restyle(const Theme& theme) {
    styleGround(theme);
}

} // namespace mlsys::ui

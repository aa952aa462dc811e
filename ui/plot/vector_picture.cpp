#include "plot/vector_picture.h"

#include "plot/plot_widget.h"

#include <qcustomplot.h>

namespace mlsys::ui {

void paintVector(QPaintDevice& device, QWidget& widget, const QBrush& ground) {
    QCPPainter painter;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    if (!painter.begin(&device)) return;
    if (ground.style() != Qt::NoBrush) painter.fillRect(widget.rect(), ground);
    QList<PlotWidget*> plots;
    for (auto* plot : widget.findChildren<PlotWidget*>())
        if (plot->isVisibleTo(&widget)) plots << plot;
    // A canvas would paint the pixels that it keeps for the screen.
    for (PlotWidget* plot : plots) plot->canvas().hide();
    widget.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    for (PlotWidget* plot : plots) {
        painter.save();
        painter.translate(plot->mapTo(&widget, QPoint()));
        plot->canvas().toPainter(&painter, plot->width(), plot->height());
        painter.restore();
        plot->canvas().show();
    }
    painter.end();
}

} // namespace mlsys::ui

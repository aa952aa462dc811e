#include "plot/painted_layer.h"

#include "plot/plot_widget.h"

namespace mlsys::ui {

QString DecadeTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return axisNumber(tick);
}

QRectF axisArea(const QCPAxisRect& rect) {
    // Axes count from the lowest row of pixels, one above the lower edge of a QRectF.
    return QRectF(rect.left(), rect.bottom() - rect.height(), rect.width(), rect.height());
}

void makeLogarithmic(QCPAxis& axis) {
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(QSharedPointer<DecadeTicker>::create());
}

} // namespace mlsys::ui

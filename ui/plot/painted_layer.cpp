#include "plot/painted_layer.h"

#include "plot/plot_widget.h"

namespace mlsys::ui {

QString DecadeTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return axisNumber(tick);
}

void makeLogarithmic(QCPAxis& axis) {
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(QSharedPointer<DecadeTicker>::create());
}

} // namespace mlsys::ui

#pragma once

#include <functional>
#include <qcustomplot.h>

namespace mlsys::ui {

/// Part of a canvas that a function paints: many marks and labels in one go, without an item for each.
class PaintedLayer : public QCPLayerable {
public:
    using Paint = std::function<void(QPainter&)>;

    /// Paints on a named layer of the plot, which owns the new object.
    PaintedLayer(QCustomPlot* plot, const QString& layer, Paint paint)
        : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter* painter) override {
        // Not QCPPainter::setAntialiasing: it shifts by half a pixel, which blurs text.
        painter->QPainter::setRenderHint(QPainter::Antialiasing);
        // Axes run from left to right in every script.
        painter->setLayoutDirection(Qt::LeftToRight);
        m_paint(*painter);
    }

private:
    Paint m_paint;
};

/// Ticks at powers of ten (and no others), labelled 1, 10, 100, 1 k.
class DecadeTicker : public QCPAxisTickerLog {
public:
    DecadeTicker() { setSubTickCount(0); }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// The rectangle between the ends of the axes, to which coordinates map exactly.
QRectF axisArea(const QCPAxisRect& rect);

/// Puts an axis on a logarithmic scale with decade ticks.
void makeLogarithmic(QCPAxis& axis);

} // namespace mlsys::ui

#include "plot/pattern.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kTileWidth = 512;

double firstMultiple(double step, double from) {
    return std::ceil(from / step) * step;
}

QList<QLineF> horizontals(const QRectF& area, double step) {
    QList<QLineF> lines;
    for (double y = firstMultiple(step, area.top()); y < area.bottom(); y += step)
        lines.append({area.left(), y, area.right(), y});
    return lines;
}

QList<QLineF> verticals(const QRectF& area, double step) {
    QList<QLineF> lines;
    for (double x = firstMultiple(step, area.left()); x < area.right(); x += step)
        lines.append({x, area.top(), x, area.bottom()});
    return lines;
}

/// Lines x + y = c, which rise to the right on screen.
QList<QLineF> rising(const QRectF& area, double step) {
    QList<QLineF> lines;
    const double last = area.right() + area.bottom();
    for (double c = firstMultiple(step, area.left() + area.top()); c < last; c += step) {
        const double x1 = std::max(area.left(), c - area.bottom());
        const double x2 = std::min(area.right(), c - area.top());
        lines.append({x1, c - x1, x2, c - x2});
    }
    return lines;
}

/// Lines x - y = c, which fall to the right on screen.
QList<QLineF> falling(const QRectF& area, double step) {
    QList<QLineF> lines;
    const double last = area.right() - area.top();
    for (double c = firstMultiple(step, area.left() - area.bottom()); c < last; c += step) {
        const double x1 = std::max(area.left(), c + area.top());
        const double x2 = std::min(area.right(), c + area.bottom());
        lines.append({x1, x1 - c, x2, x2 - c});
    }
    return lines;
}

double stepOf(const QPen& ink) {
    return std::max(3.0, ink.widthF() * 6);
}

void drawDots(QPainter& painter, const QRectF& area, double step, QPen ink) {
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    QList<QPointF> dots;
    for (double y = firstMultiple(step, inner.top()); y < inner.bottom(); y += step)
        for (double x = firstMultiple(step, inner.left()); x < inner.right(); x += step) dots.append({x, y});
    ink.setWidthF(ink.widthF() * 2);
    ink.setCapStyle(Qt::RoundCap);
    painter.setPen(ink);
    painter.drawPoints(dots.data(), static_cast<int>(dots.size()));
}

void drawGeometry(QPainter& painter, const QRectF& area, Fill fill, const QPen& ink) {
    const double step = stepOf(ink);
    if (fill == Fill::Dots) drawDots(painter, area, step, ink);
    if (fill == Fill::Solid || fill == Fill::Empty || fill == Fill::Dots) return;
    QPen pen = ink;
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    if (fill == Fill::Horizontal || fill == Fill::Grid) painter.drawLines(horizontals(area, step));
    if (fill == Fill::Vertical || fill == Fill::Grid) painter.drawLines(verticals(area, step));
    if (fill == Fill::Rising) painter.drawLines(rising(area, step));
    if (fill == Fill::Hatched) painter.drawLines(falling(area, step));
}

/// A pattern in device pixels, scaled back to logical ones: one period high, and many wide, as spans are filled a tile
/// at a time.
QBrush tileBrush(Fill fill, const QPen& ink, double pixelRatio) {
    const double step = stepOf(ink);
    const int side = std::max(2, static_cast<int>(std::lround(step * pixelRatio)));
    const int periods = (kTileWidth + side - 1) / side;
    const QString key = QStringLiteral("pattern/%1/%2/%3/%4")
                            .arg(static_cast<int>(fill))
                            .arg(ink.color().rgba(), 0, 16)
                            .arg(ink.widthF())
                            .arg(side);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(side * periods, side);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(side / step, side / step);
        drawGeometry(painter, {-step, -step, (periods + 2) * step, 3 * step}, fill, ink);
        painter.end();
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(step / side, step / side));
    return brush;
}

} // namespace

void drawPattern(QPainter& painter, const QRectF& area, Fill fill, const QPen& ink) {
    if (fill == Fill::Solid || fill == Fill::Empty) return;
    // Hundreds of wide lines cost 15 ms at twice the pixels, a tile 1 ms; files get lines, which stay sharp.
    if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster)
        painter.fillRect(area, tileBrush(fill, ink, painter.deviceTransform().m11()));
    else
        drawGeometry(painter, area, fill, ink);
}

void fillAs(QPainter& painter, const QRectF& area, const Style& style, const Theme& theme) {
    if (area.isEmpty()) return;
    painter.fillRect(area, theme.color(style.role));
    QColor ink = theme.color(Role::Panel);
    ink.setAlphaF(0.55F);
    drawPattern(painter, area, style.fill, QPen(ink, theme.px(1)));
}

void hatch(QPainter& painter, const QRectF& area, const Theme& theme, Role role) {
    QColor ink = theme.color(role);
    ink.setAlphaF(0.35F);
    drawPattern(painter, area, Fill::Hatched, QPen(ink, theme.px(1)));
}

} // namespace mlsys::ui

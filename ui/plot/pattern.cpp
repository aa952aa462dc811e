#include "plot/pattern.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

/// About how far a tile reaches each way, in pixels of the device: few periods would cost as many calls as lines do.
constexpr int kTileReach = 256;

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

/// A pattern in pixels of the device, as many whole periods as a tile reaches.
struct Tile {
    QPixmap picture;
    double scale; ///< pixels of the tile per logical pixel
};

Tile tileOf(Fill fill, const QPen& ink, double pixelRatio) {
    const double step = stepOf(ink);
    const int period = std::max(2, static_cast<int>(std::lround(step * pixelRatio)));
    const int periods = (kTileReach + period - 1) / period;
    const QString key = QStringLiteral("pattern/%1/%2/%3/%4")
                            .arg(static_cast<int>(fill))
                            .arg(ink.color().rgba(), 0, 16)
                            .arg(ink.widthF())
                            .arg(period);
    Tile tile{{}, period / step};
    if (QPixmapCache::find(key, &tile.picture)) return tile;
    tile.picture = QPixmap(period * periods, period * periods);
    tile.picture.fill(Qt::transparent);
    QPainter painter(&tile.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(tile.scale, tile.scale);
    const double reach = (periods + 2) * step;
    drawGeometry(painter, {-step, -step, reach, reach}, fill, ink);
    painter.end();
    QPixmapCache::insert(key, tile.picture);
    return tile;
}

/// Tiles an area with pictures, pixel on pixel: several times as fast as a brush, which is not copied but mixed.
void layTiles(QPainter& painter, const QRectF& area, const Tile& tile) {
    painter.save();
    painter.scale(1 / tile.scale, 1 / tile.scale);
    const QRect whole = QRectF(area.topLeft() * tile.scale, area.size() * tile.scale).toRect();
    const int side = tile.picture.width();
    const auto before = [side](int at) { return at - ((at % side) + side) % side; };
    for (int y = before(whole.top()); y <= whole.bottom(); y += side)
        for (int x = before(whole.left()); x <= whole.right(); x += side) {
            const QRect part = QRect(x, y, side, side) & whole;
            painter.drawPixmap(part, tile.picture, part.translated(-x, -y));
        }
    painter.restore();
}

} // namespace

bool isRaster(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

void drawPattern(QPainter& painter, const QRectF& area, Fill fill, const QPen& ink) {
    // A plot without room may leave less than nothing for an area.
    if (fill == Fill::Solid || fill == Fill::Empty || area.isEmpty()) return;
    // Hundreds of wide lines cost 15 ms at twice the pixels, tiles 1 ms; files get lines, which stay sharp.
    if (isRaster(painter))
        layTiles(painter, area, tileOf(fill, ink, painter.deviceTransform().m11()));
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

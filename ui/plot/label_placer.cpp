#include "plot/label_placer.h"

#include <algorithm>
#include <numeric>

namespace mlsys::ui {

namespace {

bool crosses(const QRectF& area, const QLineF& line) {
    if (area.contains(line.p1()) || area.contains(line.p2())) return true;
    const QLineF diagonals[] = {{area.topLeft(), area.bottomRight()}, {area.bottomLeft(), area.topRight()}};
    return std::ranges::any_of(
        diagonals, [&](const QLineF& d) { return line.intersects(d, nullptr) == QLineF::BoundedIntersection; });
}

} // namespace

bool LabelPlacer::isFree(const QRectF& area) const {
    if (!m_bounds.contains(area)) return false;
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& r) { return r.intersects(area); });
}

bool LabelPlacer::isFree(const QLineF& line) const {
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& r) { return crosses(r, line); });
}

std::optional<QRectF> LabelPlacer::place(const QList<QRectF>& candidates) {
    std::optional<QRectF> best;
    qsizetype fewest = 0;
    for (const QRectF& candidate : candidates) {
        if (!isFree(candidate)) continue;
        const qsizetype crossed = crossings(candidate);
        if (best && crossed >= fewest) continue;
        best = candidate;
        fewest = crossed;
        if (crossed == 0) break;
    }
    // Two texts need the room of a space between them.
    const double gap = best ? 0.3 * best->height() : 0;
    if (best) block(best->adjusted(-gap, 0, gap, 0));
    return best;
}

qsizetype LabelPlacer::crossings(const QRectF& area) const {
    return std::ranges::count_if(m_lines, [&](const QLineF& line) { return crosses(area, line); });
}

QList<QRectF> placesAround(const QPointF& mark, double radius, const QSizeF& label) {
    const double dx = radius + label.width() / 2, dy = radius + label.height() / 2;
    const double slant = radius * 0.7;
    const double cx = slant + label.width() / 2, cy = slant + label.height() / 2;
    QList<QRectF> places;
    for (const QPointF& shift : {QPointF(dx, 0), QPointF(-dx, 0), QPointF(0, -dy), QPointF(0, dy), QPointF(cx, -cy),
                                 QPointF(cx, cy), QPointF(-cx, -cy), QPointF(-cx, cy)}) {
        QRectF place(QPointF(), label);
        place.moveCenter(mark + shift);
        places.append(place);
    }
    return places;
}

QList<double> spreadAlong(const QList<double>& wanted, const QList<double>& widths, double gap,
                          const std::pair<double, double>& range) {
    const auto [from, to] = range;
    const double total = std::accumulate(widths.begin(), widths.end(), gap * static_cast<double>(widths.size() - 1));
    if (wanted.isEmpty() || total > to - from) return {};
    QList<double> centres = wanted;
    double edge = from;
    for (qsizetype i = 0; i < centres.size(); ++i) {
        centres[i] = std::max(centres[i], edge + widths[i] / 2);
        edge = centres[i] + widths[i] / 2 + gap;
    }
    edge = to;
    for (qsizetype i = centres.size(); i-- > 0;) {
        centres[i] = std::min(centres[i], edge - widths[i] / 2);
        edge = centres[i] - widths[i] / 2 - gap;
    }
    return centres;
}

} // namespace mlsys::ui

#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace mlsys::ui {

/// Finds room for labels, so that they cover neither each other nor what is drawn.
class LabelPlacer {
public:
    /// Labels stay inside `bounds`.
    explicit LabelPlacer(const QRectF& bounds) : m_bounds(bounds) {}

    /// Keeps labels away from an area.
    void block(const QRectF& area) { m_taken.append(area); }
    /// A line that labels cross only where no place without it is free.
    void avoid(const QLineF& line) { m_lines.append(line); }
    bool isFree(const QRectF& area) const;
    /// Whether a line, such as one that ties a label to its mark, crosses nothing.
    bool isFree(const QLineF& line) const;
    /// Takes the free candidate that crosses the fewest lines, the first of several, if any is free.
    std::optional<QRectF> place(const QList<QRectF>& candidates);
    /// How many of the lines to avoid run through an area.
    qsizetype crossings(const QRectF& area) const;

private:
    QRectF m_bounds;
    QList<QRectF> m_taken;
    QList<QLineF> m_lines;
};

/// Places for a label around a mark of `radius`: right, left, above, below, then the corners.
QList<QRectF> placesAround(const QPointF& mark, double radius, const QSizeF& label);

/// Centres of labels of the given `widths` along a line, as near to the `wanted` centres (ascending) as leaves `gap`
/// between them and keeps them within `from` to `to`; empty where they do not fit.
QList<double> spreadAlong(const QList<double>& wanted, const QList<double>& widths, double gap,
                          const std::pair<double, double>& range);

} // namespace mlsys::ui

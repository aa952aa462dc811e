#include "theme/entity.h"

#include <QPainter>
#include <QPixmap>

namespace mlsys::ui {
namespace {

constexpr std::array<Style, 6> kSeries = {{
    {Role::Series1, Marker::Circle, Dash::Solid, Fill::Solid},
    {Role::Series2, Marker::Square, Dash::Long, Fill::Rising},
    {Role::Series3, Marker::Triangle, Dash::Dot, Fill::Dots},
    {Role::Series4, Marker::Diamond, Dash::DashDot, Fill::Vertical},
    {Role::Series5, Marker::TriangleDown, Dash::Short, Fill::Horizontal},
    {Role::Series6, Marker::Cross, Dash::DashDotDot, Fill::Grid},
}};

constexpr Style withMarker(Style style, Marker marker) {
    style.marker = marker;
    return style;
}

struct EntityRow {
    Entity entity;
    Style style;
};

// Compute and memory carry the two strongest colours: what binds is the first question of every panel.
constexpr std::array<EntityRow, kEntityCount> kEntities = {{
    {Entity::Compute, kSeries[0]},
    {Entity::Memory, kSeries[1]},
    {Entity::KvCache, kSeries[2]},
    {Entity::Communication, kSeries[3]},
    {Entity::Overhead, kSeries[5]},
    {Entity::Energy, kSeries[4]},
    {Entity::Capital, withMarker(kSeries[0], Marker::Square)},
    {Entity::Maintenance, withMarker(kSeries[2], Marker::Plus)},
    {Entity::Activations, withMarker(kSeries[4], Marker::Circle)},
    {Entity::OptimizerState, withMarker(kSeries[3], Marker::Plus)},
    {Entity::Gradients, withMarker(kSeries[5], Marker::Star)},
    {Entity::Baseline, {Role::Series4, Marker::Diamond, Dash::Long, Fill::Empty}},
    {Entity::Free, {Role::Muted, Marker::Circle, Dash::Short, Fill::Empty}},
    {Entity::Infeasible, {Role::Muted, Marker::Cross, Dash::Short, Fill::Hatched}},
}};

constexpr bool rowsFollowTheEnum() {
    for (std::size_t i = 0; i < kEntities.size(); ++i)
        if (static_cast<std::size_t>(kEntities[i].entity) != i) return false;
    return true;
}
static_assert(rowsFollowTheEnum(), "the entity table is indexed by Entity");

void drawPattern(QPainter& painter, Fill fill, int cell) {
    const qreal half = cell / 2.0;
    if (fill == Fill::Horizontal || fill == Fill::Grid) painter.drawLine(QPointF(0, half), QPointF(cell, half));
    if (fill == Fill::Vertical || fill == Fill::Grid) painter.drawLine(QPointF(half, 0), QPointF(half, cell));
    if (fill == Fill::Dots) painter.drawEllipse(QPointF(half, half), cell / 8.0, cell / 8.0);
    if (fill != Fill::Rising && fill != Fill::Hatched) return;
    const int sign = fill == Fill::Rising ? 1 : -1;
    for (int shift = -1; shift <= 1; ++shift) {
        const QPointF middle(half + shift * cell, half);
        painter.drawLine(middle + QPointF(-cell, sign * cell), middle + QPointF(cell, -sign * cell));
    }
}

} // namespace

Style styleOf(Entity entity) {
    return kEntities[static_cast<std::size_t>(entity)].style;
}

Style seriesStyle(std::size_t index) {
    return kSeries[index % kSeries.size()];
}

QList<qreal> dashPattern(Dash dash) {
    switch (dash) {
    case Dash::Solid: return {};
    case Dash::Long: return {8, 3};
    case Dash::Dot: return {1.5, 2.5};
    case Dash::DashDot: return {7, 3, 1.5, 3};
    case Dash::Short: return {4, 3};
    case Dash::DashDotDot: return {7, 3, 1.5, 3, 1.5, 3};
    }
    return {};
}

QBrush fillBrush(Fill fill, const QColor& color, const QColor& ink, int cell) {
    if (fill == Fill::Empty) return Qt::NoBrush;
    if (fill == Fill::Solid) return color;
    // Four times the size and scaled back, so that the pattern stays sharp on dense screens.
    constexpr int kOversampling = 4;
    QPixmap tile(cell * kOversampling, cell * kOversampling);
    tile.fill(color);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kOversampling, kOversampling);
    painter.setPen(QPen(ink, cell / 8.0));
    painter.setBrush(ink);
    drawPattern(painter, fill, cell);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / kOversampling, 1.0 / kOversampling));
    return brush;
}

} // namespace mlsys::ui

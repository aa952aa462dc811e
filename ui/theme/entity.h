#pragma once

#include "theme/role.h"

#include <QBrush>
#include <QList>

namespace mlsys::ui {

/// Shape of a mark, so that colour is never alone.
enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Plus, Cross, Star };

/// Dash of a line.
enum class Dash { Solid, Long, Dot, DashDot, Short, DashDotDot };

/// Fill of a bar; Hatched is kept for what does not fit.
enum class Fill { Solid, Horizontal, Vertical, Dots, Grid, Rising, Hatched, Empty };

/// How one thing looks in every panel.
struct Style {
    Role role;
    Marker marker;
    Dash dash;
    Fill fill;
    friend bool operator==(const Style&, const Style&) = default;
};

/// The things panels draw; each keeps one style everywhere.
enum class Entity {
    Compute,
    Memory,
    KvCache,
    Communication,
    Overhead,
    Energy,
    Capital,
    Maintenance,
    Activations,
    OptimizerState,
    Gradients,
    Baseline,
    Free,
    Infeasible,
};

/// Number of entities.
inline constexpr std::size_t kEntityCount = static_cast<std::size_t>(Entity::Infeasible) + 1;

/// The style of an entity. Memory means weights and reading them; entities that share a colour never share a panel.
Style styleOf(Entity entity);

/// The style of the n-th anonymous series; colours repeat after six.
Style seriesStyle(std::size_t index);

/// The dash as QPen::setDashPattern wants it (multiples of the pen width); empty for a solid line.
QList<qreal> dashPattern(Dash dash);

/// A brush that fills with the colour and draws the pattern in the ink; the cell is the pattern's period in pixels.
QBrush fillBrush(Fill fill, const QColor& color, const QColor& ink, int cell = 8);

} // namespace mlsys::ui

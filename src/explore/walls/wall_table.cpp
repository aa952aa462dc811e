#include "explore/walls/wall_makers.h"

#include <array>

namespace mlsys {

std::span<const WallInfo> wallTable() {
#define WALL(number, function, domain, solver, output, unit, name, statement, label, kind, pressure)                   \
    WallInfo{number, WallDomain::domain, solver,   output,         unit, name, statement,                              \
             label,  PressureKind::kind, pressure, walls::function},
    static constexpr std::array kWalls{
#include "explore/walls/walls.def"
    };
#undef WALL
    return kWalls;
}

} // namespace mlsys

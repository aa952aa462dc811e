#pragma once

#include "explore/views/walls_view.h"

#include <QString>

namespace mlsys::ui {

/// "Memory"
QString wallName(const WallInfo& info);
/// What the wall says.
QString wallStatement(const WallInfo& info);
/// What its number is: "memory time".
QString wallLabel(const WallInfo& info);
/// "Node"
QString domainName(WallDomain domain);
/// The number with its unit, or a dash where there is none.
QString wallValue(const Wall& wall);
/// "98 %" of what pressureMeaning says, "13×" where it is large, or empty where there is no pressure.
QString pressureText(const Wall& wall);
/// What the pressure is: "memory time ÷ latency", or why there is none.
QString pressureMeaning(const Wall& wall);
/// Why a wall has no number or no pressure: "no limit set".
QString gapText(WallGap gap);
/// What the wall takes for granted, empty where nothing.
QString wallNotes(const Wall& wall);
/// Everything about a wall.
QString describeWall(const Wall& wall);

} // namespace mlsys::ui

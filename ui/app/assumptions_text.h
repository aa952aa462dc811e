#pragma once

#include "controls/stop_scale.h"
#include "explore/views/assumptions_view.h"
#include "explore/views/preset_difference.h"

#include <QString>

namespace mlsys::ui {

/// The name of a constant as words: "weight read share".
QString constantName(std::string_view name);
/// A value of a constant with as many decimals as it has, and its unit.
QString constantText(const AssumptionInfo& info, double value);
/// The legal values of a constant: "0.1 to 1".
QString legalText(const AssumptionInfo& info);
/// Meaning, range and source of a constant in a few sentences.
QString constantDetail(const AssumptionRow& row);
/// Stops around the refined value of a constant, from end to end of what is legal.
StopScale constantScale(const AssumptionRow& row);

/// One line of a table of changes: what changes, and by how much.
struct ChangeLine {
    QString what, change;
    bool isNumber = true; ///< a key number, rather than one of the constants that move it
};

/// A line for each key number that changes.
QList<ChangeLine> changeLines(const std::vector<MetricChange>& changes);
/// A line for each key number that the presets tell differently, each followed by the constants that move it and by
/// what they leave.
QList<ChangeLine> differenceLines(const std::vector<PresetDifference>& differences);

} // namespace mlsys::ui

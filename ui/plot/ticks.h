#pragma once

#include <QList>

namespace mlsys::ui {

/// About `wanted` round values (steps of 1, 2, 2.5 or 5) from 0 or above up to `highest`.
QList<double> linearTicks(double highest, int wanted);

/// Round values (1, 2, 5 times powers of ten, thinned) between two positive numbers.
QList<double> logTicks(double lowest, double highest, int wanted);

} // namespace mlsys::ui

#pragma once

#include <QColor>

namespace mlsys::ui {

/// Relative luminance, 0 for black to 1 for white (WCAG 2.2).
double luminance(const QColor& color);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2).
double contrastRatio(const QColor& a, const QColor& b);

/// The colour a share of the way from one to the other, each channel by itself.
QColor mixed(const QColor& from, const QColor& to, double share);

/// Black or white, whichever is easier to read on the ground; never below 4.58:1.
QColor blackOrWhiteOn(const QColor& ground);

/// The ink moved towards black or white just far enough to reach the ratio on the ground.
QColor legibleOn(const QColor& ground, const QColor& ink, double ratio = 4.5);

} // namespace mlsys::ui

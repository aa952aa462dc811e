#pragma once

#include <QPointF>

namespace mlsys::ui {

/// A place on the globe (degrees north and east) in the Natural Earth projection, in radians of the globe, y upwards:
/// x = λ (0.8707 − 0.131979 φ² − 0.013791 φ⁴ + 0.003971 φ¹⁰ − 0.001529 φ¹²),
/// y = φ (1.007226 + 0.015085 φ² − 0.044475 φ⁶ + 0.028874 φ⁸ − 0.005916 φ¹⁰).
/// B. Šavrič, B. Jenny, T. Patterson, D. Petrovič, L. Hurni: A polynomial equation for the Natural Earth projection,
/// Cartography and Geographic Information Science 38 (4), 2011.
QPointF naturalEarth(double latitude, double longitude);

} // namespace mlsys::ui

#pragma once

#include <QColor>

#include <array>

namespace mlsys::ui::test {

/// Kinds of colour vision a palette has to serve.
enum class Vision { Normal, Protan, Deutan, Tritan };

inline constexpr std::array kVisions = {Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

/// Coordinates in CIE 1976 L*a*b* under D65.
using Lab = std::array<double, 3>;

/// What a colour looks like to someone with this vision: the matrices of severity 1.0 of Machado, Oliveira and
/// Fernandes, IEEE TVCG 15(6), 2009, on linear light.
Lab seenAs(const QColor& color, Vision vision);

/// Colour difference CIE76.
double distance(const Lab& a, const Lab& b);

} // namespace mlsys::ui::test

#pragma once

#include "units/units.h"

#include <cmath>

/// Share by which two evaluations of a law may differ.
inline constexpr double kRounding = 1e-9;

/// Whether one value is no larger than the other, but for rounding.
inline bool atMost(double a, double b) {
    return a <= b + kRounding * std::abs(b);
}
template <mlsys::Dim D> bool atMost(mlsys::Quantity<D> a, mlsys::Quantity<D> b) {
    return atMost(a.base(), b.base());
}
/// Whether two values are equal, but for rounding.
template <mlsys::Dim D> bool same(mlsys::Quantity<D> a, mlsys::Quantity<D> b) {
    return atMost(a, b) && atMost(b, a);
}

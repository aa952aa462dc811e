#pragma once

#include "units/units.h"

#include <cmath>

namespace mlsys::refined {

/// Two works that share a machine: (a^q + b^q)^(1/q), their sum at q = 1, the longer one at large q.
template <Dim D, class R> Quantity<D, R> combined(const Quantity<D, R>& a, const Quantity<D, R>& b, const R& q) {
    using std::pow;
    if (!(plainBase(a) > 0)) return b;
    if (!(plainBase(b) > 0)) return a;
    return Quantity<D, R>::fromBase(pow(pow(a.base(), q) + pow(b.base(), q), R(1) / q));
}

} // namespace mlsys::refined

#pragma once

#include "scenario/scenario.h"

namespace mlsys::parameters {

/// A fleet that no longer is what the named cluster says loses the name.
template <class Change> Scenario withFleetPart(Scenario s, Change change) {
    const auto before = s.fleet();
    change(s);
    if (s.fleet() != before) s.cluster.clear();
    return s;
}

} // namespace mlsys::parameters

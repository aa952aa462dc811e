#pragma once

#include "explore/parameter.h"

namespace mlsys {

/// The scenario a share `t` of the way from `from` to `to`: numbers that a user can set in between move evenly,
/// positive ones by ratio; names and switches are already those of `to`. Exactly `from` at 0 and `to` at 1.
Scenario blend(const Scenario& from, const Scenario& to, double t, const Registry& registry);

} // namespace mlsys

#pragma once

#include "scenario/error.h"

#include <QString>

#include <vector>

namespace mlsys::ui {

/// Faults for people, a line each: place and remedy.
QString faultText(const std::vector<Error>& faults);

} // namespace mlsys::ui

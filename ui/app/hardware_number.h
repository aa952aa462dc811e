#pragma once

#include "units/quantity.h"

#include <QString>

#include <string>
#include <tl/expected.hpp>

namespace mlsys::ui {

/// Reads "64 Mflop/s", "32 MMAC/s", "256 KiB" or "15 mW" in base units; a multiply-accumulate is two operations.
tl::expected<double, std::string> parseHardwareNumber(const QString& text, Dim dim);
/// The number with the unit that reads best and all its digits, as parseHardwareNumber() reads it back.
QString hardwareNumberText(double base, Dim dim);

} // namespace mlsys::ui

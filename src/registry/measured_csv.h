#pragma once

#include "scenario/error.h"
#include "scenario/measured_row.h"

namespace mlsys {

/// The measurements in comma-separated text (RFC 4180); `name` is the file's, for messages. The first line names the
/// columns: id, area, metric and value are needed, group, source, url and year are known, and every other column is a
/// member of the set-up, where an empty cell states nothing.
Checked<std::vector<MeasuredRow>> measuredFromCsv(std::string_view text, const std::string& name);

} // namespace mlsys

#pragma once

#include "scenario/error.h"
#include "scenario/measured_row.h"

#include <filesystem>
#include <vector>

namespace mlsys {

/// The measurements in a file: a list of rows, an object with the list `rows`, or, by its name, the lines of
/// measuredFromCsv; all faults otherwise.
Checked<std::vector<MeasuredRow>> readMeasured(const std::filesystem::path& file);

/// The measurements that a registry folder ships in measured/, in the order of files and rows.
Checked<std::vector<MeasuredRow>> shippedMeasurements(const std::filesystem::path& registryFolder);

} // namespace mlsys

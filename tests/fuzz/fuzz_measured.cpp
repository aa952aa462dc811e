#include "explore/validation/areas.h"
#include "fixtures.h"
#include "fuzz_target.h"
#include "registry/measured_csv.h"
#include "registry/measured_file.h"

#include <cmath>
#include <fstream>
#include <unistd.h>

using namespace mlsys;

namespace {

/// JSON is read from files alone.
Checked<std::vector<MeasuredRow>> readJson(const std::string& text) {
    static const std::string file = "/dev/shm/fuzz_measured_" + std::to_string(getpid()) + ".json";
    std::ofstream(file, std::ios::binary) << text;
    auto rows = readMeasured(file);
    std::filesystem::remove(file);
    return rows;
}

} // namespace

/// Measurements, up to their comparison: text that starts like JSON is read as such, any other as CSV.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::textOf(data, size);
    const bool isJson = text.starts_with('{') || text.starts_with('[');
    const auto rows = isJson ? readJson(text) : measuredFromCsv(text, "file");
    if (!rows) return fuzz::requireTold(rows.error()), 0;
    for (const MeasuredRow& row : *rows) fuzz::require(std::isfinite(row.value), "a measured value is a number");
    for (const char* preset : {"tutorial", "refined"})
        validation::residuals(validation::compare(*rows, sharedRegistry(), *sharedRegistry().preset(preset)));
    return 0;
}

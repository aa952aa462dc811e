#include "fuzz_target.h"
#include "registry/json.h"
#include "registry/json_text.h"

using namespace mlsys;

/// What was read and written once more is read as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::textOf(data, size);
    std::vector<Error> faults, none;
    const auto json = parseJson(text, faults);
    if (!json) fuzz::requireTold(faults);
    if (!json || !faults.empty()) return 0;
    std::string written, again;
    appendJson(written, *json);
    const auto back = parseJson(written, none);
    fuzz::require(back && none.empty(), "written JSON is read back");
    appendJson(again, *back);
    fuzz::require(written == again, "JSON is written the same twice");
    return 0;
}
